package io.github.papertag.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a folder and of the folders in it, in the order of their paths. Links are not followed, and what
 * begins with a dot is left alone.
 */
final class FolderReader extends PartsReader {

    private final Iterator<Path> files;
    private final FileOpener opener;

    FolderReader(Path folder, FileOpener opener) throws IOException {
        this.opener = opener;
        List<Path> found;
        try (Stream<Path> walked = Files.walk(folder)) {
            found = walked.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (found.isEmpty()) {
            throw new DumpException(folder + ": is a folder without files");
        }
        this.files = found.iterator();
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable
    Part nextPart() {
        return files.hasNext() ? new FilePart(files.next(), opener) : null;
    }

    @Override
    void closeAll() {}

    private record FilePart(Path file, FileOpener opener) implements Part {

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public PaperReader open() throws IOException {
            return Dumps.open(Files.newInputStream(file), name(), opener);
        }
    }
}
