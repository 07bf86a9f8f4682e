package io.github.papertag.report;

import io.github.papertag.evaluate.ClaimReport.ErrorClass;
import io.github.papertag.evaluate.ClaimReport.Example;
import java.util.List;

/** Errors on claims by class, each with its first examples. */
final class ClaimErrorList {

    private ClaimErrorList() {}

    static Html of(List<ErrorClass> errors) {
        if (errors.isEmpty()) {
            return new Html().element("p", "Nothing.");
        }
        Html html = new Html().open("div", "class", "errors").line();
        errors.forEach(error -> {
            html.open("div").element("h4", error.name());
            html.element("p", times(error), "class", "note")
                    .open("ul", "class", "examples")
                    .line();
            error.examples().forEach(example -> example(example, html));
            html.close("ul").close("div").line();
        });
        return html.close("div").line();
    }

    private static String times(ErrorClass error) {
        int shown = error.examples().size();
        return Figures.count(error.count())
                + (error.count() == 1 ? " claim" : " claims")
                + (shown < error.count() ? ", the first " + shown + ":" : ":");
    }

    private static void example(Example example, Html html) {
        html.open("li").open("span", "class", "id").foreign(example.id());
        html.text(", characters " + example.start() + "–" + example.end());
        if (!example.text().isEmpty()) {
            html.text(": ").foreign(VisibleText.of(example.text()));
        }
        html.close("span");
        side("gold", example.gold(), html);
        side("found", example.found(), html);
        html.close("li").line();
    }

    private static void side(String name, String claim, Html html) {
        html.open("span").element("b", name).text(" ");
        html.foreign(claim.isEmpty() ? Figures.UNDEFINED : VisibleText.of(claim))
                .close("span");
    }
}
