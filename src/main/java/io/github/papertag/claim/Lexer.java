package io.github.papertag.claim;

import io.github.papertag.claim.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words, numbers and signs.
 *
 * <p>A digit only begins a number where it is not part of a name: "84.3%", "10-30%" and "3x" hold numbers, "ResNet-50", "top-1", "R^2"
 * and "3D" are words. Hyphens inside words separate them and leave no token, so "top-1" and "top 1" read the same.
 */
final class Lexer {

    /** Words that LaTeX remains leave glued to the number after them. */
    private static final WordSet GLUED_TO_NUMBER = WordSet.of("approx", "sim", "times", "pm", "leq", "geq");

    private static final int LONGEST_GLUED = 6;

    private static final int LETTERS_A_TOKEN = 5;

    private final String text;
    private final int to;
    private final Units units;
    private final List<Token> tokens;
    private int at;

    private Lexer(String text, int from, int to, Units units) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.units = units;
        this.tokens = new ArrayList<>((to - from) / LETTERS_A_TOKEN + 1);
    }

    static List<Token> tokens(String text, int from, int to, Units units) {
        Lexer lexer = new Lexer(text, from, to, units);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ' || Character.isWhitespace(c)) {
                at++;
            } else if (isDigit(c) || (c == '.' && at + 1 < to && isDigit(text.charAt(at + 1)) && !wordBefore())) {
                numberOrName();
            } else if (isWordPart(c)) {
                word(at);
            } else if (c == '-' && isInnerHyphen()) {
                at++;
            } else {
                add(at + 1, Kind.SIGN);
            }
        }
    }

    /** A hyphen within a word; one after a number stays visible, as it may mean a range. */
    private boolean isInnerHyphen() {
        return wordBefore()
                && at + 1 < to
                && isWordPart(text.charAt(at + 1))
                && !tokens.isEmpty()
                && last().kind() == Kind.WORD
                && !isUnitOfNumber();
    }

    /** Whether the word just read is the unit of a number before it: "2x-3x". */
    private boolean isUnitOfNumber() {
        return tokens.size() > 1
                && last().glued()
                && tokens.get(tokens.size() - 2).kind() == Kind.NUMBER
                && isDigit(text.charAt(at + 1));
    }

    private void numberOrName() {
        NumberLiteral number = partOfName() ? null : NumberLiteral.scan(text, at, to);
        if (number == null) {
            word(at);
            return;
        }
        int end = number.end();
        int letters = end;
        while (letters < to && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean digitsFollow = letters < to && letters > end && isDigit(text.charAt(letters));
        String suffix = text.substring(end, letters);
        boolean splits = suffix.isEmpty() || (digitsFollow ? isTimes(suffix) : units.mayFollowNumber(suffix));
        if (!splits) {
            word(at);
            return;
        }
        add(end, Kind.NUMBER);
        if (!suffix.isEmpty()) {
            add(letters, Kind.WORD);
        }
    }

    private static boolean isTimes(String suffix) {
        return suffix.equals("x") || suffix.equals("X") || suffix.equals("times") || suffix.equals("sim");
    }

    /** Digits after a letter and a hyphen, or glued to a letter, belong to a name: "GPT-4", "top-1". */
    private boolean partOfName() {
        if (tokens.isEmpty() || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean inVersion = before == '.' && at > 1 && isDigit(text.charAt(at - 2));
        Token last = last();
        boolean inRange = before == ':' && last.is(":") && last.glued() && wordEndsInDigit(tokens.size() - 2);
        if (before == '#' || before == '§' || inVersion || inRange) {
            return true;
        }
        if (before == '-' && last.kind() == Kind.WORD && last.end() == at - 1) {
            return !last.is("sub");
        }
        return last.end() == at && last.kind() == Kind.WORD && !GLUED_TO_NUMBER.has(last) && !isCrossAfterNumber(last);
    }

    /** The "mAP50" of "mAP50:95". */
    private boolean wordEndsInDigit(int token) {
        return token >= 0
                && tokens.get(token).kind() == Kind.WORD
                && isDigit(text.charAt(tokens.get(token).end() - 1));
    }

    /** The x of "256x256". */
    private boolean isCrossAfterNumber(Token last) {
        return last.is("x")
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).kind() == Kind.NUMBER;
    }

    private void word(int from) {
        int end = lettersEnd(from);
        while (end < to && (isWordPart(text.charAt(end)) || isInnerPoint(end)) && !isGluedTo(from, end)) {
            end++;
        }
        add(Math.max(end, from + 1), Kind.WORD);
    }

    /** The end of plain letters, which most words consist of. */
    private int lettersEnd(int from) {
        int end = from;
        while (end < to && isPlainLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether what stands before the digit at {@code end} is no part of a word with it. */
    private boolean isGluedTo(int from, int end) {
        return end > from
                && end - from <= LONGEST_GLUED
                && isDigit(text.charAt(end))
                && GLUED_TO_NUMBER.hasWritten(Vocabulary.standard().word(text, from, end));
    }

    /** The point of a version: "GPT-5.2", "Qwen2.5". */
    private boolean isInnerPoint(int i) {
        return text.charAt(i) == '.'
                && i > at
                && i + 1 < to
                && isDigit(text.charAt(i - 1))
                && isDigit(text.charAt(i + 1));
    }

    private void add(int end, Kind kind) {
        boolean glued = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        tokens.add(new Token(at, end, Vocabulary.standard().word(text, at, end), kind, glued, null));
        at = end;
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private boolean wordBefore() {
        return at > 0 && isWordPart(text.charAt(at - 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '@' || c == '_' || c == '^';
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
