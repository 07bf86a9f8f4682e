package io.github.papertag.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files that a job reads, in the order of its arguments; those of a folder or a pattern in the order of their names.
 * As everywhere in Hadoop, files whose names begin with {@code _} or {@code .} are passed over in a folder.
 */
final class InputFiles {

    /** A file is only cut into ranges if its first line is a JSON object of at most so many bytes. */
    private static final int MAX_FIRST_LINE = 1 << 20;

    /** One of them. */
    record InputFile(Path path, String name, long length) {}

    private InputFiles() {}

    /**
     * Finds the files that paths, folders and patterns stand for.
     *
     * @throws IOException with one sentence if an argument stands for no file
     */
    static List<InputFile> find(List<String> arguments, Configuration hadoop) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String argument : arguments) {
            Path path = new Path(argument);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new IOException(argument + ": no such file");
            }
            Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
            for (FileStatus status : found) {
                String name = found.length == 1 ? argument : plain(status.getPath());
                if (status.isDirectory()) {
                    files.addAll(inFolder(system, status.getPath(), name));
                } else {
                    files.add(new InputFile(status.getPath(), name, status.getLen()));
                }
            }
        }
        return files;
    }

    private static List<InputFile> inFolder(FileSystem system, Path folder, String name) throws IOException {
        List<InputFile> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
        while (all.hasNext()) {
            LocatedFileStatus status = all.next();
            String inside = folder.toUri().relativize(status.getPath().toUri()).getPath();
            if (status.getLen() > 0 && Arrays.stream(inside.split("/")).noneMatch(InputFiles::isHidden)) {
                String between = name.endsWith("/") ? "" : "/";
                files.add(new InputFile(status.getPath(), name + between + inside, status.getLen()));
            }
        }
        files.sort(Comparator.comparing(InputFile::name));
        if (files.isEmpty()) {
            throw new IOException(name + ": there is no file in this folder");
        }
        return files;
    }

    /**
     * Cuts files into pieces for tasks. A file is cut only if it is longer than {@code split} bytes and its first line is a
     * JSON object, so that every record stands on a line of its own.
     */
    static List<FileRange> ranges(List<InputFile> files, long split, Configuration hadoop) throws IOException {
        List<FileRange> ranges = new ArrayList<>();
        for (InputFile file : files) {
            String path = file.path().toString();
            if (file.length() <= split || !isJsonLines(file.path(), hadoop)) {
                ranges.add(new FileRange(path, file.name(), 0, Long.MAX_VALUE));
                continue;
            }
            for (long start = 0; start < file.length(); start += split) {
                ranges.add(new FileRange(path, file.name(), start, start + split));
            }
        }
        return ranges;
    }

    /** A file's path by which it is known again, however it is written. */
    static String key(String uri) {
        return new Path(URI.create(uri)).toUri().getPath();
    }

    /** Whether all files have one of these endings. */
    static boolean allEndWith(List<InputFile> files, String ending) {
        return files.stream()
                .allMatch(file -> file.name().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    private static boolean isJsonLines(Path path, Configuration hadoop) throws IOException {
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            String head = new String(RangeStream.firstLine(in, MAX_FIRST_LINE), StandardCharsets.UTF_8).strip();
            String text = head.startsWith("\uFEFF") ? head.substring(1).strip() : head;
            return text.startsWith("{") && text.endsWith("}");
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("_") || name.startsWith(".");
    }

    /** Local paths without their scheme, as users write them. */
    private static String plain(Path path) {
        URI uri = path.toUri();
        return "file".equals(uri.getScheme()) ? uri.getPath() : path.toString();
    }
}
