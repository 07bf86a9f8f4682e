package io.github.papertag.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through JSON token by token and knows at each what may come next, so that a broken object ends at the first byte that
 * cannot stand where it does. From there it can go on, as well as what follows shows whether it is inside a string.
 */
final class JsonWalk {

    private static final String INVALID = "not valid JSON";

    /** What the last token was. */
    private enum Last {
        NOTHING,
        BRACKET,
        KEY,
        COLON,
        COMMA,
        VALUE
    }

    private final ByteSource in;
    private final JsonTexts texts;
    private final JsonNesting nesting = new JsonNesting();
    private Last last = Last.NOTHING;
    private boolean sure = true;

    JsonWalk(ByteSource in) {
        this.in = in;
        this.texts = new JsonTexts(in);
    }

    /** Expects a value, in no object or array. */
    void start() {
        nesting.clear();
        sure = true;
        last = Last.NOTHING;
    }

    /** Goes on as if an object had just been opened and its first name been read. */
    void startBehindName() {
        start();
        nesting.open('{');
        last = Last.KEY;
    }

    /** In how many objects and arrays it is. */
    int depth() {
        return nesting.depth();
    }

    /** Whether its depth is more than a guess: no bracket closed another than its own, no string may have hidden any. */
    boolean isSure() {
        return sure;
    }

    /** Whether an object that begins here is in no other; where an object's first name should be, a brace is doubled. */
    boolean isOutside() {
        return nesting.depth() == 0 || (nesting.depth() == 1 && isInObject() && last == Last.BRACKET);
    }

    /** Whether an object may begin here that is neither a member's value nor the first of an array. */
    boolean isBetweenValues() {
        return last == Last.COMMA || last == Last.VALUE || (isInObject() && last == Last.BRACKET);
    }

    /** Reads the value that starts at the next byte; gives what is wrong with it, or null. */
    @Nullable
    String value(RecordBuffer to) throws IOException {
        start();
        String problem;
        do {
            problem = step(to);
        } while (problem == null && nesting.depth() > 0);
        return problem;
    }

    /** Takes the next token; gives what is wrong with it, which is then mostly not taken, or null. */
    @Nullable
    String step(RecordBuffer to) throws IOException {
        int b = in.peek();
        return switch (b) {
            case ByteSource.END -> nesting.depth() > 0 ? "not valid JSON: it ends too early" : null;
            case '"' -> mayBeName() || mayBeValue() ? string(to) : INVALID;
            case '{', '[' -> mayBeValue() ? open(to) : "not valid JSON: it is not closed";
            case '}', ']' -> mayClose(b) ? close(to) : "not valid JSON: its brackets do not match";
            case ',' -> last == Last.KEY ? INVALID : take(Last.COMMA, to);
            case ':' -> last == Last.KEY ? take(Last.COLON, to) : INVALID;
            default -> b <= ' ' ? take(last, to) : mayBeValue() && JsonTexts.isWord(b) ? word(to) : INVALID;
        };
    }

    /** Takes what {@link #step} found wrong: a bracket as it stands, anything else as text that is in a string by mistake or not. */
    void repair(RecordBuffer to) throws IOException {
        switch (in.peek()) {
            case '"' -> quote(to);
            case '{', '[' -> open(to);
            case '}', ']' -> unwind(to);
            case ',' -> take(Last.COMMA, to);
            case ':' -> take(Last.COLON, to);
            default -> {
                if (texts.passString(to)) {
                    quote(to);
                }
            }
        }
    }

    private boolean mayBeName() {
        return isInObject() && (last == Last.BRACKET || last == Last.COMMA);
    }

    private boolean mayBeValue() {
        boolean inArray = nesting.depth() > 0 && !isInObject();
        return last == Last.NOTHING || last == Last.COLON || (inArray && (last == Last.BRACKET || last == Last.COMMA));
    }

    private boolean mayClose(int b) {
        return nesting.depth() > 0 && isInObject() == (b == '}') && last != Last.KEY && last != Last.COLON;
    }

    /** Whether the innermost of them is an object. */
    boolean isInObject() {
        return nesting.isInObject();
    }

    private @Nullable String take(Last now, RecordBuffer to) throws IOException {
        to.add(in.read());
        last = now;
        return null;
    }

    private @Nullable String open(RecordBuffer to) throws IOException {
        boolean opened = nesting.open(in.peek());
        take(Last.BRACKET, to);
        return opened ? null : "not valid JSON: it is nested without end";
    }

    private @Nullable String close(RecordBuffer to) throws IOException {
        nesting.close();
        return take(Last.VALUE, to);
    }

    /** Closes what lies inside of the bracket's own opening one, too; without any it closes nothing. */
    private void unwind(RecordBuffer to) throws IOException {
        sure &= nesting.unwind(in.peek());
        take(Last.VALUE, to);
    }

    private @Nullable String word(RecordBuffer to) throws IOException {
        texts.passWord(to);
        last = Last.VALUE;
        return null;
    }

    private @Nullable String string(RecordBuffer to) throws IOException {
        Last now = mayBeName() ? Last.KEY : Last.VALUE;
        to.add(in.read());
        last = now;
        if (!texts.passString(to)) {
            last = Last.VALUE;
            return "not valid JSON: a line ends inside a string";
        }
        to.add(in.read());
        return null;
    }

    /** A quote of which only what follows tells whether it opens or closes a string. */
    private void quote(RecordBuffer to) throws IOException {
        sure = false;
        to.add(in.read());
        texts.passBlanks(to);
        if (!texts.isBehindString() && texts.passString(to)) {
            to.add(in.read());
            texts.passBlanks(to);
        }
        last = in.peek() == ':' ? Last.KEY : Last.VALUE;
    }
}
