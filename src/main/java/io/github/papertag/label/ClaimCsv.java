package io.github.papertag.label;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import java.util.List;

/** A claim as a row: the paper's id and the fields of a claim in {@link RecordJson}, under the same names. */
final class ClaimCsv {

    private ClaimCsv() {}

    static String header() {
        return CsvText.row(List.of(
                "id",
                "start",
                "end",
                "text",
                "metric",
                "metricText",
                "kind",
                "value",
                "valueHigh",
                "unit",
                "direction",
                "bound",
                "dataset",
                "baseline",
                "owner",
                "sentence",
                "rule",
                "confidence"));
    }

    /** A row for every claim of the paper. */
    static String rows(LabelledPaper labelled) {
        StringBuilder rows = new StringBuilder();
        for (Claim claim : labelled.claims()) {
            rows.append(row(labelled.paper().id(), claim));
        }
        return rows.toString();
    }

    private static String row(String id, Claim claim) {
        Claim.Amount amount = claim.amount();
        Double high = amount.valueHigh();
        return CsvText.row(List.of(
                CsvText.text(id),
                Integer.toString(claim.span().start()),
                Integer.toString(claim.span().end()),
                CsvText.text(claim.text()),
                CsvText.text(claim.metric().id()),
                CsvText.text(claim.metric().text()),
                claim.kind().id(),
                PlainNumber.of(amount.value()),
                high == null ? "" : PlainNumber.of(high),
                CsvText.text(amount.unit()),
                claim.direction() == null ? "" : claim.direction().id(),
                amount.bound().id(),
                CsvText.text(claim.scope().dataset()),
                CsvText.text(claim.scope().baseline()),
                claim.scope().owner().id(),
                Integer.toString(claim.origin().sentence()),
                CsvText.text(claim.origin().rule()),
                PlainNumber.of(claim.origin().confidence())));
    }
}
