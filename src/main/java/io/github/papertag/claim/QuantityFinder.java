package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import io.github.papertag.claim.QuantityReader.Reading;
import io.github.papertag.claim.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the numbers among the tokens of a sentence into quantities: number with unit, range, number word, sign, bound.
 *
 * <p>Words that bound or introduce the number ("by up to an average of 3%") are taken out of the token stream, so that a rule need
 * only say {@code by {percent}}. Numbers that name something (256x256, 8-bit) become words.
 */
final class QuantityFinder {

    /** Longest phrase before a number that bounds it. */
    private static final int LONGEST_BOUND = 4;

    /** A bound that may also say what something is compared with. */
    private static final String MAY_COMPARE = "over";

    private final String text;
    private final Units units;
    private final Bounds bounds;
    private final List<Token> tokens;
    private final QuantityReader reader;
    private final ShareReader shares;
    private final RangeReader ranges;
    private final List<Token> out;

    private QuantityFinder(String text, List<Token> tokens, Units units) {
        this.text = text;
        this.units = units;
        this.bounds = units.bounds();
        this.tokens = tokens;
        this.out = new ArrayList<>(tokens.size());
        this.reader = new QuantityReader(tokens, units);
        this.shares = new ShareReader(tokens, units);
        this.ranges = new RangeReader(tokens, out, reader, bounds);
    }

    /** The tokens with quantities in place of numbers. */
    static List<Token> find(String text, List<Token> tokens, Units units) {
        QuantityFinder finder = new QuantityFinder(text, tokens, units);
        finder.run();
        new SharedUnits(text, finder.out).share();
        return finder.out;
    }

    private void run() {
        int i = 0;
        while (i < tokens.size()) {
            if (!mayBeginQuantity(i)) {
                out.add(tokens.get(i));
                i++;
                continue;
            }
            int name = Dimensions.end(tokens, i);
            if (name > i) {
                copyAsWords(i, name);
                i = name;
                continue;
            }
            Reading share = shares.read(i);
            Reading reading = share != null ? share : reader.read(i);
            if (reading == null || shares.isScale(i)) {
                copy(i);
                i++;
            } else {
                i = emit(i, reading);
            }
        }
    }

    /** Most tokens are words that begin none, and signs that stand before no number. */
    private boolean mayBeginQuantity(int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case WORD -> units.mayBeginQuantity(token);
            case SIGN -> i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.NUMBER;
            default -> true;
        };
    }

    private void copy(int i) {
        Token token = tokens.get(i);
        out.add(token.kind() == Kind.NUMBER ? token.asWord() : token);
    }

    private void copyAsWords(int from, int to) {
        for (int i = from; i < to; i++) {
            out.add(tokens.get(i).asWord());
        }
    }

    /** Adds the quantity, as a range if one follows, and returns the token to go on with. */
    private int emit(int first, Reading low) {
        int next = low.next();
        Quantity quantity = low.quantity();
        Reading high = ranges.upperEnd(first, low);
        Reading after = high == null ? ranges.levelAfter(low) : null;
        if (after != null) {
            quantity = RangeReader.inUnitOf(after, quantity);
        }
        if (high != null) {
            quantity = RangeReader.alike(low, high).withHigh(high.quantity().end(), high.quantity());
            next = high.next();
        }
        PhraseTrie.Found<Bound> bound = bounds.after(tokens, next);
        if (bound != null) {
            quantity = quantity.withBound(bound.values().get(0));
            next = bound.end();
        }
        quantity = absorbWordsBefore(quantity);
        boolean glued = tokens.get(first).glued();
        out.add(Token.quantity(
                quantity.start(), quantity.end(), text.substring(quantity.start(), quantity.end()), glued, quantity));
        return next;
    }

    private boolean endsWith(String word) {
        return !out.isEmpty() && out.get(out.size() - 1).is(word);
    }

    /** Takes "by up to an average of" off the tokens already written, but for the "by". */
    private Quantity absorbWordsBefore(Quantity quantity) {
        Quantity q = quantity;
        boolean more = true;
        while (more && !out.isEmpty() && bounds.endsIntroduction(out.get(out.size() - 1))) {
            more = false;
            for (int n = Math.min(LONGEST_BOUND, out.size()); n > 0 && !more; n--) {
                String words = bounds.beginsIntroduction(out.get(out.size() - n)) ? lastWords(n) : "";
                Bound bound = bounds.of(words);
                if ((bound != null && !isComparison(n)) || bounds.isFiller(words)) {
                    q = bound != null && q.bound() == Bound.EXACT ? q.withBound(bound) : q;
                    out.subList(out.size() - n, out.size()).clear();
                    more = true;
                }
            }
        }
        if (endsWith("by") && q.type() == QuantityType.FRACTION) {
            return q.asChange();
        }
        return endsWith("within") ? q.withBound(Bound.AT_MOST) : q;
    }

    private String lastWords(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = out.size() - count; i < out.size(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(out.get(i).lower());
        }
        return words.toString();
    }

    /** Whether a word right before a quantity is always taken into it. */
    static boolean isTakenIn(String word, Units units) {
        return units.bounds().isFiller(word) || (units.bounds().of(word) != null && !word.equals(MAY_COMPARE));
    }

    /** "higher than 3.2%" may bound, but "gains over 3 methods" compares. */
    private boolean isComparison(int length) {
        int before = out.size() - length - 1;
        if (length != 1 || before < 0 || !out.get(out.size() - 1).is(MAY_COMPARE)) {
            return false;
        }
        String word = out.get(before).lower();
        return word.startsWith("improvement") || word.startsWith("gain") || word.startsWith("speedup");
    }
}
