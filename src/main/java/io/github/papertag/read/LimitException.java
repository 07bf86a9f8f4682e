package io.github.papertag.read;

import java.io.IOException;

/** A compressed file that holds more than the limits allow: nothing behind this point is read. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String reason) {
        super(reason);
    }
}
