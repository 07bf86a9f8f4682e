package io.github.papertag.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The claims of one paper.
 *
 * @param id id of the paper
 * @param gold the claims that a reader found
 * @param found the claims that Papertag found
 * @param rules for each claim found the rule that found it
 */
public record PaperClaims(String id, List<ClaimFields> gold, List<ClaimFields> found, List<String> rules) {

    public PaperClaims {
        gold = List.copyOf(gold);
        found = List.copyOf(found);
        rules = List.copyOf(rules);
    }

    ClaimScores scores() {
        return ClaimScores.of(Map.of(id, gold), Map.of(id, found));
    }
}
