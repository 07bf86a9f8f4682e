package io.github.papertag.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into its objects: those of an array, of an array that lies in an object, or one after another. A broken object
 * costs itself where the next one can be told from its place: at the start of a line, indented as the broken one was.
 */
final class JsonSplitter implements RecordSplitter {

    private static final int LONGEST_NAME = 200;

    private final ByteSource in;
    private final RecordBuffer buffer;
    private final JsonValue value;
    private boolean wrapped;
    private int arrays;
    private int wrappers;
    private boolean ended;
    private int indent;
    private boolean lineStart = true;

    JsonSplitter(ByteSource in, Limits limits, JsonShape shape) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.value = new JsonValue(in, buffer);
        this.wrapped = shape == JsonShape.WRAPPED;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        for (int b = in.peek(); b != ByteSource.END; b = in.peek()) {
            if (wrapped) {
                wrapper(b);
            } else if (b == '{') {
                return object();
            } else if (b == '[' || b == ']') {
                arrays += b == '[' ? 1 : -1;
                wrapped = arrays <= 0 && wrappers > 0;
                pass();
            } else if (b == ',' || b <= ' ') {
                pass();
            } else {
                return junk();
            }
        }
        return end();
    }

    private @Nullable RawRecord end() {
        if (ended || (arrays <= 0 && wrappers <= 0)) {
            return null;
        }
        ended = true;
        buffer.start(in);
        return buffer.record("the array is not closed: the dump ends too early");
    }

    private void pass() throws IOException {
        int b = in.read();
        if (b == '\n') {
            lineStart = true;
            indent = 0;
        } else if (lineStart) {
            indent++;
            lineStart = b <= ' ';
        }
    }

    private RawRecord object() throws IOException {
        buffer.start(in);
        String problem = value.read();
        if (problem != null) {
            findNext();
        }
        lineStart = false;
        return buffer.record(problem);
    }

    /** After a broken object: passes all lines up to one that starts an object where the broken one did. */
    private void findNext() throws IOException {
        int wanted = indent;
        if (in.peek() == '{') {
            return;
        }
        while (in.peek() != ByteSource.END) {
            in.readLine(buffer);
            buffer.add('\n');
            int found = 0;
            while (in.peek() == ' ' || in.peek() == '\t') {
                buffer.add(in.read());
                found++;
            }
            if (in.peek() == '{' && found == wanted) {
                return;
            }
        }
    }

    /** Something between objects that is none. */
    private RawRecord junk() throws IOException {
        buffer.start(in);
        for (int b = in.peek(); b != ByteSource.END && "\n{[],".indexOf(b) < 0; b = in.peek()) {
            buffer.add(in.read());
            lineStart = false;
        }
        return buffer.record();
    }

    private void wrapper(int b) throws IOException {
        if (b == '{') {
            wrappers++;
            in.read();
        } else if (b == '}') {
            wrappers--;
            in.read();
        } else if (b == '"') {
            member();
        } else {
            in.read();
        }
    }

    private void member() throws IOException {
        String name = name();
        while (in.peek() == ':' || (in.peek() <= ' ' && in.peek() != ByteSource.END)) {
            in.read();
        }
        boolean records = JsonShape.isWrapper(name);
        if (in.peek() == '[' && records) {
            wrapped = false;
        } else if (in.peek() == '[' || (in.peek() == '{' && !records)) {
            buffer.start(in);
            value.read();
        } else if (in.peek() == '"') {
            name();
        }
    }

    private String name() throws IOException {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        in.read();
        for (int b = in.read(); b != '"' && b != ByteSource.END; b = in.read()) {
            if (b == '\\') {
                in.read();
            }
            if (name.size() < LONGEST_NAME) {
                name.write(b);
            }
        }
        return name.toString(StandardCharsets.UTF_8);
    }
}
