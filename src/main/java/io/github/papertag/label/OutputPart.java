package io.github.papertag.label;

/** One output of a run: what goes into it, and where it goes. */
record OutputPart(String name, RecordFormat format, Compression compression, Sink sink) {}
