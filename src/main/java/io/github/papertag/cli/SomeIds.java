package io.github.papertag.cli;

import java.io.PrintWriter;
import java.util.List;

/** Ids of papers on a terminal: the first ten, and how many more. */
final class SomeIds {

    private static final int NAMED = 10;

    private SomeIds() {}

    /** Says of how many papers something is so, and of which; nothing if there are none. */
    static void tell(PrintWriter err, List<String> ids, String what) {
        if (ids.isEmpty()) {
            return;
        }
        int more = ids.size() - NAMED;
        err.println(ids.size() + (ids.size() == 1 ? " paper " : " papers ") + what + ": "
                + String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
                + (more > 0 ? " and " + more + " more" : ""));
        err.flush();
    }
}
