package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left out to save time would change nothing, on the examples of all rules and some more. */
class ShortCutsTest {

    @Test
    void earlierSentencesKeepNothingButTheirMemorablePhrases() {
        int kept = 0;
        for (String text : texts()) {
            TaggedSentence s = tagged(text);
            EarlierLinks fromAll = new EarlierLinks(text);
            fromAll.add(s, new DatasetPhrases(s, new LinkPhraseWords(s)).all());
            EarlierLinks fromMemorable = new EarlierLinks(text);
            fromMemorable.add(s, new DatasetPhrases(s, new LinkPhraseWords(s)).memorable());

            assertThat(fromMemorable.candidates(true)).as(text).isEqualTo(fromAll.candidates(true));
            assertThat(fromMemorable.hasNamed()).as(text).isEqualTo(fromAll.hasNamed());
            kept += fromAll.candidates(true).size();
        }
        assertThat(kept).isGreaterThan(30);
    }

    @Test
    void aPatternThatIsNotTriedOnATypeOfQuantityWouldNotMatch() {
        List<Pattern> patterns = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .toList();
        int spared = 0;
        for (String text : texts()) {
            TaggedSentence s = tagged(text);
            for (QuantityGroup group : QuantityGroup.in(s)) {
                for (Pattern pattern : patterns) {
                    if (!pattern.admits(group.type(s))) {
                        assertThat(pattern.match(s, group)).as(text).isNull();
                        spared++;
                    }
                }
            }
        }
        assertThat(spared).isGreaterThan(1000);
    }

    @Test
    void aPatternThatNeedsMentionsWhichASentenceLacksWouldNotMatch() {
        assertThat(spared((pattern, s, group) -> !pattern.isPossible(s.mentionKinds())))
                .isGreaterThan(1000);
    }

    @Test
    void aPatternWhoseNeedsAreNotMetWouldNotMatch() {
        WordClasses classes = new WordClasses(RuleSet.standard().rules());

        assertThat(spared((pattern, s, group) -> !new PatternNeeds(pattern, classes).areMet(s, group)))
                .isGreaterThan(10_000);
    }

    /** Whether a pattern is passed over at a group of quantities. */
    private interface ShortCut {
        boolean passesOver(Pattern pattern, TaggedSentence s, QuantityGroup group);
    }

    /** How many patterns are passed over, none of which would match. */
    private static int spared(ShortCut shortCut) {
        int spared = 0;
        for (String text : texts()) {
            TaggedSentence s = tagged(text);
            for (QuantityGroup group : QuantityGroup.in(s)) {
                for (Rule rule : RuleSet.standard().rules()) {
                    for (Pattern pattern : rule.patterns()) {
                        if (shortCut.passesOver(pattern, s, group)) {
                            assertThat(pattern.search(s, group)).as(text).isNull();
                            spared++;
                        }
                    }
                }
            }
        }
        return spared;
    }

    @Test
    void aWordOutsideTheVocabularyIsNeededAsWell() {
        Pattern pattern = PatternParser.parse("brolled|zorped {percent} ~4 brimly", Lexicon.standard());
        Rule rule = new Rule("own", "own", List.of(pattern), new Rule.NoClaim(), 1, List.of(), List.of());
        PatternNeeds needs = new PatternNeeds(pattern, new WordClasses(List.of(rule)));

        for (String text : List.of("It zorped 3% so brimly.", "It zorped 3% so.", "It fell 3% so brimly.")) {
            TaggedSentence s = tagged(text);
            QuantityGroup group = QuantityGroup.in(s).get(0);
            assertThat(needs.match(s, group)).as(text).isEqualTo(pattern.match(s, group));
        }
    }

    @Test
    void aWordThatBeginsNoQuantityIsReadAsNone() {
        for (String text : texts()) {
            List<Token> tokens = Lexer.tokens(text, 0, text.length(), Units.standard());
            QuantityReader quantities = new QuantityReader(tokens, Units.standard());
            ShareReader shares = new ShareReader(tokens, Units.standard());
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).isWord() && !Units.standard().mayBeginQuantity(tokens.get(i))) {
                    assertThat(quantities.read(i)).as(text).isNull();
                    assertThat(shares.read(i)).as(text).isNull();
                }
            }
        }
    }

    @Test
    void aSentenceReadsWithoutShortNamesAsIfTheTextGaveNone() {
        String text = "The Night Alarm Rate (NAR) counts. It improves NAR by 4.1% on TREC.";
        Sentence whole = new Sentence(0, 0, text.length());
        TaggedSentence named = TaggedSentence.of(
                text, whole, Lexicon.standard(), Units.standard(), ShortNames.in(text, Lexicon.standard()));

        assertThat(named.mentions()).isNotEqualTo(tagged(text).mentions());
        assertThat(named.withoutShortNames().mentions()).isEqualTo(tagged(text).mentions());
        assertThat(named.withoutShortNames().tokens()).isEqualTo(named.tokens());
    }

    private static TaggedSentence tagged(String text) {
        return TaggedSentence.of(text, new Sentence(0, 0, text.length()), Lexicon.standard(), Units.standard());
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "We evaluate on TREC, WikiText and SQuAD 2.0, in legal question answering and for old seal recognition.",
                "BrolBench, a new benchmark of 400 letters, is open; experiments on the Brol dataset follow.",
                "In machine translation and on two held-out legal texts, half of the gains double to one of three.",
                "A factor of four, two orders of magnitude, an order of magnitude, twice and one-fifth are read."));
        for (Rule rule : RuleSet.standard().rules()) {
            texts.addAll(Tagged.sentences(rule));
        }
        return texts;
    }
}
