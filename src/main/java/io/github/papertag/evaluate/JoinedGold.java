package io.github.papertag.evaluate;

import io.github.papertag.label.AbstractJoin;
import java.util.ArrayList;
import java.util.List;

/**
 * Gold with the abstracts of its papers, where it came without them.
 *
 * @param records the records that have a text, in their order
 * @param missing ids of the records whose paper is in no dump
 * @param changed ids of the records whose text differs from the one that was read; their claims are left out
 */
public record JoinedGold(List<GoldRecord> records, List<String> missing, List<String> changed) {

    public JoinedGold {
        records = List.copyOf(records);
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
    }

    /** The same with the chosen facets alone. */
    public JoinedGold select(GoldSelection selection) {
        return new JoinedGold(records.stream().map(selection::select).toList(), missing, changed);
    }

    /** Gives every record without a text the text of its paper; a hash tells whether it is the one that was read. */
    public static JoinedGold of(List<GoldRecord> gold, AbstractJoin abstracts) {
        List<GoldRecord> records = new ArrayList<>();
        for (GoldRecord record : gold) {
            if (!record.abstractText().isBlank()) {
                records.add(record);
                continue;
            }
            AbstractJoin.Match match = abstracts.find(
                    record.id(),
                    record.title(),
                    text -> record.textHash() == null || record.textHash().equals(GoldRecord.hash(text)));
            if (match != null) {
                records.add(new GoldRecord(
                        record.id(),
                        record.title(),
                        match.text(),
                        record.labels(),
                        match.fits() ? record.claims() : null,
                        record.textHash()));
            }
        }
        return new JoinedGold(records, abstracts.missing(), abstracts.unfit());
    }
}
