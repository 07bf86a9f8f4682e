package io.github.papertag.label;

import io.github.papertag.read.ReadResult;
import java.io.IOException;

/** A strict run met a record that is no paper. */
public final class RejectedRecordException extends IOException {

    private static final long serialVersionUID = 1L;

    RejectedRecordException(ReadResult.Rejected record) {
        super(record.message());
    }
}
