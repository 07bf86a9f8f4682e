package io.github.papertag.read;

/** Understands one record of a format. */
interface RecordParser {

    /**
     * What the record says of a paper.
     *
     * @throws RecordException if it is none
     */
    PaperDraft parse(RawRecord record) throws RecordException;
}
