package io.github.papertag.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold without the abstracts, which belong to their authors: ids, titles, labels, and of each claim its place and fields.
 * The text is joined from a dump by id or title, and a hash tells whether it is the text that the offsets point into.
 */
public final class StandOffGold {

    /** The field that has {@link GoldRecord#hash}. */
    static final String HASH = "abstractHash";

    private static final JsonMapper JSON = new JsonMapper();

    private StandOffGold() {}

    /**
     * Gold with its text.
     *
     * @param records the records that have a text, in their order
     * @param missing ids of the records whose paper is in no dump
     * @param changed ids of the records whose text differs from the one that was read; their claims are left out
     */
    public record Joined(List<GoldRecord> records, List<String> missing, List<String> changed) {

        public Joined {
            records = List.copyOf(records);
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
        }
    }

    /** The record as one line of JSON without any of the abstract's text. */
    public static String line(GoldRecord gold) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", gold.id());
        node.put("title", gold.title());
        node.put(HASH, gold.abstractText().isEmpty() ? gold.textHash() : GoldRecord.hash(gold.abstractText()));
        gold.labels().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(facet -> facet.getValue()
                .forEach(node.withArray(facet.getKey())::add));
        if (gold.claims() != null) {
            gold.claims().forEach(claim -> node.withArray("claims").add(claim(claim)));
            node.withArray("claims");
        }
        return node.toString();
    }

    /** Gives every record without a text the text of its paper. */
    public static Joined join(List<GoldRecord> gold, Iterable<Paper> papers) {
        Map<String, Paper> known = new LinkedHashMap<>();
        papers.forEach(paper -> {
            known.putIfAbsent(GoldSelection.bare(paper.id()), paper);
            known.putIfAbsent(PaperId.ofTitle(paper.title()), paper);
        });
        List<GoldRecord> records = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (GoldRecord record : gold) {
            Paper byTitle = known.get(PaperId.ofTitle(record.title()));
            Paper paper = known.getOrDefault(GoldSelection.bare(record.id()), byTitle);
            if (!record.abstractText().isBlank()) {
                records.add(record);
            } else if (paper == null) {
                missing.add(record.id());
            } else {
                boolean same =
                        record.textHash() == null || record.textHash().equals(GoldRecord.hash(paper.abstractText()));
                if (!same) {
                    changed.add(record.id());
                }
                records.add(new GoldRecord(
                        record.id(),
                        record.title(),
                        paper.abstractText(),
                        record.labels(),
                        same ? record.claims() : null,
                        record.textHash()));
            }
        }
        return new Joined(records, missing, changed);
    }

    private static ObjectNode claim(ClaimFields claim) {
        ObjectNode node = JSON.createObjectNode();
        node.put("start", claim.span().start());
        node.put("end", claim.span().end());
        node.put("metric", claim.metric());
        node.put("kind", claim.kind());
        node.put("value", claim.value());
        node.put("valueHigh", claim.valueHigh());
        node.put("unit", claim.unit());
        node.put("direction", claim.direction());
        node.put("bound", claim.bound());
        node.put("dataset", claim.dataset());
        node.put("baseline", claim.baseline());
        node.put("owner", claim.owner());
        return node;
    }
}
