package io.github.papertag.cli;

import io.github.papertag.evaluate.GoldColumns;
import io.github.papertag.evaluate.OwnLabels;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to learn from: a folder that {@code featurize} wrote, or files with labelled papers.
 *
 * @param corpus the papers
 * @param facets the names of the models that were asked for, or that the files make
 * @param notes what was left out or looks odd, a sentence each
 */
record TrainingInput(Corpus corpus, List<String> facets, List<String> notes) {

    /** Whether these are labelled papers and no folder of training data. */
    static boolean areFiles(List<Path> inputs) {
        return inputs.stream().anyMatch(Files::isRegularFile);
    }

    /** The facets of a folder. */
    static TrainingInput ofFolder(List<Path> folders, List<String> facets) throws IOException {
        Path folder = folders.get(0);
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder
                    + (Files.exists(folder)
                            ? ": is neither a folder with training data nor a file with labelled papers"
                            : ": no such file or folder"));
        }
        if (folders.size() > 1) {
            throw new IOException("expected is one folder with training data, or files with labelled papers");
        }
        return new TrainingInput(TrainingData.read(folder), facets, List.of());
    }

    /** The labels of files, as {@link OwnLabels} reads them. */
    static TrainingInput ofFiles(List<Path> files, String name, Map<String, String> fields, GoldColumns columns)
            throws IOException {
        OwnLabels own = OwnLabels.read(files, name, fields, columns);
        return new TrainingInput(own.corpus(), own.facets(), own.notes());
    }

    /** The name of the model that files make, unless another was asked for. */
    static String name(List<Path> files, @Nullable String given) {
        return given == null ? files.get(0).getFileName().toString().replaceFirst("\\..*", "") : given;
    }
}
