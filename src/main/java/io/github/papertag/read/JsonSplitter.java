package io.github.papertag.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into its objects: those of an array, of an array that lies in an object, or one after another, on lines of their
 * own or not. A broken object costs itself and at most the next; see {@link JsonRecovery}.
 */
final class JsonSplitter implements RecordSplitter {

    private final ByteSource in;
    private final RecordBuffer buffer;
    private final RecordBuffer between;
    private final JsonWalk walk;
    private final JsonRecovery recovery;
    private final JsonWrapper wrapper;
    private boolean wrapped;
    private int arrays;
    private boolean ended;
    private int indent;
    private boolean lineStart = true;
    private @Nullable RawRecord found;

    /** @param head how the dump begins */
    JsonSplitter(ByteSource in, Limits limits, JsonShape shape, String head) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.between = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.walk = new JsonWalk(in);
        this.recovery = new JsonRecovery(in, limits, walk, head);
        this.wrapper = new JsonWrapper(in, between, walk);
        this.wrapped = shape == JsonShape.WRAPPED;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (found != null) {
            RawRecord record = found;
            found = null;
            return record;
        }
        for (int b = in.peek(); b != ByteSource.END; b = in.peek()) {
            if (wrapped) {
                wrapped = !wrapper.findsRecords();
                arrays += !wrapped && in.peek() == '{' ? 1 : 0;
            } else if (b == '{') {
                return object();
            } else if (b == '[' || b == ']') {
                arrays += b == '[' ? 1 : -1;
                wrapped = arrays <= 0 && wrapper.depth() > 0;
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
        if (ended || (arrays <= 0 && wrapper.depth() <= 0)) {
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
        int ownLine = lineStart ? indent : -1;
        String problem = walk.value(buffer);
        lineStart = false;
        if (problem == null) {
            problem = behind();
        }
        if (problem != null) {
            found = recovery.findNext(buffer, ownLine);
        }
        return buffer.record(problem);
    }

    /** Passes what stands between objects; if it is more than that, the object was closed too early and goes on there. */
    private @Nullable String behind() throws IOException {
        between.start(in);
        boolean comma = false;
        boolean newLine = false;
        int b = in.peek();
        for (; b == ',' || (b <= ' ' && b != ByteSource.END); b = in.peek()) {
            comma |= b == ',';
            newLine |= b == '\n';
            between.add(b);
            pass();
        }
        boolean goesOn = comma
                ? b == '"' && !recovery.isRecord(buffer)
                : !newLine && b != ByteSource.END && "{}[]".indexOf(b) < 0;
        if (!goesOn) {
            return null;
        }
        buffer.add(between.bytes());
        return "not valid JSON: it is closed too early";
    }

    /** Something between objects that is none, or one of which the beginning is missing. */
    private RawRecord junk() throws IOException {
        buffer.start(in);
        walk.start();
        lineStart = false;
        for (int b = in.peek(); b != ByteSource.END && "\n{[],".indexOf(b) < 0; b = in.peek()) {
            if (b == ':' && buffer.length() > 0) {
                walk.startBehindName();
                found = recovery.findNext(buffer, -1);
                break;
            }
            if (walk.step(buffer) != null) {
                walk.repair(buffer);
            }
        }
        return buffer.record();
    }
}
