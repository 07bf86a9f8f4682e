package io.github.papertag.label;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the bytes of one output go, piece by piece. */
interface Sink extends Closeable {

    void append(byte[] piece) throws OutputException;

    /** Bytes appended, those of the run that this one continues included. */
    long length();

    /** Brings all that was appended to where it survives a crash. */
    void sync() throws OutputException;

    /** Nothing more is to come. */
    void complete() throws OutputException;

    /** Takes back all that was appended, where that can be done. */
    void discard() throws IOException;

    /** A pipe, a device or standard output: what is gone is gone. */
    final class Stream implements Sink {

        private final String name;
        private final OutputStream out;
        private long length;

        /** Standard output. */
        Stream(OutputStream out) {
            this("the output", out);
        }

        /** @param name stands for it in errors */
        Stream(String name, OutputStream out) {
            this.name = name;
            this.out = out;
        }

        @Override
        public void append(byte[] piece) throws OutputException {
            try {
                out.write(piece);
                length += piece.length;
            } catch (IOException e) {
                throw new OutputException(name, e);
            }
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public void sync() throws OutputException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new OutputException(name, e);
            }
        }

        @Override
        public void complete() throws OutputException {
            sync();
        }

        @Override
        public void discard() {}

        @Override
        public void close() {}
    }
}
