package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads patterns such as {@code <change-verb> ~~8 by {percent|points}}.
 *
 * <ul>
 *   <li>{@code {percent|points|factor|fraction|share|measure|number|any}}: the quantities the rule is about, exactly once;
 *       {@code {decimal}} is a number written with decimals, {@code {signed}} any quantity with a plus or minus
 *   <li>{@code over|than}: one of these words, in lower case
 *   <li>{@code !than|and}: none of these words here
 *   <li>{@code <metric>}, {@code <score>} (a metric usually given in percent or as a bare number), {@code <dataset>}, {@code <quantity>}, {@code <name>}: a metric, a data set, another quantity, a name,
 *       {@code <plain>} a word without capitals and digits
 *   <li>{@code <change-verb|change-noun>}: a cue of the lexicon of one of these types
 *   <li>{@code ~3}: up to three words of a noun phrase; {@code ~~8}: up to eight tokens of the same clause
 *   <li>{@code ?} after an element other than a gap: it may be missing
 * </ul>
 */
final class PatternParser {

    /** Keeps the work a rule can do at one place small. */
    private static final int WIDEST_GAP = 20;

    private PatternParser() {}

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is not one; the message says what is wrong with which element
     */
    static Pattern parse(String written, Lexicon lexicon) {
        List<Element> before = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        Element.Anchor anchor = null;
        String previous = "";
        for (String part : written.strip().split(" +", -1)) {
            Element element = element(part, lexicon);
            if (element instanceof Element.Anchor here) {
                if (anchor != null) {
                    throw new IllegalArgumentException("pattern \"" + written + "\" has two quantities in braces");
                }
                if (!before.isEmpty() && before.get(before.size() - 1) instanceof Element.Word) {
                    PatternWords.checkBefore(core(previous));
                }
                anchor = here;
            } else {
                (anchor == null ? before : after).add(element);
            }
            previous = part;
        }
        if (anchor == null) {
            throw new IllegalArgumentException(
                    "pattern \"" + written + "\" lacks a quantity in braces such as {percent}");
        }
        return new Pattern(before, anchor, after);
    }

    private static Element element(String part, Lexicon lexicon) {
        if (part.startsWith("{") && part.endsWith("}")) {
            return anchor(part.substring(1, part.length() - 1));
        }
        if (part.startsWith("{") && part.endsWith("}?")) {
            throw new IllegalArgumentException("quantity " + part + " can't be missing; write it without ?");
        }
        if (part.startsWith("~") && part.length() > 1) {
            return gap(part);
        }
        if (part.startsWith("!") && part.length() > 1) {
            return new Element.NotWord(PatternWords.of(noneOf(part)));
        }
        String core = core(part);
        boolean optional = !core.equals(part);
        if (core.startsWith("<") && core.endsWith(">") && core.length() > 2) {
            return named(core.substring(1, core.length() - 1), optional, lexicon);
        }
        return new Element.Word(PatternWords.of(core), optional);
    }

    /** An element without the mark that it may be missing. */
    private static String core(String part) {
        return part.length() > 1 && part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
    }

    private static String noneOf(String part) {
        String words = part.substring(1);
        if (words.length() > 1 && words.endsWith("?")) {
            throw new IllegalArgumentException("element \"" + part
                    + "\" takes up no word, so that it can't be missing; write \"" + core(part) + "\"");
        }
        return words;
    }

    private static Element named(String name, boolean optional, Lexicon lexicon) {
        return switch (name) {
            case "metric" -> new Element.MetricHere(false, optional);
            case "score" -> new Element.MetricHere(true, optional);
            case "dataset" -> new Element.DatasetHere(optional);
            case "name" -> new Element.Name(false, optional);
            case "plain" -> new Element.Name(true, optional);
            case "quantity" -> otherQuantity(optional);
            default -> new Element.CueOf(cueTypes(name, lexicon), optional);
        };
    }

    private static Element otherQuantity(boolean optional) {
        if (optional) {
            throw new IllegalArgumentException(
                    "element \"<quantity>?\" can't be missing; write \"<quantity>\", and a second pattern without it");
        }
        return new Element.OtherQuantity();
    }

    private static Set<String> cueTypes(String names, Lexicon lexicon) {
        Set<String> types = Set.copyOf(List.of(names.split("\\|", -1)));
        for (String type : types) {
            if (!lexicon.hasCue(type)) {
                throw new IllegalArgumentException("there is no class of cues <" + type + "> in the lexicon");
            }
        }
        return types;
    }

    private static Element gap(String part) {
        boolean wide = part.startsWith("~~");
        String digits = part.substring(wide ? 2 : 1);
        int most = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        if (most < 1 || most > WIDEST_GAP) {
            throw new IllegalArgumentException("gap \"" + part + "\" needs a number from 1 to " + WIDEST_GAP);
        }
        return new Element.Gap(most, wide);
    }

    private static Element.Anchor anchor(String list) {
        Set<QuantityType> types = EnumSet.noneOf(QuantityType.class);
        boolean signed = false;
        boolean decimal = false;
        boolean number = false;
        for (String name : list.split("\\|", -1)) {
            switch (name) {
                case "any" -> types.addAll(EnumSet.allOf(QuantityType.class));
                case "signed" -> {
                    types.addAll(EnumSet.allOf(QuantityType.class));
                    signed = true;
                }
                case "decimal" -> {
                    types.add(QuantityType.NUMBER);
                    decimal = true;
                }
                default -> {
                    types.add(type(name));
                    number |= name.equals("number");
                }
            }
        }
        return new Element.Anchor(types, signed, decimal && !number);
    }

    private static QuantityType type(String name) {
        for (QuantityType type : QuantityType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException("quantity {" + name
                + "} is none of percent, points, factor, fraction, share, measure, number, decimal, signed, any");
    }
}
