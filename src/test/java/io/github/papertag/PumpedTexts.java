package io.github.papertag;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that lead a regular expression up to each of its repeats and then repeat what is repeated there. Knows the syntax
 * that the program uses: literals, escapes, classes, groups, alternatives and quantifiers.
 */
final class PumpedTexts {

    private final String regex;
    private int at;

    private PumpedTexts(String regex) {
        this.regex = regex;
    }

    /** Something that may be repeated: a piece of text, or a group of alternatives. */
    private record Item(String sample, List<List<Item>> alternatives, boolean repeated) {

        String text() {
            return alternatives.isEmpty() ? sample : textOf(alternatives.get(0));
        }
    }

    /** For each repeat a text that ends in it, one after which the expression goes on, and one that breaks off. */
    static List<String> of(String regex, int length) {
        List<String> texts = new ArrayList<>();
        for (List<Item> alternative : new PumpedTexts(regex).alternatives()) {
            pump(alternative, "", length, texts);
        }
        return texts;
    }

    private static void pump(List<Item> items, String before, int length, List<String> texts) {
        String prefix = before;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.repeated()) {
                for (String piece : pieces(item)) {
                    String pumped = prefix + piece.repeat(length / piece.length() + 1);
                    texts.add(pumped);
                    texts.add(pumped + textOf(items.subList(i + 1, items.size())));
                    texts.add(pumped + '\0');
                }
            }
            for (List<Item> alternative : item.alternatives()) {
                pump(alternative, prefix, length, texts);
            }
            prefix += item.text();
        }
    }

    private static List<String> pieces(Item item) {
        List<String> pieces = new ArrayList<>(List.of(item.text()));
        item.alternatives().forEach(alternative -> pieces.add(textOf(alternative)));
        return pieces.stream().filter(piece -> !piece.isEmpty()).distinct().toList();
    }

    private static String textOf(List<Item> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(item.text()));
        return text.toString();
    }

    private List<List<Item>> alternatives() {
        List<List<Item>> alternatives = new ArrayList<>();
        alternatives.add(new ArrayList<>());
        while (at < regex.length() && regex.charAt(at) != ')') {
            if (regex.charAt(at) == '|') {
                at++;
                alternatives.add(new ArrayList<>());
            } else {
                alternatives.get(alternatives.size() - 1).add(item());
            }
        }
        return alternatives;
    }

    private Item item() {
        char c = regex.charAt(at);
        if (c == '(') {
            at += groupStart();
            List<List<Item>> inside = alternatives();
            at++;
            return new Item("", inside, quantified());
        }
        String sample =
                switch (c) {
                    case '[' -> characterClass();
                    case '\\' -> escape();
                    case '^', '$' -> literal("");
                    case '.' -> literal("a");
                    default -> literal(String.valueOf(c));
                };
        return new Item(sample, List.of(), quantified());
    }

    private int groupStart() {
        if (!regex.startsWith("(?", at)) {
            return 1;
        }
        int length = 2;
        while ("<=!:>".indexOf(regex.charAt(at + length)) < 0 && regex.charAt(at + length) != ')') {
            length++;
        }
        return regex.charAt(at + length) == ')' ? length : length + 1;
    }

    private String literal(String sample) {
        at++;
        return sample;
    }

    private String escape() {
        char c = regex.charAt(at + 1);
        at += 2;
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return "a";
        }
        return switch (c) {
            case 's', 'R' -> " ";
            case 'd' -> "0";
            case 'w', 'S', 'D' -> "a";
            case 'W' -> "-";
            case 'b', 'B', 'A', 'z', 'Z', 'G' -> "";
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> String.valueOf(c);
        };
    }

    /** The first member of a class; of one that tells what is not in it, something that hardly ever is. */
    private String characterClass() {
        at++;
        boolean others = regex.charAt(at) == '^';
        at += others ? 1 : 0;
        String first = regex.charAt(at) == '\\' ? escape() : literal(String.valueOf(regex.charAt(at)));
        while (regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return others ? "\u00e6" : first;
    }

    private boolean quantified() {
        if (at >= regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
            return false;
        }
        at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (at < regex.length() && (regex.charAt(at) == '+' || regex.charAt(at) == '?')) {
            at++;
        }
        return true;
    }
}
