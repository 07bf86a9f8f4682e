package io.github.papertag.label;

import io.github.papertag.LabelledPaper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.read.ReadResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of the records of a batch. Not thread-safe. */
final class BatchCounts {

    private final String file;
    private final Map<String, FileCounts> files = new LinkedHashMap<>();
    private final Map<String, Long> abstentions = new TreeMap<>();
    private final Map<String, Long> rejections = new TreeMap<>();
    private final Map<String, Map<String, Long>> labels = new LinkedHashMap<>();
    private ClaimCounts claims = ClaimCounts.NONE;

    /** @param file name that the records have been read under, if there are none */
    BatchCounts(String file) {
        this.file = file;
    }

    void rejected(ReadResult.Rejected record) {
        count(record.source().file(), new FileCounts(0, 0, 1, 0));
        rejections.merge(record.reason(), 1L, Long::sum);
    }

    void duplicate(String from) {
        count(from, new FileCounts(0, 0, 0, 1));
    }

    void labelled(LabelledPaper paper, String from) {
        LabelledPaper.Reason reason = paper.reason();
        count(from, reason == null ? new FileCounts(1, 0, 0, 0) : new FileCounts(0, 1, 0, 0));
        if (reason != null) {
            abstentions.merge(reason.name(), 1L, Long::sum);
        }
        paper.labels().forEach(this::labels);
        int found = paper.claims().size();
        claims = claims.plus(new ClaimCounts(found == 0 ? 0 : 1, found));
    }

    RunSummary summary() {
        if (files.isEmpty()) {
            files.put(file, FileCounts.NONE);
        }
        return new RunSummary(files, abstentions, rejections, labels, claims);
    }

    private void labels(String model, List<ScoredLabel> given) {
        Map<String, Long> counts = labels.computeIfAbsent(model, name -> new TreeMap<>());
        given.forEach(label -> counts.merge(label.label(), 1L, Long::sum));
    }

    private void count(String from, FileCounts more) {
        files.merge(from, more, FileCounts::plus);
    }
}
