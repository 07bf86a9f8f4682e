package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Claims counted by a field, or by the rule that found them. */
final class ClaimGroups {

    private final List<PaperClaims> papers;
    private final List<ClaimScores> scores;

    ClaimGroups(List<PaperClaims> papers, List<ClaimScores> scores) {
        this.papers = papers;
        this.scores = scores;
    }

    /** What is counted of a group: gold claims, found ones, and those of each that are not right. */
    private static final class Tally {
        private int gold;
        private int missed;
        private int incomplete;
        private int found;
        private int spurious;
    }

    /** Groups by a field, the one with most claims in the gold first. */
    List<ClaimReport.Group> by(Function<ClaimFields, String> field) {
        Map<String, Tally> tallies = new TreeMap<>();
        Function<ClaimFields, Tally> tally = claim -> tallies.computeIfAbsent(field.apply(claim), name -> new Tally());
        for (PaperClaims paper : papers) {
            paper.gold().forEach(claim -> tally.apply(claim).gold++);
            paper.found().forEach(claim -> tally.apply(claim).found++);
        }
        for (ClaimScores paper : scores) {
            for (ClaimScores.ClaimError error : paper.errors()) {
                ClaimFields gold = error.gold();
                ClaimFields found = error.found();
                if (gold != null) {
                    tally.apply(gold).missed += found == null ? 1 : 0;
                    tally.apply(gold).incomplete++;
                } else if (found != null) {
                    tally.apply(found).spurious++;
                }
            }
        }
        List<ClaimReport.Group> groups = new ArrayList<>();
        tallies.forEach((name, t) -> groups.add(new ClaimReport.Group(
                name,
                t.gold,
                Measure.share(t.found - t.spurious, t.found),
                Measure.share(t.gold - t.missed, t.gold),
                Measure.share(t.gold - t.incomplete, t.gold))));
        groups.sort(Comparator.comparingInt(ClaimReport.Group::support).reversed());
        return groups;
    }

    /** The rules, the one that found most claims first. */
    List<ClaimReport.RuleReport> byRule() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (int i = 0; i < papers.size(); i++) {
            IdentityHashMap<ClaimFields, String> ruleOf = rules(papers.get(i));
            ruleOf.values().forEach(rule -> tallies.computeIfAbsent(rule, name -> new Tally()).found++);
            for (ClaimScores.ClaimError error : scores.get(i).errors()) {
                Tally tally = tallies.get(ruleOf.getOrDefault(error.found(), ""));
                if (tally != null) {
                    tally.spurious += error.gold() == null ? 1 : 0;
                    tally.incomplete++;
                }
            }
        }
        List<ClaimReport.RuleReport> rules = new ArrayList<>();
        tallies.forEach((rule, t) -> rules.add(new ClaimReport.RuleReport(
                rule,
                t.found,
                Measure.share(t.found - t.spurious, t.found),
                Measure.share(t.found - t.incomplete, t.found))));
        rules.sort(Comparator.comparingInt(ClaimReport.RuleReport::found).reversed());
        return rules;
    }

    /** By identity: two claims of a paper may be equal in every field. */
    private static IdentityHashMap<ClaimFields, String> rules(PaperClaims paper) {
        IdentityHashMap<ClaimFields, String> rules = new IdentityHashMap<>();
        for (int i = 0; i < paper.found().size(); i++) {
            rules.put(paper.found().get(i), paper.rules().get(i));
        }
        return rules;
    }
}
