package io.github.papertag.label;

import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.ModelLoader;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return load(List.of(nameOrPath)).get(0);
    }

    /**
     * Loads several models, which share what they have in common.
     *
     * @param namesOrPaths bundled names, or paths of model folders
     * @throws IOException with one sentence if one of them does not exist or is damaged, or two have the same name, under
     *     which only one could give labels
     */
    public static List<TopicModel> load(List<String> namesOrPaths) throws IOException {
        List<ModelLoader.Source> sources = new ArrayList<>();
        for (String nameOrPath : namesOrPaths) {
            sources.add(NAMES.contains(nameOrPath) ? new Bundled(nameOrPath) : ModelFile.source(existing(nameOrPath)));
        }
        List<TopicModel> loaded = ModelLoader.load(sources);
        requireDistinctNames(loaded, namesOrPaths);
        return loaded;
    }

    private static void requireDistinctNames(List<TopicModel> models, List<String> places) throws IOException {
        Map<String, String> placeOf = new HashMap<>();
        for (int i = 0; i < models.size(); i++) {
            String name = models.get(i).name();
            String other = placeOf.put(name, places.get(i));
            if (other != null) {
                throw new IOException("two models have the name '" + name + "': " + other + " and " + places.get(i));
            }
        }
    }

    private record Bundled(String id) implements ModelLoader.Source {

        @Override
        public String name() {
            return "the bundled model '" + id + "'";
        }

        @Override
        public InputStream open() throws IOException {
            return bundled(id);
        }
    }

    /**
     * Size of a model's file.
     *
     * @throws IOException as {@link #load} does
     */
    public static long bytes(String nameOrPath) throws IOException {
        try (InputStream in = open(nameOrPath)) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static InputStream open(String nameOrPath) throws IOException {
        return NAMES.contains(nameOrPath)
                ? bundled(nameOrPath)
                : Files.newInputStream(ModelFile.in(existing(nameOrPath)));
    }

    private static Path existing(String name) throws IOException {
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            throw new IOException("unknown model '" + name + "': neither a bundled model (" + String.join(", ", NAMES)
                    + ") nor a model folder");
        }
        return path;
    }

    private static InputStream bundled(String name) throws IOException {
        InputStream in =
                BundledModels.class.getResourceAsStream("/io/github/papertag/models/" + name + "/model.papertag");
        if (in == null) {
            throw new IOException("the bundled model '" + name + "' is missing from the program's own files");
        }
        return in;
    }
}
