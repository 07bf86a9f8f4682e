package io.github.papertag.text;

import java.util.Map;
import java.util.Set;

/** What LaTeX's commands stand for in plain text. */
final class LatexCommands {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("times", "×"),
            Map.entry("sim", "~"),
            Map.entry("approx", "~"),
            Map.entry("simeq", "~"),
            Map.entry("pm", "±"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("longrightarrow", "→"),
            Map.entry("Rightarrow", "→"),
            Map.entry("cdot", "·"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("mu", "μ"),
            Map.entry("quad", " "));

    /** Commands that only dress their argument. */
    private static final Set<String> DRESS = Set.of(
            "textbf",
            "mathbf",
            "textit",
            "textsf",
            "textsl",
            "emph",
            "text",
            "textrm",
            "mathrm",
            "underline",
            "texttt",
            "textsc",
            "mathit",
            "mathcal",
            "bf",
            "rm",
            "it",
            "tt",
            "em",
            "left",
            "right",
            "displaystyle",
            "boldsymbol",
            "bm",
            "mathsf");

    /** Those of them that are used in running text, with the words in braces behind. */
    private static final Set<String> TEXT =
            Set.of("textbf", "textit", "textsf", "textsl", "emph", "text", "textrm", "underline", "texttt", "textsc");

    /** Those that dress what follows up to the end of their group: {@code {\bf words}}. */
    private static final Set<String> SWITCHES = Set.of("bf", "it", "em", "rm", "tt");

    /** No command of these is longer. */
    private static final int LONGEST = 9;

    private LatexCommands() {}

    /** Where the argument begins, behind its brace, of a command that dresses words and starts at {@code at}; -1 if none does. */
    static int argumentAt(String text, int at) {
        int end = nameEnd(text, at);
        return text.startsWith("{", end) && TEXT.contains(text.substring(at + 1, end)) ? end + 1 : -1;
    }

    /** Where the words begin that a command at {@code at} dresses to the end of its group; -1 if there is none. */
    static int wordsAt(String text, int at) {
        int end = nameEnd(text, at);
        boolean first = at > 0 && text.charAt(at - 1) == '{' && text.startsWith(" ", end);
        return first && SWITCHES.contains(text.substring(at + 1, end)) ? end + 1 : -1;
    }

    private static int nameEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    /** A command without its backslash as text; one that is not known is its own name. */
    static String written(String name) {
        return DRESS.contains(name) ? "" : SIGNS.getOrDefault(name, name);
    }
}
