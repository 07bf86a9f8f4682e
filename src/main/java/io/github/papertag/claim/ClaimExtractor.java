package io.github.papertag.claim;

import io.github.papertag.Claim;
import io.github.papertag.text.CleanText;
import io.github.papertag.text.RepairedText;
import io.github.papertag.text.Sentence;
import io.github.papertag.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads from an abstract the quantitative results that it claims.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ClaimExtractor claims = ClaimExtractor.standard();
 * for (Claim claim : claims.extract("Our parser reaches 84.3% accuracy on TreeBank.")) {
 *     System.out.println(claim.metric().id() + " " + claim.amount().value()); // accuracy 84.3
 * }
 * }</pre>
 *
 * <p>By rules that stand in YAML files, without a model. Immutable and safe for use by several threads. Takes any string, never throws
 * for what is in it, and takes time linear in its length; of a
 * sentence of more than 10,000 characters only the beginning is read.
 */
public final class ClaimExtractor {

    private static final ClaimExtractor STANDARD = new ClaimExtractor(RuleSet.standard());

    /** What goes on for more chars without an end is no prose; the rest of it is left alone, so that a megabyte of digits is cheap. */
    static final int LONGEST_SENTENCE = 10_000;

    private final Decider decider;
    private final LinkRanker datasetRanker;
    private final LinkRanker baselineRanker;

    private ClaimExtractor(RuleSet rules) {
        this(rules, LinkWeights.DATASETS, LinkWeights.BASELINES);
    }

    ClaimExtractor(RuleSet rules, LinkRanker datasetRanker, LinkRanker baselineRanker) {
        this.decider = new Decider(rules, Lexicon.standard());
        this.datasetRanker = datasetRanker;
        this.baselineRanker = baselineRanker;
    }

    /** The extractor with the rules that come with Papertag. */
    public static ClaimExtractor standard() {
        return STANDARD;
    }

    /**
     * An extractor that tries rules of one's own before those that come with Papertag, of which one with the same id is left out.
     *
     * @param extra the rules to try first
     */
    public static ClaimExtractor with(RuleSet extra) {
        return new ClaimExtractor(RuleSet.standard().after(extra));
    }

    /**
     * The claims of an abstract, in the order in which they stand there, without evidence.
     *
     * @param abstractText the abstract as read
     */
    public List<Claim> extract(String abstractText) {
        return extract(abstractText, false);
    }

    /**
     * {@link #extract(String, boolean)} of an abstract that was repaired already; offsets count code points of it as it was read.
     *
     * @param repaired the repaired abstract
     * @param explain whether claims are to say which words gave metric, data set and baseline
     */
    public List<Claim> extract(RepairedText repaired, boolean explain) {
        return extract(repaired, explain, Trace.off());
    }

    /**
     * The claims of an abstract, in the order in which they stand there; offsets count Unicode code points of the text given.
     *
     * @param abstractText the abstract as read
     * @param explain whether claims are to say which words gave metric, data set and baseline
     */
    public List<Claim> extract(String abstractText, boolean explain) {
        return extract(abstractText, explain, Trace.off());
    }

    /**
     * The claims of a text and how they were found.
     *
     * @param abstractText the text as read
     */
    public ClaimTrace trace(String abstractText) {
        Trace trace = Trace.on();
        List<Claim> claims = extract(abstractText, true, trace);
        return new ClaimTrace(trace.steps(), claims);
    }

    private static Sentence beginning(Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST_SENTENCE);
        return end == sentence.end() ? sentence : new Sentence(sentence.number(), sentence.start(), end);
    }

    List<Claim> extract(String abstractText, boolean explain, Trace trace) {
        return extract(RepairedText.of(abstractText), explain, trace);
    }

    private List<Claim> extract(RepairedText repaired, boolean explain, Trace trace) {
        if (!new NumberHint(repaired.raw()).anyIn(0, repaired.raw().length())) {
            return List.of();
        }
        CleanText clean = CleanText.of(repaired);
        List<Claim> claims = new ArrayList<>();
        AbstractLinks links = new AbstractLinks(clean.text(), datasetRanker, baselineRanker, trace);
        ShortNames names = ShortNames.in(clean.text(), Lexicon.standard());
        NumberHint numbers = new NumberHint(clean.text());
        NamedMetric metric = null;
        for (Sentence whole : Sentences.of(clean.text())) {
            Sentence sentence = beginning(whole);
            if (!numbers.anyIn(sentence.start(), sentence.end())) {
                links.passWithoutNumber(sentence);
                continue;
            }
            TaggedSentence tagged =
                    TaggedSentence.of(clean.text(), sentence, Lexicon.standard(), Units.standard(), names);
            if (trace.isOn()) {
                SentenceTrace.tell(clean.text(), tagged, trace);
            }
            List<Decision> decisions = decider.decide(tagged, metric, trace);
            NamedMetric last = Decider.lastScore(decisions);
            metric = last == null ? metric : last;
            if (decisions.isEmpty()) {
                links.passWithoutClaim(tagged);
                continue;
            }
            SentenceLinks own = links.of(tagged);
            claims.addAll(new ClaimBuilder(clean, tagged, own, explain).build(decisions));
            own.remember();
        }
        return List.copyOf(claims);
    }
}
