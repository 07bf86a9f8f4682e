package io.github.papertag.label;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that grows under a temporary name ({@code NAME.partial}), gets its own name when it is complete, and can be
 * continued by a later run from any length at which it was synchronised. It is locked against other runs.
 */
final class PartialFile implements Sink {

    private final Path target;
    private final Path partial;
    private final Finish finish;
    private final @Nullable FileChannel channel;
    private long length;

    /** Makes the complete file from the partial one. */
    interface Finish {

        /** Gives the partial file its name. */
        Finish MOVE = (partial, target) ->
                Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        void apply(Path partial, Path target) throws IOException;
    }

    private PartialFile(Path target, Finish finish, @Nullable FileChannel channel, long length) {
        this.target = target;
        this.partial = partial(target);
        this.finish = finish;
        this.channel = channel;
        this.length = length;
    }

    /** Starts a file. */
    static PartialFile start(Path target, Finish finish) throws OutputException {
        return open(target, finish, 0);
    }

    /**
     * Goes on with a file.
     *
     * @param length how much of it is good; the rest is cut off
     * @throws IOException with one sentence if the file does not have that much
     */
    static PartialFile resume(Path target, Finish finish, long length) throws IOException {
        Path partial = partial(target);
        long size = Files.isRegularFile(partial) ? Files.size(partial) : -1;
        if (size < length) {
            throw new IOException("cannot resume: " + partial + " has " + (size < 0 ? "gone" : "become shorter")
                    + " since the run that is to be continued");
        }
        return open(target, finish, length);
    }

    /** A file that got its name before the run that is to be continued ended. */
    static PartialFile completed(Path target) {
        return new PartialFile(target, Finish.MOVE, null, 0);
    }

    /** Whether the partial file of a complete run is no longer there, because it already has its name. */
    static boolean isCompleted(Path target) {
        return !Files.exists(partial(target)) && Files.isRegularFile(target);
    }

    @Override
    public void append(byte[] piece) throws OutputException {
        try {
            ByteBuffer left = ByteBuffer.wrap(piece);
            while (left.hasRemaining()) {
                open().write(left, length + left.position());
            }
            length += piece.length;
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void sync() throws OutputException {
        try {
            if (channel != null) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    @Override
    public void complete() throws OutputException {
        if (channel == null) {
            return;
        }
        sync();
        try {
            channel.close();
            finish.apply(partial, target);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    @Override
    public void discard() throws IOException {
        close();
        Files.deleteIfExists(partial);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private FileChannel open() throws IOException {
        if (channel == null) {
            throw new IOException("is complete");
        }
        return channel;
    }

    private static PartialFile open(Path target, Finish finish, long length) throws OutputException {
        try {
            if (Files.isDirectory(target)) {
                throw new IOException("is a folder");
            }
            FileChannel channel =
                    FileChannel.open(partial(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(channel);
            channel.truncate(length);
            return new PartialFile(target, finish, channel, length);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** The lock ends with the channel, or with the program however that ends. */
    private static void lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new IOException("another run is writing it");
        }
    }

    private static Path partial(Path target) {
        return target.resolveSibling(target.getFileName() + OutputFile.PARTIAL);
    }
}
