package io.github.papertag.cli;

import io.github.papertag.label.OutputException;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.TermVectorLearner;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "vectors",
        mixinStandardHelpOptions = true,
        description = {
            "Adds to training data what a large corpus says of its terms; train then makes better models of it.",
            "The large corpus is a folder that featurize wrote, with a model that was trained on it."
        })
final class VectorsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "training data that gets the vectors")
    private Path data = Path.of("training-data");

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "the large corpus")
    private Path corpus = Path.of("");

    @Option(names = "--model", required = true, paramLabel = "DIR", description = "a model trained on it")
    private Path model = Path.of("");

    @Option(names = "--terms", paramLabel = "N", description = "terms with a vector (default: ${DEFAULT-VALUE})")
    private int terms = 30_000;

    @Option(names = "--dimensions", paramLabel = "N", description = "latent dimensions (default: ${DEFAULT-VALUE})")
    private int dimensions = 200;

    @Override
    public Integer call() throws IOException {
        TermVectorLearner learner = new TermVectorLearner(TrainingData.read(corpus), ModelFile.read(model));
        Corpus small = TrainingData.read(data);
        Corpus learnt = learner.learn(small, terms, dimensions);
        OutputException.during(data, () -> TrainingData.write(learnt, data));
        return CommandLine.ExitCode.OK;
    }
}
