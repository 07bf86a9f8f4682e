package io.github.papertag.claim;

import static io.github.papertag.claim.LinkFeature.EARLIER_EVALUATED;
import static io.github.papertag.claim.LinkFeature.EARLIER_LINKED;
import static io.github.papertag.claim.LinkFeature.EARLIER_ONLY;
import static io.github.papertag.claim.LinkFeature.NONE_AFTER_NONE;
import static io.github.papertag.claim.LinkFeature.NONE_AFTER_SOME;
import static io.github.papertag.claim.LinkFeature.NONE_CHANGE;
import static io.github.papertag.claim.LinkFeature.NONE_EVALUATES;
import static io.github.papertag.claim.LinkFeature.NONE_FIRST;
import static io.github.papertag.claim.LinkFeature.NONE_FROM;
import static io.github.papertag.claim.LinkFeature.NONE_LEVEL;
import static io.github.papertag.claim.LinkFeature.NONE_NAMED;
import static io.github.papertag.claim.LinkFeature.NONE_OTHER_OWNER;
import static io.github.papertag.claim.LinkFeature.NONE_RESOURCE;
import static io.github.papertag.claim.LinkFeature.NONE_SAME_METRIC;
import static io.github.papertag.claim.LinkFeature.NONE_SCORE;
import static io.github.papertag.claim.LinkFeature.NONE_TO;
import static io.github.papertag.claim.LinkFeature.NONE_UNNAMED;
import static io.github.papertag.claim.LinkFeature.SAME_AS_LAST;
import static io.github.papertag.claim.LinkFeature.SAME_AS_LAST_SENTENCE;
import static io.github.papertag.claim.LinkFeature.SAME_METRIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the choice tells its ranker of the link to nothing and of what was linked before. */
class LinkChoiceTest {

    private final List<List<LinkCandidate>> asked = new ArrayList<>();

    @Test
    void theFirstValueKnowsOfNoneBeforeAndTheNextWhatThatWasLinkedTo() {
        link("Recall reaches 71.3% on WikiText and 64.8% on TREC.", "WikiText");

        assertThat(none(0)).contains(NONE_FIRST).doesNotContain(NONE_AFTER_SOME, NONE_AFTER_NONE);
        assertThat(none(1)).contains(NONE_AFTER_SOME).doesNotContain(NONE_FIRST, NONE_AFTER_NONE);
        assertThat(features(1, "WikiText")).allMatch(f -> f.contains(SAME_AS_LAST));
        assertThat(features(1, "TREC")).noneMatch(f -> f.contains(SAME_AS_LAST));
    }

    @Test
    void afterAValueWithoutLinkTheNextIsTold() {
        link("Recall reaches 71.3% on WikiText and 64.8% on TREC.", "nothing");

        assertThat(none(1)).contains(NONE_AFTER_NONE).doesNotContain(NONE_AFTER_SOME);
        assertThat(features(1, "WikiText")).noneMatch(f -> f.contains(SAME_AS_LAST));
    }

    @Test
    void noLinkIsDescribedByItsValue() {
        link("The cache cuts latency by 40% and reaches 88.2% recall.", "nothing");

        assertThat(none(0)).contains(NONE_CHANGE, NONE_RESOURCE, NONE_UNNAMED);
        assertThat(none(1)).contains(NONE_LEVEL, NONE_SCORE, NONE_UNNAMED);
    }

    @Test
    void beforeAndAfterAreTold() {
        link("On WikiText the cache lifts recall from 54.2% to 82.0%.", "nothing");

        assertThat(none(0)).contains(NONE_FROM, NONE_OTHER_OWNER, NONE_NAMED).doesNotContain(NONE_TO);
        assertThat(none(1)).contains(NONE_TO).doesNotContain(NONE_FROM, NONE_OTHER_OWNER);
    }

    @Test
    void theLinkOfTheSentenceBeforeIsRememberedAndOfferedAgain() {
        link("Recall reaches 71.3% on WikiText. Precision reaches 90.2% there.", "WikiText");

        assertThat(features(1, "WikiText"))
                .anyMatch(f -> f.contains(EARLIER_LINKED))
                .allMatch(f -> f.contains(SAME_AS_LAST_SENTENCE));
        assertThat(none(1)).contains(NONE_FIRST);
    }

    @Test
    void whatTheLastValueOfTheSameMetricWasLinkedToIsTold() {
        link(
                "Recall is 71.3% on WikiText. On TREC the latency is 3 ms. The largest model has 82.0% recall.",
                "WikiText");

        assertThat(features(2, "WikiText")).allMatch(f -> f.contains(SAME_METRIC));
        assertThat(features(2, "TREC")).noneMatch(f -> f.contains(SAME_METRIC));
        assertThat(none(2)).doesNotContain(NONE_SAME_METRIC);
    }

    @Test
    void aMetricWithoutLinkIsTold() {
        link("Recall reaches 71.3% on WikiText. Recall reaches 82.0% there, at 3 ms.", "nothing");

        assertThat(none(1)).contains(NONE_SAME_METRIC);
        assertThat(none(2)).doesNotContain(NONE_SAME_METRIC);
    }

    @Test
    void aSentenceThatTellsOfAnEvaluationIsTold() {
        link("Experiments give 71.3% recall. The model has 82.0% recall.", "nothing");

        assertThat(none(0)).contains(NONE_EVALUATES);
        assertThat(none(1)).doesNotContain(NONE_EVALUATES);
    }

    @Test
    void namesOfEarlierSentencesAreToldByHowManyThereAreAndWhatTheirSentenceIs() {
        link(
                "We evaluate on WikiText. Recall is 71.3%. We go on to the TREC dataset of 3 maps. Recall is 82.0%.",
                "nothing");

        assertThat(features(0, "WikiText")).allMatch(f -> f.containsAll(List.of(EARLIER_ONLY, EARLIER_EVALUATED)));
        assertThat(features(1, "WikiText")).noneMatch(f -> f.contains(EARLIER_ONLY));
        assertThat(features(1, "TREC")).noneMatch(f -> f.contains(EARLIER_EVALUATED));
    }

    /** Links every value to what reads like this, if it is offered. */
    private void link(String text, String wanted) {
        LinkRanker datasets = (quantity, candidates) -> {
            asked.add(List.copyOf(candidates));
            return candidates.stream()
                    .map(LinkCandidate::thing)
                    .filter(t -> t != null && text.substring(t.start(), t.end()).equals(wanted))
                    .findFirst()
                    .orElse(null);
        };
        this.text = text;
        new ClaimExtractor(RuleSet.standard(), datasets, (quantity, candidates) -> null).extract(text);
    }

    private String text = "";

    private Set<LinkFeature> none(int value) {
        LinkCandidate first = asked.get(value).get(0);
        assertThat(first.thing()).isNull();
        return first.features();
    }

    private List<Set<LinkFeature>> features(int value, String words) {
        List<Set<LinkFeature>> found = new ArrayList<>();
        for (LinkCandidate candidate : asked.get(value)) {
            NamedThing thing = candidate.thing();
            if (thing != null && text.substring(thing.start(), thing.end()).equals(words)) {
                found.add(candidate.features());
            }
        }
        assertThat(found).as("candidates that read " + words).isNotEmpty();
        return found;
    }
}
