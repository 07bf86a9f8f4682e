package io.github.papertag.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One HTML page that needs nothing but itself: style and script stand inside, and its Content-Security-Policy allows
 * these by their hashes and nothing else, so that nothing is fetched and nothing that came in with the data can run.
 * Attributes {@code style="…"} and {@code onclick="…"} are therefore dead; use classes. Not thread-safe.
 *
 * <pre>{@code
 * byte[] html = new Page("Labels")
 *         .script("tables.js")
 *         .lead(new Html().element("p", "825 papers"))
 *         .section("papers", "Papers", papers)
 *         .bytes();
 * }</pre>
 */
public final class Page {

    private static final String SHARED_STYLE = "page.css";

    private final String title;
    private final StringBuilder style = new StringBuilder(resource(SHARED_STYLE));
    private final StringBuilder script = new StringBuilder();
    private final Html data = new Html();
    private final Html lead = new Html();
    private final List<Section> sections = new ArrayList<>();

    private record Section(String id, String heading, Html body) {}

    /** An empty page in the shared style, {@code page.css}. */
    public Page(String title) {
        this.title = title;
    }

    /** Adds a style sheet, a resource of this package. */
    public Page style(String resource) {
        style.append(resource(resource));
        return this;
    }

    /** Adds a script, a resource of this package; it runs when the page has been read. */
    public Page script(String resource) {
        script.append(resource(resource));
        return this;
    }

    /** Adds JSON for a script to read from the text of the element with this id; it never runs. */
    public Page data(String id, String json) {
        data.open("script", "type", "application/json", "id", id)
                .json(json)
                .close("script")
                .line();
        return this;
    }

    /** What stands between the title and the contents. */
    public Page lead(Html html) {
        lead.add(html);
        return this;
    }

    /**
     * Adds a section; pages with three sections or more get a list of contents.
     *
     * @param id its id in the page, for links
     */
    public Page section(String id, String heading, Html body) {
        sections.add(new Section(id, heading, body));
        return this;
    }

    /** The page as UTF-8; the same content gives the same bytes. */
    public byte[] bytes() {
        return ("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + meta("viewport", "width=device-width, initial-scale=1")
                        + meta("color-scheme", "light dark")
                        + meta("referrer", "no-referrer")
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">\n"
                        + new Html().element("title", title) + "\n<style>" + style + "</style>\n</head>\n"
                        + body() + "</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String body() {
        Html body = new Html().open("body").line();
        body.element("a", "Skip to the content", "class", "skip", "href", "#content")
                .line();
        body.open("header").element("h1", title).add(lead).close("header").line();
        if (sections.size() > 2) {
            contents(body);
        }
        body.open("main", "id", "content").line();
        sections.forEach(section -> section(section, body));
        body.close("main").line().add(data);
        String tail = script.isEmpty() ? "" : "<script>" + script + "</script>\n";
        return body + tail + "</body>\n";
    }

    private void contents(Html body) {
        body.open("nav", "aria-label", "Contents").open("ol");
        sections.forEach(section -> body.open("li")
                .element("a", section.heading, "href", "#" + section.id)
                .close("li"));
        body.close("ol").close("nav").line();
    }

    private static void section(Section section, Html body) {
        String heading = section.id + "-heading";
        body.open("section", "id", section.id, "aria-labelledby", heading)
                .element("h2", section.heading, "id", heading)
                .line()
                .add(section.body)
                .close("section")
                .line();
    }

    private String policy() {
        return "default-src 'none'; style-src '" + hash(style.toString()) + "'; script-src "
                + (script.isEmpty() ? "'none'" : "'" + hash(script.toString()) + "'")
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + content + "\">\n";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + Page.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resource " + name + " cannot be read", e);
        }
    }
}
