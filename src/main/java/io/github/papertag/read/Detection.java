package io.github.papertag.read;

/**
 * What a dump was taken for.
 *
 * @param format its format
 * @param reason why, as the end of a sentence
 */
public record Detection(DumpFormat format, String reason) {}
