package io.github.papertag.label;

import io.github.papertag.read.ReadResult;
import java.util.List;

/**
 * What became of a batch.
 *
 * @param pieces what it adds to each output
 * @param counts what became of its records
 * @param rejected those that were no papers
 * @param papers how many were
 * @param end how far the run has come with it
 */
record LabelledBatch(
        List<byte[]> pieces, RunSummary counts, List<ReadResult.Rejected> rejected, int papers, Position end) {}
