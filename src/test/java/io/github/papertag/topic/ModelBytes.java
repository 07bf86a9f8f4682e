package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Model files that anybody can write: any parts under lengths and a hash that fit. */
final class ModelBytes {

    private static final int HASH_BYTES = 32;

    private ModelBytes() {}

    /** Header, terms and numbers of a file. */
    static byte[][] parts(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int start = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
        int[] lengths = Arrays.stream(
                        text.lines().skip(1).findFirst().orElseThrow().split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        byte[][] parts = new byte[3][];
        for (int i = 0; i < 3; i++) {
            parts[i] = Arrays.copyOfRange(file, start, start + lengths[i]);
            start += lengths[i];
        }
        assertThat(start + HASH_BYTES).isEqualTo(file.length);
        return parts;
    }

    /** A file of these parts with lengths and hash that fit. */
    static byte[] sealed(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("papertag-model 1\n"));
        out.writeBytes(
                utf8(Arrays.stream(parts).map(part -> "" + part.length).collect(Collectors.joining(" ")) + "\n"));
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return withHash(out.toByteArray());
    }

    /** The same bytes and their hash. */
    static byte[] withHash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            byte[] file = Arrays.copyOf(content, content.length + HASH_BYTES);
            System.arraycopy(hash, 0, file, content.length, HASH_BYTES);
            return file;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
