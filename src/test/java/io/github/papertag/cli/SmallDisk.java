package io.github.papertag.cli;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk of its own for a folder, where this user may mount one; without that the test is skipped. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** An empty disk of 64 KiB. */
    static SmallDisk mounted(Path folder) throws Exception {
        Files.createDirectories(folder);
        mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** From now on files can be made, but nothing can be written into them. */
    void fill() {
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(new byte[BLOCK]);
            }
        } catch (IOException e) {
            // It is full.
        }
    }

    /** From now on the disk can only be read. */
    void protect() throws Exception {
        mount("-o", "remount,ro", folder.toString());
    }

    private static void mount(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        Process mount = new ProcessBuilder(command).redirectErrorStream(true).start();
        assumeThat(mount.waitFor()).as("a small disk can be mounted").isZero();
    }

    @Override
    public void close() throws IOException {
        try {
            new ProcessBuilder("umount", folder.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
