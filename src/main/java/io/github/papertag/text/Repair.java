package io.github.papertag.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** One pass over a text as read: goes from one suspect character to the next and repairs what begins there. */
final class Repair {

    /** Words that a command dresses are no longer, or nothing closes them. */
    private static final int LONGEST_ARGUMENT = 300;

    private final String raw;
    private final RewrittenText out;

    /** Where the braces stand that close what a dropped command opened, the next one first. */
    private final Deque<Integer> closing = new ArrayDeque<>(0);

    Repair(String raw) {
        this.raw = raw;
        this.out = new RewrittenText(raw);
    }

    RewrittenText run(int firstSuspect) {
        for (int at = firstSuspect; at < raw.length(); ) {
            at = RepairedText.nextSuspect(raw, step(at));
        }
        return out.finish();
    }

    private int step(int at) {
        return switch (raw.charAt(at)) {
            case '&' -> reference(at);
            case '<' -> tag(at);
            case '\\' -> command(at);
            case '}' -> brace(at);
            case '\n' -> space(at);
            default -> character(at);
        };
    }

    private int reference(int at) {
        int end = Entities.endAt(raw, at);
        String decoded = end < 0 ? null : Entities.decode(raw, at, end);
        if (decoded == null) {
            return at + 1;
        }
        if (decoded.equals("<")) {
            MarkupTags.Tag tag = MarkupTags.at(raw, at);
            return tag == null ? put(decoded, at, end) : put(tag.written(), at, tag.end());
        }
        return put(folded(decoded), at, end);
    }

    private static String folded(String character) {
        boolean whole = FoldedCharacters.endAt(character, 0) == character.length();
        String plain = whole ? FoldedCharacters.decode(character, 0, character.length()) : null;
        return plain == null ? character : plain;
    }

    private int tag(int at) {
        MarkupTags.Tag tag = MarkupTags.at(raw, at);
        return tag == null ? at + 1 : put(tag.written(), at, tag.end());
    }

    private int command(int at) {
        int argument = LatexCommands.argumentAt(raw, at);
        if (argument >= 0) {
            int brace = closingBrace(argument);
            if (brace >= 0) {
                closing.push(brace);
                return put("", at, argument);
            }
        }
        int words = LatexCommands.wordsAt(raw, at);
        if (words >= 0) {
            return put("", at, words);
        }
        if (isBetweenLetters(at)) {
            return put("", at, at + 2);
        }
        LatexAccents.Accented accented = LatexAccents.at(raw, at);
        return accented == null ? at + 1 : put(accented.letter(), at, accented.end());
    }

    /** Whether {@code \-} stands there, at which LaTeX may break a word. */
    private boolean isBetweenLetters(int at) {
        return raw.startsWith("-", at + 1)
                && at > 0
                && Character.isLetter(raw.charAt(at - 1))
                && at + 2 < raw.length()
                && Character.isLetter(raw.charAt(at + 2));
    }

    private int closingBrace(int argument) {
        int open = 1;
        for (int at = argument; at < raw.length() && at - argument <= LONGEST_ARGUMENT; at++) {
            char c = raw.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return at;
            }
            at += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private int brace(int at) {
        if (closing.isEmpty() || closing.element() != at) {
            return at + 1;
        }
        closing.pop();
        return put("", at, at + 1);
    }

    private int character(int at) {
        int folded = FoldedCharacters.endAt(raw, at);
        String plain = folded == at ? null : FoldedCharacters.decode(raw, at, folded);
        if (plain != null) {
            return put(plain, at, folded);
        }
        int length = Mojibake.lengthAt(raw, at);
        String meant = length == 0 ? null : Mojibake.decode(raw, at, length);
        return meant == null ? at + 1 : put(folded(meant), at, at + length);
    }

    /** White space with one line end in it is a line wrapped by hand; with more it parts paragraphs. */
    private int space(int lineEnd) {
        int at = lineEnd;
        while (at > 0 && isSpace(raw.charAt(at - 1))) {
            at--;
        }
        int end = lineEnd;
        int lines = 0;
        while (end < raw.length() && isSpace(raw.charAt(end))) {
            lines += raw.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines != 1 || at == 0 || end == raw.length()) {
            return end;
        }
        String joint = LineEnds.joint(raw, at, end);
        boolean broken = joint.isEmpty() && raw.charAt(at - 1) == '-' && LineEnds.isBreak(raw, at - 1, end);
        return put(joint, broken ? at - 1 : at, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private int put(String written, int from, int to) {
        return out.replace(from, to, written);
    }
}
