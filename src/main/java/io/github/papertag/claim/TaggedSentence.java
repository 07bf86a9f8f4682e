package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with its tokens, quantities and lexicon mentions. */
final class TaggedSentence {

    private final Sentence sentence;
    private final String text;
    private final List<Token> tokens;

    /** The tokens once more: asking an array is what most of the work on a sentence consists of. */
    private final Token[] array;

    private final Lexicon lexicon;
    private final ShortNames names;

    /** Where phrases of the lexicon are, once somebody asks: a sentence without quantities is asked by few. */
    private @Nullable MentionPlaces mentions;

    private @Nullable WordClasses classes;
    private long[] present = {};

    private TaggedSentence(String text, Sentence sentence, List<Token> tokens, Lexicon lexicon, ShortNames names) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = tokens;
        this.array = tokens.toArray(Token[]::new);
        this.lexicon = lexicon;
        this.names = names;
    }

    static TaggedSentence of(String text, Sentence sentence, Lexicon lexicon, Units units) {
        return of(text, sentence, lexicon, units, ShortNames.NONE);
    }

    /** The same with the short names of the text. */
    static TaggedSentence of(String text, Sentence sentence, Lexicon lexicon, Units units, ShortNames names) {
        List<Token> raw = Lexer.tokens(text, sentence.start(), sentence.end(), units);
        List<Token> tokens = QuantityFinder.find(text, raw, units);
        return new TaggedSentence(text, sentence, tokens, lexicon, names);
    }

    /** The same as if the text gave no short names. */
    TaggedSentence withoutShortNames() {
        return names.isEmpty() ? this : new TaggedSentence(text, sentence, tokens, lexicon, ShortNames.NONE);
    }

    private MentionPlaces places() {
        MentionPlaces places = mentions;
        if (places == null) {
            List<Mention> found = names.applied(tokens, lexicon.mentions(tokens));
            places = new MentionPlaces(tokens.size(), SharedNouns.applied(tokens, found, lexicon));
            mentions = places;
        }
        return places;
    }

    /** How much of the text stands behind it. */
    int charactersBehind() {
        return text.length() - sentence.end();
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return array.length;
    }

    Token token(int i) {
        return array[i];
    }

    /** Whether token {@code i} exists and is one of these words. */
    boolean isAny(int i, String... words) {
        if (i < 0 || i >= array.length) {
            return false;
        }
        for (String word : words) {
            if (array[i].is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The same for one word, without an array of one. */
    boolean isAny(int i, String word) {
        return i >= 0 && i < array.length && array[i].is(word);
    }

    /** The same for two. */
    boolean isAny(int i, String word, String other) {
        return i >= 0 && i < array.length && (array[i].is(word) || array[i].is(other));
    }

    /** The same for three. */
    boolean isAny(int i, String word, String other, String third) {
        return isAny(i, word, other) || isAny(i, third);
    }

    /** Whether token {@code i} exists and is among these words. */
    boolean isAny(int i, WordSet words) {
        return i >= 0 && i < array.length && words.has(array[i]);
    }

    /** The quantity at token {@code i}, or null. */
    @Nullable
    Quantity quantity(int i) {
        return i < 0 || i >= array.length ? null : array[i].quantity();
    }

    List<Mention> mentions() {
        return places().all();
    }

    /** The {@link MentionKinds} of its mentions. */
    long mentionKinds() {
        return places().kinds();
    }

    /** A bit for each class of which it has a word; found out once, as all patterns ask for the same classes. */
    @SuppressWarnings("ReferenceEquality") // there are as many classes as there are extractors
    long[] present(WordClasses asked) {
        if (classes != asked) {
            classes = asked;
            present = asked.in(this);
        }
        return present;
    }

    /** A mention and what it stands for, for people to read. */
    String describe(Mention mention) {
        String words = words(mention.from(), mention.to());
        Meaning meaning = mention.meaning();
        if (meaning instanceof MetricName metric) {
            return words + " (metric " + metric.id() + ")";
        }
        return words + (meaning instanceof Cue cue ? " (" + cue.type() + ")" : " (data set)");
    }

    List<Mention> startingAt(int i) {
        return places().startingAt(i);
    }

    List<Mention> endingAt(int i) {
        return places().endingAt(i);
    }

    @Nullable
    Mention metricStartingAt(int i) {
        return places().metricStartingAt(i);
    }

    @Nullable
    Mention metricEndingAt(int i) {
        return places().metricEndingAt(i);
    }

    @Nullable
    Mention datasetStartingAt(int i) {
        return places().datasetStartingAt(i);
    }

    @Nullable
    Mention cueStartingAt(int i, String type) {
        return places().cueStartingAt(i, type);
    }

    @Nullable
    Mention cueEndingAt(int i, String type) {
        return places().cueEndingAt(i, type);
    }

    /** The clean text of tokens {@code [from, to)}. */
    String words(int from, int to) {
        return from >= to ? "" : text.substring(array[from].start(), array[to - 1].end());
    }
}
