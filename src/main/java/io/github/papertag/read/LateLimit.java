package io.github.papertag.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives all bytes that came before a limit was reached, and only then says so. */
final class LateLimit extends FilterInputStream {

    private @Nullable LimitException reached;

    LateLimit(InputStream in) {
        super(in);
    }

    /** As usual, but what was read before a limit was reached counts as all there is for now. */
    @Override
    public int readNBytes(byte[] to, int start, int length) throws IOException {
        int total = 0;
        try {
            while (total < length) {
                int read = super.read(to, start + total, length - total);
                if (read < 0) {
                    break;
                }
                total += read;
            }
        } catch (LimitException e) {
            if (total == 0) {
                throw e;
            }
            reached = e;
        }
        return total;
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        if (reached != null) {
            throw reached;
        }
        return super.read(to, start, length);
    }
}
