package io.github.papertag.claim;

import io.github.papertag.claim.QuantityReader.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a range ("10-30%", "2 to 5 times") from a level before and a level after ("from 54% to 82%") and from two values. */
final class RangeReader {

    /** How far back the "from" of "from an absolute mAP of 0.18 to 0.32" may stand. */
    private static final int LONGEST_INTRODUCTION = 6;

    /** How far back a "from 73% at turn" may stand that still waits for its "to". */
    private static final int LONGEST_WAIT = 6;

    private static final Set<QuantityType> SHARED =
            EnumSet.of(QuantityType.PERCENT, QuantityType.FACTOR, QuantityType.MEASURE);

    private static final double MOST_TIMES = 200;

    private static final List<String> RANGING = List.of("rang", "span", "vari", "vary", "anywhere");

    private final List<Token> tokens;
    private final List<Token> out;
    private final QuantityReader reader;
    private final Bounds bounds;
    private boolean sawFromTo;

    /**
     * Takes the tokens in.
     *
     * @param tokens the tokens of a sentence
     * @param out what has been made of those before the one in question
     */
    RangeReader(List<Token> tokens, List<Token> out, QuantityReader reader, Bounds bounds) {
        this.tokens = tokens;
        this.out = out;
        this.reader = reader;
        this.bounds = bounds;
    }

    /** The upper end of a range that begins with {@code low}, or null if none does. */
    @Nullable
    Reading upperEnd(int first, Reading low) {
        boolean wordFactor = low.quantity().type() == QuantityType.FACTOR && reader.isWordNumber(first);
        if (low.next() >= tokens.size() || wordFactor || low.quantity().type() == QuantityType.SHARE) {
            return null;
        }
        int at = afterUp(low.next());
        Token separator = tokens.get(at);
        boolean dash =
                separator.is("-") || separator.is("–") || separator.is("~") || separator.is("—") || separator.is("sim");
        boolean to = separator.is("to") && !isBeforeAndAfter(low.quantity());
        boolean and = separator.is("and") && lastIs("between");
        if (!dash && !to && !and) {
            return null;
        }
        Reading high = reader.read(skipBound(at + 1));
        if (high == null || high.quantity().high() != null) {
            return null;
        }
        boolean glued = tokens.get(at).glued() && tokens.get(at + 1).glued();
        return fits(low.quantity(), high.quantity(), !dash || glued) ? high : null;
    }

    /** The level after a bare number that is one before, if it has the unit of both: "from 38 to 55 percent", "61 → 78%"; null otherwise. */
    @Nullable
    Reading levelAfter(Reading low) {
        int at = low.next();
        if (low.quantity().type() != QuantityType.NUMBER || low.scale() != 1 || at >= tokens.size()) {
            return null;
        }
        boolean to = tokens.get(at).is("to") && isFromTo() && introducesLevel();
        Reading high = to || tokens.get(at).is("→") ? reader.read(skipBound(at + 1)) : null;
        return high != null && SHARED.contains(high.quantity().type()) && isAsLarge(low, high) ? high : null;
    }

    /** Whether the number in question is right behind "from" or "of", perhaps with "about" between. */
    private boolean introducesLevel() {
        return lastIs("from") || lastIs("of") || bounds.endsIntroduction(out.get(out.size() - 1));
    }

    /** "from 512 to 1.2 GB" are not both gigabytes. */
    private static boolean isAsLarge(Reading low, Reading high) {
        double written = high.quantity().value() / high.scale();
        return low.quantity().value() < written * MOST_TIMES && !high.quantity().isSigned();
    }

    /** A level before that is a bare number, in the unit of the level after. */
    static Quantity inUnitOf(Reading after, Quantity before) {
        return before.withValue(QuantityBuilder.scaled(before.value(), after.scale()))
                .withUnitOf(after.quantity());
    }

    /** The low end, scaled as the high end is: "4-5 KB" are 4000 to 5000 bytes. */
    static Quantity alike(Reading low, Reading high) {
        Quantity quantity = low.quantity();
        boolean bare = quantity.type() == QuantityType.NUMBER
                && low.scale() == 1
                && quantity.value() <= high.quantity().value() / high.scale();
        return bare ? quantity.withValue(QuantityBuilder.scaled(quantity.value(), high.scale())) : quantity;
    }

    /** The "to" of "varying from 1.5x up to 6.5x". */
    private int afterUp(int at) {
        boolean up = tokens.get(at).is("up")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("to");
        return up ? at + 1 : at;
    }

    /** Bare numbers with a dash and spaces between are no range. */
    private static boolean fits(Quantity low, Quantity high, boolean close) {
        if (low.type() == QuantityType.NUMBER) {
            return high.type() != QuantityType.NUMBER || close;
        }
        return low.unit().equals(high.unit());
    }

    /** "ranging from 25% to over 80%" is one range. */
    private int skipBound(int at) {
        return at < tokens.size() && bounds.of(tokens.get(at).lower()) != null ? at + 1 : at;
    }

    private boolean isBeforeAndAfter(Quantity low) {
        if (lastIs("(") && low.sign() == ' ') {
            return !ranges(out.size() - 1);
        }
        boolean again = sawFromTo && (lastIs("and") || lastIs(","));
        boolean fromTo = again || isFromTo() || waitsForTo();
        sawFromTo |= fromTo;
        return fromTo;
    }

    /** "from 54% to 82%", unless something ranges. */
    private boolean isFromTo() {
        int from = out.size() - 1;
        int first = Math.max(0, out.size() - LONGEST_INTRODUCTION);
        while (from >= first && out.get(from).isWord() && !out.get(from).is("from")) {
            from--;
        }
        if (from < first || !out.get(from).is("from")) {
            return false;
        }
        return !ranges(from);
    }

    /** Whether something ranges, spans or varies in the words before a token. */
    private boolean ranges(int before) {
        for (int i = before - 1; i >= 0 && i >= before - 3; i--) {
            String word = out.get(i).lower();
            if (RANGING.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The "to" of "from 73% at turn 5 to 33%" belongs to the 73%. */
    private boolean waitsForTo() {
        for (int i = out.size() - 1; i > 0 && i >= out.size() - LONGEST_WAIT; i--) {
            if (out.get(i).is("to")) {
                return false;
            }
            Quantity before = out.get(i).quantity();
            if (before != null) {
                return before.high() == null && out.get(i - 1).is("from");
            }
        }
        return false;
    }

    private boolean lastIs(String word) {
        return !out.isEmpty() && out.get(out.size() - 1).is(word);
    }
}
