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

    private LatexCommands() {}

    /** A command without its backslash as text; one that is not known is its own name. */
    static String written(String name) {
        return DRESS.contains(name) ? "" : SIGNS.getOrDefault(name, name);
    }
}
