package io.github.papertag.claim;

import java.util.List;

/** Forms of regular English verbs and nouns; irregular ones are written out in the lexicons. */
final class Inflections {

    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The forms of a regular verb: "improve", "improves", "improved", "improving". */
    static List<String> of(String verb) {
        int space = verb.indexOf(' ');
        String head = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        String stem = head.endsWith("e") ? head.substring(0, head.length() - 1) : head;
        boolean doubled = doublesConsonant(head);
        String base = doubled ? head + head.charAt(head.length() - 1) : stem;
        if (head.endsWith("y") && head.length() > 1 && VOWELS.indexOf(head.charAt(head.length() - 2)) < 0) {
            String cut = head.substring(0, head.length() - 1);
            return List.of(head + rest, cut + "ies" + rest, cut + "ied" + rest, head + "ing" + rest);
        }
        return List.of(head + rest, plural(head) + rest, base + "ed" + rest, base + "ing" + rest);
    }

    /** The plural of a noun, which is also the third person of a verb. */
    static String plural(String noun) {
        if (noun.isEmpty()) {
            return noun;
        }
        char last = noun.charAt(noun.length() - 1);
        if (last == 'y' && noun.length() > 1 && VOWELS.indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = last == 's' || last == 'x' || noun.endsWith("sh") || noun.endsWith("ch");
        return noun + (hisses ? "es" : "s");
    }

    /** "drop", "cut", "trim" double their last letter. */
    private static boolean doublesConsonant(String verb) {
        if (verb.length() < 3 || verb.length() > 4) {
            return false;
        }
        char last = verb.charAt(verb.length() - 1);
        char before = verb.charAt(verb.length() - 2);
        char third = verb.charAt(verb.length() - 3);
        return VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0
                && VOWELS.indexOf(before) >= 0
                && VOWELS.indexOf(third) < 0;
    }
}
