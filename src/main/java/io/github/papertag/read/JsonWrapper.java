package io.github.papertag.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The objects around an array of records; passes what stands in them besides it. */
final class JsonWrapper {

    private static final int LONGEST_NAME = 200;

    private final ByteSource in;
    private final RecordBuffer passed;
    private final JsonWalk walk;
    private int depth;
    private boolean expectsValue = true;

    JsonWrapper(ByteSource in, RecordBuffer passed, JsonWalk walk) {
        this.in = in;
        this.passed = passed;
        this.walk = walk;
    }

    /** In how many objects it is. */
    int depth() {
        return depth;
    }

    /** Takes the next token; whether an array of records, or in the middle of it one of them, is next. */
    boolean findsRecords() throws IOException {
        int b = in.peek();
        if (b == '"') {
            return member();
        }
        if (b == '{' && !expectsValue) {
            return true;
        }
        in.read();
        depth += b == '{' ? 1 : b == '}' ? -1 : 0;
        expectsValue &= b <= ' ';
        return false;
    }

    private boolean member() throws IOException {
        String name = name();
        while (in.peek() == ':' || (in.peek() <= ' ' && in.peek() != ByteSource.END)) {
            in.read();
        }
        boolean records = JsonShape.isWrapper(name);
        if (in.peek() == '[' && records) {
            return true;
        }
        if (in.peek() == '[' || (in.peek() == '{' && !records)) {
            passed.start(in);
            walk.value(passed);
        } else if (in.peek() == '"') {
            name();
        }
        expectsValue = in.peek() == '{';
        return false;
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
