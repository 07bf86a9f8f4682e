package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.label.OutputException;
import io.github.papertag.label.RunStoppedException;
import io.github.papertag.topic.Software;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 done, 1 some records were rejected ({@code label --strict-exit}), two outputs differ
 * ({@code diff}) or a figure fails ({@code eval --fail-if}), 2 bad usage or input, 3 output that cannot be written.
 */
@Command(
        name = "papertag",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Labels dumps of scientific papers with research areas and contribution types, and reads the metrics they"
                        + " claim.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:done",
            "1:some records were rejected (label --strict-exit), two outputs differ (diff), a figure fails (--fail-if)",
            "2:bad usage or input",
            "3:output that cannot be written"
        })
public final class Main implements Runnable {

    private static final int DIFFERENT = 1;
    private static final int OUTPUT_ERROR = 3;

    /** In the order of the help. */
    static final List<String> COMMANDS = List.of(
            "label",
            "diff",
            "formats",
            "browse",
            "claims",
            "rules",
            "eval",
            "compare",
            "gold",
            "summary",
            "featurize",
            "vectors",
            "train",
            "inspect",
            "suspects",
            "next");

    /** 128 + SIGINT, as shells have it; what interrupted the run has already said so. */
    private static final int INTERRUPTED = 130;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        try {
            System.exit(run(args));
        } catch (OutOfMemoryError e) {
            System.err.println("papertag: the memory does not suffice; java -Xmx2g -jar ... allows more");
            System.exit(CommandLine.ExitCode.USAGE);
        }
    }

    /** Runs a command and gives its exit status. */
    static int run(String... args) {
        startAhead(List.of(args));
        CommandLine main = commandLine(args);
        int status = main.setOut(TerminalWriter.over(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)))
                .setErr(TerminalWriter.over(main.getErr()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((error, arguments) -> reportUsage(error))
                .setExecutionStrategy(Main::execute)
                .setExecutionExceptionHandler((error, command, parsed) -> report(error, command.getErr()))
                .execute(args);
        return status <= DIFFERENT && (main.getOut().checkError() || System.out.checkError())
                ? tell(new OutputException(new IOException("nothing takes it")), main.getErr())
                : status;
    }

    /** While the command line is understood, what a run surely needs gets ready; whoever asks for it first waits for it. */
    private static void startAhead(List<String> args) {
        if (args.size() > 1 && args.get(0).equals("label") && !args.contains("--no-claims")) {
            Thread ahead = new Thread(ClaimExtractor::standard, "papertag-rules");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    private static int execute(CommandLine.ParseResult parsed) {
        List<CommandLine> named = parsed.asCommandLineList();
        CommandLine last = named.get(named.size() - 1);
        NumberBounds.check(last.getParseResult());
        ModelNames.check(last.getParseResult());
        Overwriting.refuse(last.getCommandSpec());
        return new CommandLine.RunLast().execute(parsed);
    }

    /** The commands that these arguments can mean: a tenth of a second goes into describing all of them. */
    private static CommandLine commandLine(String... args) {
        CommandLine main = new CommandLine(new Main());
        boolean one = args.length > 0 && COMMANDS.contains(args[0]);
        for (String name : one ? List.of(args[0]) : COMMANDS) {
            main.addSubcommand(command(name));
        }
        return main;
    }

    private static Object command(String name) {
        return switch (name) {
            case "label" -> new LabelCommand();
            case "diff" -> new DiffCommand();
            case "formats" -> new FormatsCommand();
            case "browse" -> new BrowseCommand();
            case "claims" -> new ClaimsCommand();
            case "rules" -> new RulesCommand();
            case "eval" -> new EvalCommand();
            case "compare" -> new CompareCommand();
            case "gold" -> new GoldCommand();
            case "summary" -> new SummaryCommand();
            case "featurize" -> new FeaturizeCommand();
            case "vectors" -> new VectorsCommand();
            case "train" -> new TrainCommand();
            case "inspect" -> new InspectCommand();
            case "suspects" -> new SuspectsCommand();
            case "next" -> new NextCommand();
            default -> throw new IllegalArgumentException("there is no command " + name);
        };
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "a command is missing; there are "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    private static int reportUsage(CommandLine.ParameterException error) {
        CommandLine command = error.getCommandLine();
        command.getErr()
                .println("papertag: "
                        + onOneLine(String.valueOf(error.getMessage())).replace("option option", "option") + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** A name in a message may have line ends. */
    private static String onOneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static int report(Exception error, PrintWriter err) throws Exception {
        if (error instanceof RunStoppedException) {
            return INTERRUPTED;
        }
        if (!(error instanceof IOException
                || error instanceof UncheckedIOException
                || error instanceof IllegalArgumentException)) {
            throw error;
        }
        return tell(error, err);
    }

    private static int tell(Exception error, PrintWriter err) {
        Exception cause = error instanceof UncheckedIOException unchecked
                ? Objects.requireNonNullElse(unchecked.getCause(), error)
                : error;
        String message = cause instanceof NoSuchFileException missing
                ? missing.getFile() + ": no such file"
                : cause instanceof AccessDeniedException denied
                        ? denied.getFile() + ": permission denied"
                        : cause.getMessage();
        err.println("papertag: " + onOneLine(String.valueOf(message)));
        return error instanceof OutputException ? OUTPUT_ERROR : CommandLine.ExitCode.USAGE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"papertag " + Software.versions().get("papertag")};
        }
    }
}
