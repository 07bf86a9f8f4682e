package io.github.papertag.cli;

import io.github.papertag.read.DumpFormat;
import io.github.papertag.read.Limit;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists the formats of dumps that are read, how each is known, and the limits that hold.")
final class FormatsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (DumpFormat format : DumpFormat.values()) {
            out.printf(Locale.ROOT, "%-17s %s%n", format.id(), format.what());
            out.printf(Locale.ROOT, "%-17s known by: %s%n", "", format.detection());
            out.printf(Locale.ROOT, "%-17s fields: %s%n", "", format.fields());
        }
        out.println();
        out.println(
                "Each plain, .gz, .zst, .bz2, in a .zip, a .tar (.tar.gz and so on) or a folder; - is standard input.");
        out.println();
        out.println("Limits, to be changed by --limit NAME=VALUE:");
        for (Limit limit : Limit.values()) {
            out.printf(Locale.ROOT, "%-17s %d %s%n", limit.id(), limit.standard(), limit.what());
        }
        out.flush();
    }
}
