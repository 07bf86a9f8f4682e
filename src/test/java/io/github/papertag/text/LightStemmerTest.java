package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightStemmerTest {

    private record Ending(String letters, int cut) {}

    /** The rules in plain form; the first ending that fits and leaves three letters counts. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("ies", 3),
            new Ending("ations", 4),
            new Ending("ation", 3),
            new Ending("ings", 4),
            new Ending("ing", 3),
            new Ending("ed", 2),
            new Ending("ly", 2),
            new Ending("es", 2),
            new Ending("ss", 0),
            new Ending("s", 1),
            new Ending("e", 1),
            new Ending("y", 1));

    @ParameterizedTest
    @CsvSource({
        "segment, segment",
        "segments, segment",
        "segmented, segment",
        "segmenting, segment",
        "loss, los",
        "access, access",
        "classes, class",
        "queries, quer",
        "query, quer",
        "optimization, optimizat",
        "optimizations, optimizat",
        "jointly, joint",
        "gas, gas",
        "ring, ring",
        "2019, 2019",
        "30003, 30003"
    })
    void endingsAreCut(String word, String stem) {
        assertThat(stem(word)).isEqualTo(stem);
    }

    @Test
    void everyWordIsCutAsThePlainListSays() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            String word = word(random);
            assertThat(stem(word)).as(word).isEqualTo(plain(word));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letters = 1 + random.nextInt(6); letters > 0; letters--) {
            word.append("ioaetnsgdyzrl".charAt(random.nextInt(13)));
        }
        return word
                + (random.nextBoolean()
                        ? ENDINGS.get(random.nextInt(ENDINGS.size())).letters()
                        : "");
    }

    private static String plain(String word) {
        return word.length() < 4
                ? word
                : ENDINGS.stream()
                        .filter(ending ->
                                word.length() - ending.letters().length() >= 3 && word.endsWith(ending.letters()))
                        .findFirst()
                        .map(ending -> word.substring(0, word.length() - ending.cut()))
                        .orElse(word);
    }

    private static String stem(String word) {
        long tail = ByteBuffer.wrap(("*******" + word).getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong(word.length() - 1);
        return word.substring(0, word.length() - LightStemmer.cut(tail, word.length()));
    }
}
