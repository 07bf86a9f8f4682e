package io.github.papertag;

import java.util.List;
import java.util.Random;

/** Texts of given words among random Unicode: letters of many scripts, signs, broken surrogates. */
public final class RandomTexts {

    private static final String[] ODD = {
        "\uD800",
        "\uDFFF",
        "\u0130",
        "\u0131",
        "\u00DF",
        "\0",
        "\u0085",
        "\u2028",
        "\u0301",
        "\u0660",
        "\uFF11",
        "\uD835\uDD38",
        "\uD83D\uDE00",
        "\u1E9E",
        "\u03A3",
        "\uFFFD",
        "\uFFFF",
        "(",
        "-",
        "/",
        ". ",
        "; ",
        ", "
    };

    private RandomTexts() {}

    /** A text of up to {@code most} words; three in four are of {@code words}. */
    public static String of(List<String> words, int most, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(random.nextInt(4) > 0 ? cased(words.get(random.nextInt(words.size())), random) : odd(random));
            text.append(random.nextInt(12) > 0 ? " " : ". ");
        }
        return text.toString();
    }

    private static String cased(String word, Random random) {
        return random.nextInt(8) > 0 || word.isEmpty()
                ? word
                : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String odd(Random random) {
        return random.nextBoolean()
                ? ODD[random.nextInt(ODD.length)]
                : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
}
