package io.github.papertag.label;

import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds models: those inside the program by name, all others by path. */
public final class BundledModels {

    /** Names of the models inside the program. */
    public static final List<String> NAMES = List.of("areas", "contribution", "arxiv");

    private BundledModels() {}

    /**
     * Loads a model.
     *
     * @param nameOrPath a bundled name, or the path of a model folder
     * @throws IOException with one sentence if there is no such model or it is damaged
     */
    public static TopicModel load(String nameOrPath) throws IOException {
        if (!NAMES.contains(nameOrPath)) {
            Path path = Path.of(nameOrPath);
            if (!Files.exists(path)) {
                throw new IOException("unknown model '" + nameOrPath + "': neither a bundled model ("
                        + String.join(", ", NAMES) + ") nor a model folder");
            }
            return ModelFile.read(path);
        }
        String resource = "/io/github/papertag/models/" + nameOrPath + "/model.papertag";
        try (InputStream in = BundledModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the bundled model '" + nameOrPath + "' is missing from the program's own files");
            }
            return ModelFile.read(in, "the bundled model '" + nameOrPath + "'");
        }
    }
}
