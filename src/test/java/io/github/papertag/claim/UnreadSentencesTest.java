package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.RandomTexts;
import io.github.papertag.SharedFiles;
import io.github.papertag.text.CleanText;
import io.github.papertag.text.RepairedText;
import io.github.papertag.text.Sentence;
import io.github.papertag.text.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the extractor leaves unread because it seems to have no number, read all the same. */
class UnreadSentencesTest {

    private static final int RANDOM_TEXTS = 4_000;

    /** One of so many real papers. */
    private static final int STEP = 5;

    @Test
    void examplesOfTheRulesHoldNoQuantityWhereTheyAreNotRead() {
        for (Rule rule : RuleSet.standard().rules()) {
            Tagged.sentences(rule).forEach(text -> assertNothingMissed(text, rule.id()));
        }
    }

    @Test
    void randomTextsHoldNoQuantityWhereTheyAreNotRead() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> words = words();
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = RandomTexts.of(words, 10, random);
            assertNothingMissed(text, "seed " + seed + ", text " + i);
        }
    }

    @Test
    void realAbstractsHoldNoQuantityWhereTheyAreNotRead() throws IOException {
        List<Paper> papers = SharedFiles.papers(STEP);

        assertThat(papers).hasSizeGreaterThan(2_000);
        papers.forEach(paper -> assertNothingMissed(paper.abstractText(), paper.id()));
    }

    /** The words of the examples without digits, so that few texts show by a digit that they are to be read. */
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Rule rule : RuleSet.standard().rules()) {
            rule.examples()
                    .forEach(example -> words.addAll(
                            Arrays.asList(MarkedText.of(example.text()).text().split("[\\s.,]{1,9}"))));
        }
        return words.stream()
                .filter(word -> !word.matches(".{0,99}[0-9].{0,99}"))
                .toList();
    }

    private static void assertNothingMissed(String text, String what) {
        RepairedText repaired = RepairedText.of(text);
        boolean read = new NumberHint(text).anyIn(0, text.length());
        CleanText clean = CleanText.of(repaired);
        NumberHint numbers = new NumberHint(clean.text());
        for (Sentence sentence : Sentences.of(clean.text())) {
            if (!read || !numbers.anyIn(sentence.start(), sentence.end())) {
                assertThat(quantities(clean.text(), sentence))
                        .as("%s, sentence %d", what, sentence.number())
                        .isEmpty();
            }
        }
    }

    /** Words of quantities; numbers that are spelled out, with a unit or out of a whole, are left unread on purpose. */
    private static List<String> quantities(String text, Sentence sentence) {
        return TaggedSentence.of(text, sentence, Lexicon.standard(), Units.standard()).tokens().stream()
                .filter(token -> token.quantity() != null && !isSpelled(token))
                .map(Token::text)
                .toList();
    }

    private static boolean isSpelled(Token quantity) {
        Units units = Units.standard();
        Token first = Lexer.tokens(quantity.text(), 0, quantity.text().length(), units)
                .get(0);
        return units.number(first) != null || first.is("sub");
    }
}
