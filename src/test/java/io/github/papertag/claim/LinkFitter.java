package io.github.papertag.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.papertag.text.CleanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fits {@code lexicon/link-weights.tsv} to annotated abstracts and prints how often links are right, five-fold by abstract.
 *
 * <p>Arguments: the file to write; {@code dataset} or {@code baseline}, whose rows are replaced; then files of abstracts with claims, one
 * JSON object a line ({@code id}, {@code abstract}, {@code claims} with {@code start}, {@code end}, {@code dataset}, {@code baseline}).
 * Deterministic.
 */
final class LinkFitter {

    private static final int FOLDS = 5;
    private static final double SMALLEST = 0.01;

    private record Annotated(String file, String id, String text, JsonNode claims) {}

    private LinkFitter() {}

    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        String field = args[1];
        List<Annotated> all = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            all.addAll(read(Path.of(args[i])));
        }
        crossValidate(all, field);
        StringBuilder file = new StringBuilder();
        List<String> rows = Files.readAllLines(path);
        for (String each : List.of("dataset", "baseline")) {
            if (each.equals(field)) {
                write(fit(all, field), field, file);
            } else {
                rows.stream().filter(row -> row.startsWith(each)).forEach(row -> file.append(row)
                        .append('\n'));
            }
        }
        Files.writeString(path, file);
    }

    private static List<Annotated> read(Path path) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Annotated> abstracts = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            JsonNode paper = mapper.readTree(line);
            String text = paper.get("abstract").asText();
            String name = path.getFileName().toString();
            abstracts.add(new Annotated(name, paper.get("id").asText(), text, paper.get("claims")));
        }
        return abstracts;
    }

    private static int fold(Annotated paper) {
        return Math.floorMod(paper.id.hashCode(), FOLDS);
    }

    private static void crossValidate(List<Annotated> all, String field) {
        TreeMap<String, int[]> rightOf = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            LinkRanker ranker = fit(all.stream().filter(p -> fold(p) != held).toList(), field);
            all.stream().filter(p -> fold(p) == held).forEach(paper -> {
                int[] right = rightOf.computeIfAbsent(paper.file, f -> new int[2]);
                link(paper, field, new Judge(ranker, right));
            });
        }
        rightOf.forEach((name, right) -> System.out.printf(
                Locale.ROOT, "%s\t%s\t%.3f of %d%n", field, name, (double) right[0] / right[1], right[1]));
    }

    /**
     * Fits to what values see if those before are linked rightly, and to what they see if those before are linked by weights that
     * know the other half of the abstracts; else the weights would trust links that are often wrong in use.
     */
    private static LinkWeights fit(List<Annotated> papers, String field) {
        LinkObjective objective = new LinkObjective();
        papers.forEach(paper -> link(paper, field, objective));
        for (int half = 0; half < 2; half++) {
            int held = half;
            LinkObjective other = new LinkObjective();
            papers.stream().filter(p -> half(p) != held).forEach(paper -> link(paper, field, other));
            objective.follow(new LinkWeights(other.minimum()));
            papers.stream().filter(p -> half(p) == held).forEach(paper -> link(paper, field, objective));
        }
        return new LinkWeights(objective.minimum());
    }

    private static int half(Annotated paper) {
        return Math.floorMod(paper.id.hashCode() / FOLDS, 2);
    }

    /** Is told of every value that is in the gold, and says what to link it to. */
    interface Teacher {
        @Nullable
        NamedThing teach(Quantity quantity, List<LinkCandidate> candidates, boolean[] right);
    }

    @SuppressWarnings("ArrayRecordComponent") // a counter that the teacher is asked to raise
    private record Judge(LinkRanker ranker, int[] right) implements Teacher {
        @Override
        public @Nullable NamedThing teach(Quantity quantity, List<LinkCandidate> candidates, boolean[] rights) {
            NamedThing chosen = ranker.choose(quantity, candidates);
            for (int i = 0; i < rights.length; i++) {
                if (Objects.equals(candidates.get(i).thing(), chosen)) {
                    right[0] += rights[i] ? 1 : 0;
                    break;
                }
            }
            right[1]++;
            return chosen;
        }
    }

    private static void link(Annotated paper, String field, Teacher teacher) {
        CleanText clean = CleanText.of(paper.text);
        LinkRanker asked = (quantity, candidates) -> {
            JsonNode gold = goldOf(paper, clean, quantity);
            if (gold == null) {
                return candidates.get(0).thing();
            }
            String want = gold.get(field).isNull() ? null : gold.get(field).asText();
            boolean[] right = new boolean[candidates.size()];
            for (int i = 0; i < right.length; i++) {
                NamedThing thing = candidates.get(i).thing();
                right[i] = Objects.equals(want, thing == null ? null : clean.original(thing.start(), thing.end()));
            }
            return teacher.teach(quantity, candidates, right);
        };
        LinkRanker none = (quantity, candidates) -> null;
        boolean dataset = field.equals("dataset");
        new ClaimExtractor(RuleSet.standard(), dataset ? asked : none, dataset ? none : asked).extract(paper.text);
    }

    private static @Nullable JsonNode goldOf(Annotated paper, CleanText clean, Quantity quantity) {
        var span = clean.span(quantity.start(), quantity.end());
        for (JsonNode claim : paper.claims) {
            if (claim.get("start").asInt() < span.end() && claim.get("end").asInt() > span.start()) {
                return claim;
            }
        }
        return null;
    }

    private static void write(LinkWeights weights, String field, StringBuilder file) {
        LinkFeature[] features = LinkFeature.values();
        for (int i = 0; i < features.length; i++) {
            for (int j = i; j < features.length; j++) {
                double weight = weights.weight(features[i], features[j]);
                if (Math.abs(weight) >= SMALLEST) {
                    file.append(
                            String.format(Locale.ROOT, "%s\t%s\t%s\t%.2f%n", field, features[i], features[j], weight));
                }
            }
        }
    }
}
