package io.github.papertag.read;

/** One file that is being read, free of its compression: what its reader needs to know of it. */
final class Input {

    private final ByteSource bytes;
    private final String name;
    private final DumpSettings settings;
    private final String head;
    private long repaired;

    /** @param head how it begins, as text */
    Input(ByteSource bytes, String name, DumpSettings settings, String head) {
        this.bytes = bytes;
        this.name = name;
        this.settings = settings;
        this.head = head;
    }

    ByteSource bytes() {
        return bytes;
    }

    /** What stands for it in sources and errors. */
    String name() {
        return name;
    }

    DumpSettings settings() {
        return settings;
    }

    Limits limits() {
        return settings.limits();
    }

    String head() {
        return head;
    }

    /** Counts what had to be repaired in a record. */
    void repaired(RawRecord record) {
        repaired += record.repaired();
    }

    /** How many bytes were not UTF-8 so far. */
    long repaired() {
        return repaired;
    }
}
