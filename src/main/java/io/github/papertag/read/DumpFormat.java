package io.github.papertag.read;

import java.io.BufferedReader;

/** The formats that a dump can have. */
enum DumpFormat {
    /** A page of papers as text: titles and abstracts on lines of their own. */
    PAGE {
        @Override
        PaperReader open(BufferedReader in, String name) {
            return new PageReader(new LineSource(in, name), name);
        }
    },
    /** A JSON object a line with {@code title}, {@code abstract} and perhaps {@code id}. */
    JSON_LINES {
        @Override
        PaperReader open(BufferedReader in, String name) {
            return new JsonLinesReader(new LineSource(in, name), name);
        }
    };

    abstract PaperReader open(BufferedReader in, String name);
}
