package io.github.papertag.topic;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Reads several models at a time: while one is understood, the others come in on threads of their own. */
public final class ModelLoader {

    private ModelLoader() {}

    /** Where a model file comes from. */
    public interface Source {

        /** Stands for it in errors. */
        String name();

        /**
         * Opens it.
         *
         * @throws IOException with one sentence if it is not there
         */
        InputStream open() throws IOException;
    }

    /** Something that is done with a model. */
    private interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Reads models, which share what they have in common.
     *
     * @throws IOException with one sentence that says what is wrong with the first that cannot be read
     */
    public static List<TopicModel> load(List<? extends Source> sources) throws IOException {
        List<FutureTask<ModelParts>> ahead =
                sources.stream().skip(1).map(ModelLoader::readAhead).toList();
        List<TopicModel> models = new ArrayList<>();
        for (Source source : sources) {
            int done = models.size();
            models.add(done == 0 ? load(source) : parse(ModelParts.result(ahead.get(done - 1)), source.name(), models));
        }
        return models;
    }

    private static TopicModel load(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return load(in, source.name());
        }
    }

    static TopicModel load(InputStream in, String name) throws IOException {
        ModelParts parts = named(name, () -> ModelParts.of(in));
        parts.startReadingNumbers();
        return parse(parts, name, List.of());
    }

    private static FutureTask<ModelParts> readAhead(Source source) {
        FutureTask<ModelParts> task = new FutureTask<>(() -> {
            try (InputStream in = source.open()) {
                ModelParts parts = named(source.name(), () -> ModelParts.of(in));
                parts.readNumbers();
                return parts;
            }
        });
        ModelParts.daemon(task);
        return task;
    }

    private static TopicModel parse(ModelParts parts, String name, List<TopicModel> known) throws IOException {
        return named(name, () -> ModelReader.parse(parts, known));
    }

    private static <T> T named(String name, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (IOException e) {
            throw new IOException(name + " cannot be used as a model: " + e.getMessage(), e);
        } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
            throw new IOException(name + " cannot be used as a model: its parts do not fit together", e);
        }
    }
}
