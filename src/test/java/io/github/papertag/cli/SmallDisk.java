package io.github.papertag.cli;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own for a folder, where this user may mount one; without that the test is skipped. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** A disk on which files can be made, but nothing can be written into them. */
    static SmallDisk full(Path folder) throws Exception {
        SmallDisk disk = mounted(folder, "size=64k");
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(new byte[BLOCK]);
            }
        } catch (IOException e) {
            return disk;
        }
    }

    static SmallDisk readOnly(Path folder) throws Exception {
        return mounted(folder, "ro");
    }

    private static SmallDisk mounted(Path folder, String options) throws Exception {
        Files.createDirectories(folder);
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())
                .redirectErrorStream(true)
                .start();
        assumeThat(mount.waitFor()).as("a small disk can be mounted").isZero();
        return new SmallDisk(folder);
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
