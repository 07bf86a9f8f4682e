package io.github.papertag.report;

import io.github.papertag.Claim;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A claim as an item of its paper's list; the page's script makes the table of all claims from these items. */
final class ClaimItem {

    private static final String OTHER = "other:";

    private ClaimItem() {}

    static void add(Html html, Claim claim, String id) {
        open(html, claim, id);
        if (claim.amount().bound() != Claim.Bound.EXACT) {
            html.element("i", claim.amount().bound().id().replace('-', ' ')).text(" ");
        }
        html.element("b", VisibleText.of(claim.text()));
        part(html, " ", "m", metric(claim));
        part(html, " on ", "d", claim.scope().dataset());
        part(html, " against ", "a", claim.scope().baseline());
        part(html, " ", "k", kind(claim));
        html.close("li").line();
    }

    private static void open(Html html, Claim claim, String id) {
        Claim.Amount amount = claim.amount();
        html.open(
                "li",
                "id",
                id,
                "data-k",
                claim.kind().id(),
                "data-v",
                number(amount.value()),
                "data-u",
                VisibleText.of(amount.unit()),
                "data-r",
                VisibleText.of(claim.origin().rule()),
                "data-c",
                number(claim.origin().confidence()));
    }

    private static String metric(Claim claim) {
        String id = claim.metric().id();
        return id.startsWith(OTHER) ? id.substring(OTHER.length()) : id;
    }

    private static String kind(Claim claim) {
        Claim.Direction direction = claim.direction();
        return (direction == null ? claim.kind().id() : claim.kind().id() + ", " + direction.id())
                + (claim.scope().owner() == Claim.Owner.OTHER ? ", others’ result" : "");
    }

    private static void part(Html html, String before, String name, @Nullable String text) {
        if (text != null) {
            html.text(before).element("span", VisibleText.of(text), "class", name);
        }
    }

    private static String number(double value) {
        BigDecimal plain = BigDecimal.valueOf(value);
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }
}
