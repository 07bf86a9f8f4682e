package io.github.papertag.read;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the end of one JSON object by its brackets and strings. What makes it impossible that the object goes on (a line
 * end inside a string, a bracket that closes another kind, an object where none can stand) ends it as broken.
 */
final class JsonValue {

    private static final int DEEPEST = 100_000;

    private final ByteSource in;
    private final RecordBuffer buffer;
    private final BitSet objects = new BitSet();
    private int depth;
    private int previous;

    JsonValue(ByteSource in, RecordBuffer buffer) {
        this.in = in;
        this.buffer = buffer;
    }

    /** Reads the object that starts at the next byte into the buffer; gives what is wrong with it, or null. */
    @Nullable
    String read() throws IOException {
        depth = 0;
        previous = ':';
        do {
            int next = in.peek();
            if (next == ByteSource.END) {
                return "not valid JSON: it ends too early";
            }
            if (next == '{' && depth > 0 && !mayStartObject()) {
                return "not valid JSON: it is not closed";
            }
            String problem = take(next);
            if (problem != null) {
                return problem;
            }
        } while (depth > 0);
        return null;
    }

    private boolean mayStartObject() {
        return previous == ':' || previous == '[' || (previous == ',' && !objects.get(depth));
    }

    private @Nullable String take(int next) throws IOException {
        buffer.add(in.read());
        if (next == '"' && !skipString()) {
            return "not valid JSON: a line ends inside a string";
        }
        if (next == '{' || next == '[') {
            objects.set(++depth, next == '{');
        } else if (next == '}' || next == ']') {
            if (objects.get(depth) != (next == '}')) {
                return "not valid JSON: its brackets do not match";
            }
            depth--;
        }
        previous = next <= ' ' ? previous : next;
        return depth > DEEPEST ? "not valid JSON: it is nested without end" : null;
    }

    private boolean skipString() throws IOException {
        for (int b = in.peek(); b != ByteSource.END && b != '\n'; b = in.peek()) {
            buffer.add(in.read());
            if (b == '"') {
                return true;
            }
            if (b == '\\' && in.peek() != ByteSource.END && in.peek() != '\n') {
                buffer.add(in.read());
            }
        }
        return false;
    }
}
