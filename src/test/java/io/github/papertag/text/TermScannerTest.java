package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermScannerTest {

    private static final int RANDOM_TEXTS = 3000;
    private static final int[] ODD_CHARACTERS = {
        0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x0130, 0x0131, 0x00DF, 0x0000, 0x0085, 0x00A0, 0x200B, 0x2028, 0x0301, 0x0660,
        0xFF11, 0x1D538, 0x1D7D8, 0x1F600, 0x1E9E, 0x03A3, 0xFEFF, 0xFFFD, 0xFFFF, 0x10FFFF, '.', ' ', '\n', '-', '5'
    };

    private record Term(long hash, int start, int end) {}

    @Test
    void wordsAndPairsAreFoundInLowerCase() {
        assertThat(surfaces("Graph-based 3D search."))
                .containsExactly("graph", "bas", "graph bas", "3", "bas 3", "d", "3 d", "search", "d search");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one two           | one, two, one two
                    one (two)         | one, two, one two
                    one, two          | one, two, one two
                    one — two         | one, two, one two
                    one. two          | one, two
                    one? two          | one, two
                    one! two          | one, two
                    one; two          | one, two
                    top-1             | top, 1, top 1
                    84.3%             | 84, 3
                    ÉCOLE             | écol
                    学習              | 学習
                    हिन्दी                | हिन, दी, हिन दी
                    """)
    void aPairMayBeJoinedByAHyphenOrABracketButNotAcrossASentence(String text, String terms) {
        assertThat(String.join(", ", surfaces(text))).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'...'", "'-- ( ) --'", "\uD83D\uDE00"})
    void aTextWithoutWordsHasNoTerms(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @Test
    void positionsAreThoseOfTheText() {
        String text = "A (very) DEEP net";
        assertThat(scan(text).stream()
                        .map(term -> text.substring(term.start(), term.end()))
                        .toList())
                .containsExactly("A", "very", "A (very", "DEEP", "very) DEEP", "net", "DEEP net");
    }

    @Test
    void theHashOfATermIsTheOneUnderWhichItIsReported() {
        List<Term> terms = scan("Deep Learning");
        assertThat(terms)
                .extracting(Term::hash)
                .containsExactly(TermScanner.hash("deep"), TermScanner.hash("learn"), TermScanner.hash("deep learn"));
    }

    @Test
    void theOrderOfAPairMatters() {
        assertThat(TermScanner.hash("deep learning")).isNotEqualTo(TermScanner.hash("learning deep"));
    }

    @Test
    void aPairIsNotTheWordThatItsPartsMakeTogether() {
        assertThat(TermScanner.hash("data set")).isNotEqualTo(TermScanner.hash("dataset"));
    }

    @Test
    void thePairOfAWordWithItselfIsATermOfItsOwn() {
        assertThat(List.of(TermScanner.hash("bora"), TermScanner.hash("bora bora"), TermScanner.hash("tora tora")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theContractHoldsOnRandomUnicode() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = randomText(random);
            assertContract(text, "seed " + seed + ", text " + i);
        }
    }

    @Test
    void theContractHoldsOnTextThatIsLongerThanAnyAbstract() {
        assertContract("Self-supervised (deep) 3D learning; of w2v2. ".repeat(500), "long text");
    }

    @Test
    void theFastPathFindsTheSameTermsInRandomUnicode() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        TermHashes hashes = new TermHashes();
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = randomText(random) + endings(random);
            assertThat(hashes(hashes, text)).as("seed %d: %s", seed, text).isEqualTo(reference(text));
        }
    }

    @Test
    void theFastPathFindsTheSameTermsInTextThatIsLongerThanItsSpace() {
        String text = "Self-supervised (deep) 3D learning; of w2v2. ".repeat(500);
        assertThat(hashes(new TermHashes(), text)).isEqualTo(reference(text));
    }

    private static List<Long> reference(String text) {
        return scan(text).stream().map(Term::hash).toList();
    }

    private static List<Long> hashes(TermHashes hashes, String text) {
        hashes.scan(text);
        return IntStream.range(0, hashes.size()).mapToObj(hashes::get).toList();
    }

    /** Words with the endings that are cut, so that stems and not only words are compared. */
    private static String endings(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(8); words > 0; words--) {
            text.append(random.nextBoolean() ? ' ' : '-');
            text.append("Normaliz", 0, 1 + random.nextInt(8));
            text.append(List.of("ations", "ies", "ing", "ized", "sses", "ers", "ly", "")
                    .get(random.nextInt(8)));
        }
        return text.toString();
    }

    /** Terms lie inside the text, ends never go back, and a term's surface has the reported hash. */
    private static void assertContract(String text, String what) {
        int lastEnd = 0;
        for (Term term : scan(text)) {
            assertThat(term.start()).as(what).isGreaterThanOrEqualTo(0).isLessThan(term.end());
            assertThat(term.end()).as(what).isBetween(lastEnd, text.length());
            String surface = TermScanner.surface(text, term.start(), term.end());
            assertThat(TermScanner.hash(surface)).as("%s: %s", what, surface).isEqualTo(term.hash());
            lastEnd = term.end();
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(ODD_CHARACTERS[random.nextInt(ODD_CHARACTERS.length)]);
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }

    private static List<String> surfaces(String text) {
        return scan(text).stream()
                .map(term -> TermScanner.surface(text, term.start(), term.end()))
                .toList();
    }

    private static List<Term> scan(String text) {
        List<Term> terms = new ArrayList<>();
        TermScanner.scan(text, (hash, start, end) -> terms.add(new Term(hash, start, end)));
        return terms;
    }
}
