package io.github.papertag.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    private record Section(String id, String heading, Iterable<Html> pieces) {}

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
        return section(id, heading, List.of(body));
    }

    /** Adds a section whose pieces are asked for when they are written, so that not all of them are in memory. */
    Page section(String id, String heading, Iterable<Html> pieces) {
        sections.add(new Section(id, heading, pieces));
        return this;
    }

    /** The page as UTF-8; the same content gives the same bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toByteArray();
    }

    /** Writes what {@link #bytes} gives; the stream stays open. */
    void writeTo(OutputStream out) throws IOException {
        write(out, head() + opening());
        for (Section section : sections) {
            write(out, opening(section));
            for (Html piece : section.pieces()) {
                write(out, piece.toString());
            }
            write(out, "</section>\n");
        }
        String tail = script.isEmpty() ? "" : "<script>" + script + "</script>\n";
        write(out, "</main>\n" + data + tail + "</body>\n</html>\n");
    }

    private String head() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + meta("viewport", "width=device-width, initial-scale=1")
                + meta("color-scheme", "light dark")
                + meta("referrer", "no-referrer")
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">\n"
                + new Html().element("title", title) + "\n<style>" + style + "</style>\n</head>\n";
    }

    private String opening() {
        Html body = new Html().open("body").line();
        body.element("a", "Skip to the content", "class", "skip", "href", "#content")
                .line();
        body.open("header").element("h1", title).add(lead).close("header").line();
        if (sections.size() > 2) {
            contents(body);
        }
        return body.open("main", "id", "content").line().toString();
    }

    private void contents(Html body) {
        body.open("nav", "aria-label", "Contents").open("ol");
        sections.forEach(section -> body.open("li")
                .element("a", section.heading, "href", "#" + section.id)
                .close("li"));
        body.close("ol").close("nav").line();
    }

    private static String opening(Section section) {
        String heading = section.id + "-heading";
        return new Html()
                .open("section", "id", section.id, "aria-labelledby", heading)
                .element("h2", section.heading, "id", heading)
                .line()
                .toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
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
