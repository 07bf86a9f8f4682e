package io.github.papertag.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a dump into records without understanding them, so that a broken one costs itself alone. */
interface RecordSplitter {

    /** The next record, or null after the last. */
    @Nullable
    RawRecord next() throws IOException;
}
