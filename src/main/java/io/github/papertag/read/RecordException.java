package io.github.papertag.read;

/** A record that is no paper; the message says why, as the end of a sentence. */
final class RecordException extends Exception {

    private static final long serialVersionUID = 1L;

    RecordException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
