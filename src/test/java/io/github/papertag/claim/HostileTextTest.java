package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;

    /** Of four times the text: linear work grows by four, quadratic work by sixteen. */
    private static final double MOST_GROWTH = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1,",
                "1,234,",
                ".",
                ",",
                "(",
                "[",
                "{",
                "((1))",
                "1 ",
                "1% ",
                "1%, ",
                "1x",
                "a1",
                "-1",
                "1-",
                "1 to ",
                "$",
                "\\",
                "$1",
                "~1",
                "one ",
                "over ",
                "up to ",
                "by 1% ",
                "accuracy of 1% ",
                "than ",
                "\uD83D",
                "\uD83D\uDE00",
                "and ",
                "MNIST, ",
                "on MNIST 1% ",
                "A. ",
                "1e9",
                "×10^",
                "10⁻",
                "10⁻⁶",
                "2^",
                "1 000 ",
                "0·1",
                "->",
                "=>",
                "½",
                "1±",
                "1/2 by ",
                "a factor of 5-",
                "from 1 → ",
                ".)",
                "score ",
                "precision, ",
                "(1/2) ",
                "better than X, ",
                "improves X by 1% ",
                "1 and 2% ",
                "1, 2 and ",
                "1(2)",
                "× 1 ",
                "up to 1x up to ",
                "while the baselines 1% ",
                "(X 1% ",
                "(AB) 1%",
                "Able Bell (AB) 1% "
            })
    void aMegabyteOfAnythingTakesLinearTime(String piece) {
        assertThat(Growth.of(ClaimExtractor.standard()::extract, piece, MEGABYTE, MOST_GROWTH))
                .isLessThanOrEqualTo(MOST_GROWTH);
    }

    /** Each sentence costs something of its own, so fewer of them do. */
    @ParameterizedTest
    @ValueSource(strings = {"It is 1%. ", "On X we get 1%. ", "We benchmark. It is 1%. "})
    void manySentencesTakeLinearTime(String sentence) {
        assertThat(Growth.of(ClaimExtractor.standard()::extract, sentence, MEGABYTE / 10, 0))
                .isLessThanOrEqualTo(MOST_GROWTH);
    }

    /** What a rule looks for, again and again in one sentence as long as one is ever read. */
    @ParameterizedTest
    @MethodSource("rules")
    void aSentencePumpedAlongARuleTakesLinearTime(Rule rule) {
        for (Rule.Example example : rule.examples()) {
            String piece = MarkedText.of(example.text()).text().replaceAll("[.!?;]\\s{0,3}", " ") + " ";

            assertThat(Growth.of(HostileTextTest::extractOften, piece, ClaimExtractor.LONGEST_SENTENCE, MOST_GROWTH))
                    .as(piece)
                    .isLessThanOrEqualTo(MOST_GROWTH);
        }
    }

    private static List<Rule> rules() {
        return RuleSet.standard().rules();
    }

    private static void extractOften(String text) {
        for (int i = 0; i < 2; i++) {
            ClaimExtractor.standard().extract(text);
        }
    }

    @Test
    void workThatLooksBackOverTheWholeTextIsTold() {
        int[] sums = new int[1];

        double growth = Growth.of(text -> sums[0] += pairsOfLikeLetters(text), "ab ", MEGABYTE / 100, 0);

        assertThat(growth).isGreaterThan(MOST_GROWTH);
        assertThat(sums[0]).isNotZero();
    }

    private static int pairsOfLikeLetters(String text) {
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            for (int k = 0; k < i; k++) {
                pairs += text.charAt(i) == text.charAt(k) ? 1 : 0;
            }
        }
        return pairs;
    }

    @Test
    void ofASentenceWithoutEndOnlyTheBeginningIsRead() {
        String text = "accuracy of 1% ".repeat(MEGABYTE / 15);

        List<Claim> claims = ClaimExtractor.standard().extract(text);

        assertThat(claims).isNotEmpty().allMatch(claim -> claim.span().end() <= 10_000);
    }

    @Test
    void randomTextNeverFailsAndClaimsStayInsideIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            check(randomText(random), seed);
        }
    }

    @Test
    void mutatedSentencesNeverFailAndClaimsStayInsideThem() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> sentences = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(example -> MarkedText.of(example.text()).text())
                .toList();
        for (int i = 0; i < 6_000; i++) {
            check(mutated(sentences.get(random.nextInt(sentences.size())), random), seed);
        }
    }

    private static void check(String text, long seed) {
        List<Claim> claims = ClaimExtractor.standard().extract(text, true);
        int length = text.codePointCount(0, text.length());
        int last = 0;
        for (Claim claim : claims) {
            assertThat(claim.span().end()).as("seed %d, text %s", seed, text).isLessThanOrEqualTo(length);
            assertThat(claim.span().start())
                    .as("seed %d, order in %s", seed, text)
                    .isGreaterThanOrEqualTo(last);
            int from = text.offsetByCodePoints(0, claim.span().start());
            int to = text.offsetByCodePoints(0, claim.span().end());
            assertThat(claim.text()).as("seed %d", seed).isEqualTo(text.substring(from, to));
            last = claim.span().start();
        }
        assertThat(claims).as("seed %d, text %s", seed, text).doesNotHaveDuplicates();
    }

    private static String randomText(Random random) {
        String alphabet = "0123456789.,;:%$\\~-+×x()[]{}<>=/|^_ \n\tabefmotp\u2013\u00A0\uD83D\uDE00";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static String mutated(String sentence, Random random) {
        StringBuilder text = new StringBuilder(sentence);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, (char) (32 + random.nextInt(600)));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(5)));
                case 2 -> text.insert(at, sentence, 0, random.nextInt(sentence.length() + 1));
                default -> text.insert(at, randomText(random));
            }
        }
        return text.toString();
    }
}
