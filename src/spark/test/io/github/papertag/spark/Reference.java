package io.github.papertag.spark;

import io.github.papertag.label.Labeller;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one machine says of the same dumps, one paper after the other. */
final class Reference {

    final List<String> lines = new ArrayList<>();
    final List<String> distinctLines = new ArrayList<>();
    final List<ReadResult.Rejected> rejected = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long labelled;

    static Reference of(Path... dumps) throws IOException {
        Reference reference = new Reference();
        Labeller labeller = Labeller.load(Labeller.DEFAULT_MODELS);
        for (Path dump : dumps) {
            try (PaperReader papers = Dumps.open(dump)) {
                for (ReadResult result = papers.next(); result != null; result = papers.next()) {
                    reference.add(result, labeller);
                }
            }
        }
        return reference;
    }

    private void add(ReadResult result, Labeller labeller) {
        if (result instanceof ReadResult.Rejected record) {
            rejected.add(record);
        } else if (result instanceof ReadResult.Accepted accepted) {
            var paper = labeller.label(accepted.paper());
            String line = LabelPapers.line(paper);
            lines.add(line);
            if (ids.add(accepted.paper().id())) {
                distinctLines.add(line);
                labelled += paper.isLabelled() ? 1 : 0;
            }
        }
    }

    Account account() {
        return new Account(labelled, ids.size() - labelled, rejected.size(), lines.size() - ids.size());
    }
}
