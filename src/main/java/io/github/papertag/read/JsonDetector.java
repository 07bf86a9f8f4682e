package io.github.papertag.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the formats of JSON dumps by the names of the members of their first records. */
final class JsonDetector {

    private final FieldNames names;

    JsonDetector(Map<String, String> columns) {
        this.names = new FieldNames(columns);
    }

    /** The format of a dump that begins with {@code head}, which starts with a bracket or brace, or null. */
    @Nullable
    Detection detect(String head) {
        JsonShape shape = JsonShape.of(head);
        byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
        ByteSource source = new ByteSource(new ByteArrayInputStream(bytes), "");
        RecordSplitter records = shape == JsonShape.LINES
                ? new LineSource(source, Limits.STANDARD, Limit.RECORD_SIZE)
                : new JsonSplitter(source, Limits.STANDARD, shape, head);
        try {
            for (RawRecord record = records.next(); record != null; record = records.next()) {
                Detection found = ofRecord(record, shape);
                if (found != null) {
                    return found;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return null;
    }

    private @Nullable Detection ofRecord(RawRecord record, JsonShape shape) {
        Map<String, String> members = JsonMembers.of(record.bytes());
        String title = members.keySet().stream()
                .filter(name -> {
                    FieldNames.Role role = names.role(name);
                    return role != null && role.field() == FieldNames.Field.TITLE;
                })
                .findFirst()
                .orElse(null);
        for (Sign sign : Sign.values()) {
            String found = sign.in(members);
            if (found != null && (title != null || found.contains("."))) {
                return new Detection(sign.format, shape.what() + " with " + found);
            }
        }
        return title == null ? null : new Detection(DumpFormat.JSON, shape.what() + " with " + title);
    }

    /** What the objects of a service have and others have not. */
    private enum Sign {
        OPENALEX(DumpFormat.OPENALEX, "abstract_inverted_index"),
        HUGGINGFACE(DumpFormat.HUGGINGFACE, "paper.title", "paper.summary"),
        OPENREVIEW(DumpFormat.OPENREVIEW, "content.title"),
        SEMANTIC_SCHOLAR(DumpFormat.SEMANTIC_SCHOLAR, "paperId", "corpusid", "corpusId", "externalIds", "externalids"),
        ARXIV(DumpFormat.ARXIV_JSON, "authors_parsed", "versions", "submitter");

        private final DumpFormat format;
        private final String members;

        Sign(DumpFormat format, String... members) {
            this.format = format;
            this.members = String.join(" ", members);
        }

        @Nullable
        String in(Map<String, String> found) {
            for (String member : members.split(" ", -1)) {
                if (found.containsKey(member)) {
                    return member;
                }
            }
            boolean openAlex = this == OPENALEX && found.getOrDefault("id", "").contains("//openalex.org/");
            return openAlex ? "an id at openalex.org" : null;
        }
    }
}
