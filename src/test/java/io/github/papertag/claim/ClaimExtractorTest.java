package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.papertag.Claim;
import io.github.papertag.Claim.Bound;
import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;
import io.github.papertag.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {

    private final ClaimExtractor extractor = ClaimExtractor.standard();

    @Test
    void aClaimSaysWhatWasReachedOnWhatAndAgainstWhat() {
        Claim claim = only("Our tagger is up to 1.6x faster than TreeTagger on WikiText.");

        assertThat(claim.text()).isEqualTo("1.6x");
        assertThat(claim.span()).isEqualTo(new Span(20, 24));
        assertThat(claim.metric().id()).isEqualTo("speed");
        assertThat(claim.kind()).isEqualTo(Kind.RATIO);
        assertThat(claim.direction()).isEqualTo(Direction.INCREASE);
        assertThat(claim.amount()).isEqualTo(new Claim.Amount(1.6, null, "x", Bound.UP_TO));
        assertThat(claim.scope()).isEqualTo(new Claim.Scope("WikiText", "TreeTagger", Owner.OWN));
    }

    @Test
    void offsetsCountCodePointsOfTheTextAsRead() {
        Claim claim = only("\uD83D\uDE00 We reach an accuracy of 91.5\\% now.");

        assertThat(claim.span()).isEqualTo(new Span(26, 32));
        assertThat(claim.text()).isEqualTo("91.5\\%");
    }

    @Test
    void aLevelAndItsDistanceToAnotherAreTwoKindsOfClaims() {
        assertThat(extractor.extract("Our detector has an mAP of 45.1%, 3.2% higher than BoxNet."))
                .extracting(Claim::kind)
                .containsExactly(Kind.ABSOLUTE, Kind.CHANGE);
        assertThat(extractor.extract("It attains an RMSE of 0.12, 30% lower than before."))
                .extracting(Claim::kind)
                .containsExactly(Kind.ABSOLUTE, Kind.CHANGE);
        assertThat(extractor.extract("Recall rises by 1.2%, 2.3% and 4.1% in three rooms, and by 2%, 5% and 7% more."))
                .extracting(Claim::kind)
                .containsOnly(Kind.CHANGE);
    }

    @Test
    void aCountOutOfAWholeStandsBesideItsDistanceToAnother() {
        assertThat(extractor.extract("The encoding solves 412 of 500 mazes, 57 more than the second best."))
                .extracting(Claim::text)
                .contains("412 of 500");
        assertThat(only("The audit uncovered 1,204 vulnerable contracts.").text())
                .isEqualTo("1,204");
        assertThat(only("The solver needs a quarter of the iterations.").kind()).isEqualTo(Kind.RATIO);
    }

    @Test
    void aPartOfWhatWasFoundIsCountedToo() {
        List<Claim> claims =
                extractor.extract("Our fuzzer discovered 47 bugs in 9 parsers, 31 of which have been fixed.");

        assertThat(claims).extracting(Claim::text).containsExactly("47", "31");
        assertThat(claims).extracting(claim -> claim.metric().id()).containsOnly("other:bugs");
        assertThat(extractor.extract("We collect 47 bugs, 31 of which have been fixed."))
                .isEmpty();
    }

    @Test
    void whatDrawsOrDissipatesPowerTakesIt() {
        assertThat(metrics("The sensor dissipates 18 mW.")).containsExactly("power");
        assertThat(metrics("The board runs the model while drawing 2.5 W.")).containsExactly("power");
        assertThat(extractor.extract("We draw 25 maps.")).isEmpty();
    }

    @Test
    void aValueOfSeveralMetricsIsAClaimForEach() {
        assertThat(metrics("The cache cuts memory/energy by up to 3.9x."))
                .containsExactlyInAnyOrder("memory", "energy");
        assertThat(metrics("It adds less than 1% area and power overhead.")).containsExactlyInAnyOrder("area", "power");
        assertThat(metrics("It reduces latency and energy by 30%.")).containsExactlyInAnyOrder("latency", "energy");
        assertThat(metrics("The tagger reaches 92% precision and recall."))
                .containsExactlyInAnyOrder("precision", "recall");
        assertThat(metrics("Its precision, recall and F1 are above 90%."))
                .containsExactlyInAnyOrder("precision", "recall", "f1");
    }

    @Test
    void adjectivesOfOneFactorEachGiveMetricAndDirection() {
        assertThat(extractor.extract("The index is 3x faster and smaller."))
                .extracting(c -> c.metric().id() + " " + c.direction())
                .containsExactly("speed INCREASE", "model-size DECREASE");
    }

    @Test
    void aMetricWithAValueOfItsOwnSharesNone() {
        assertThat(metrics("The tagger reaches 92% precision and recall of 88%."))
                .containsExactly("precision", "recall");
        assertThat(metrics("It has 92% precision and recall improves.")).containsExactly("precision");
        assertThat(metrics("It reaches an ADE/FDE of 2.4/5.3 m.")).hasSizeLessThan(3);
        assertThat(metrics("The precision and recall were 0.92 on seals and 0.85 on maps, respectively."))
                .hasSize(2);
    }

    private List<String> metrics(String text) {
        return extractor.extract(text).stream().map(c -> c.metric().id()).toList();
    }

    @Test
    void aChangeInAppositionIsOfTheValueBeforeIt() {
        assertThat(metrics("Storage falls from 12 GB to 0.6 GB, a 95% reduction."))
                .containsOnly("model-size");
        assertThat(metrics("It has a latency of 3.2 ms, 45% less than the old one."))
                .containsOnly("latency");
    }

    @Test
    void absoluteAndRelativeChangeAreOfOneMetric() {
        assertThat(metrics("It beats the baseline by nearly 5% absolute (20% relative) in WER."))
                .containsExactly("wer", "wer");
    }

    @Test
    void aShareOfUsersIsNoChange() {
        assertThat(only("The tool is used by 42% of developers.").kind()).isEqualTo(Kind.ABSOLUTE);
    }

    @Test
    void namesOfUnknownMetricsAreNouns() {
        assertThat(metrics("A study shows that 12% of users trust the tool.")).containsExactly("other:users");
        assertThat(metrics("AUROC2 dropped to 0.51.")).allMatch(metric -> !metric.contains("dropped"));
    }

    @Test
    void whatPriorWorkReachesBelongsToOthers() {
        assertThat(owners("Prior work reached 61% accuracy, we reach 72%.")).containsExactly(Owner.OTHER, Owner.OWN);
        assertThat(owners("Existing methods are limited to 45% recall.")).containsExactly(Owner.OTHER);
        assertThat(owners("We reach 82% recall, whereas GitLeaks has 61%.")).containsExactly(Owner.OWN, Owner.OTHER);
        assertThat(owners("Vanilla tuning reaches 21% recall, outperforming LoRA by 4 points."))
                .containsOnly(Owner.OWN);
        assertThat(owners("We see that Gemini reaches 82% recall, whereas Claude has 61%."))
                .containsExactly(Owner.OWN, Owner.OWN);
    }

    @Test
    void asManyNamesAsValuesAreGivenOneEach() {
        assertThat(extractor.extract("We gain 1.4, 2.0 and 0.7 BLEU on En-De, En-Fr and En-Ro."))
                .extracting(c -> c.scope().dataset())
                .containsExactly("En-De", "En-Fr", "En-Ro");
        assertThat(extractor.extract("We reach 0.62 and 0.58 kappa, respectively, on English and German."))
                .extracting(c -> c.scope().dataset())
                .containsExactly("English", "German");
        assertThat(extractor.extract("Our agent beats GPT-4o by 12.5 and Claude 3.5 Sonnet by 8.3."))
                .extracting(c -> c.scope().baseline())
                .containsExactly("GPT-4o", "Claude 3.5 Sonnet");
    }

    @Test
    void theAOfAnABTestIsNoArticle() {
        assertThat(only("In an A/B test, clicks rise by 3.2%.").scope().dataset())
                .isNotEqualTo("/B test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use a 70%/30% split.",
                "We use 30% dropout and 15% masking.",
                "Adding 20% noise hardly hurts recall.",
                "The tagger is trained on 10% of ImageNet.",
                "The corpus is 45% English, 30% German and 25% Dutch.",
                "The chip works at 1.2 V.",
                "The input is video at 30 fps.",
                "Global emissions rose by 12% in 2021.",
                "Heart disease causes 16% of all deaths.",
                "About 30% of patients suffer from pain.",
                "Mobile traffic has grown by 30% per year.",
            })
    void whatWasPutInAndWhatTheWorldDoesIsNoClaim(String text) {
        assertThat(extractor.extract(text)).isEmpty();
    }

    @Test
    void digitsOfFullWidthAreDigits() {
        assertThat(only("The tagger reaches ９５％ accuracy.").amount().value()).isEqualTo(95);
    }

    @Test
    void coordinatedMetricsArePairedWithTheirValues() {
        assertThat(extractor.extract("The precision, recall and F1 score were 82.5%, 85.2% and 83.8%."))
                .extracting(c -> c.metric().id())
                .containsExactly("precision", "recall", "f1");
    }

    @Test
    void coordinatedDataSetsAndBaselinesArePairedWithTheirValues() {
        List<Claim> claims =
                extractor.extract("It beats BM25 and ColBERT by 4.1% and 2.9% in recall on TREC and BEIR.");

        assertThat(claims).extracting(c -> c.scope().dataset()).containsExactly("TREC", "BEIR");
        assertThat(claims).extracting(c -> c.scope().baseline()).containsExactly("BM25", "ColBERT");
    }

    @Test
    void oneUpToBoundsCoordinatedValues() {
        assertThat(extractor.extract("Latency falls by up to 20% and 30% on A and B."))
                .extracting(c -> c.amount().bound())
                .containsExactly(Bound.UP_TO, Bound.UP_TO);
    }

    @Test
    void improvementOfACostIsADecrease() {
        assertThat(only("The cache improves latency by 40%.").direction()).isEqualTo(Direction.DECREASE);
    }

    @Test
    void theLevelBeforeBelongsToOthers() {
        assertThat(extractor.extract("We raise recall from 54.2% to 82.0%."))
                .extracting(c -> c.scope().owner())
                .containsExactly(Owner.OTHER, Owner.OWN);
    }

    @Test
    void whatCompetitorsReachBelongsToOthers() {
        assertThat(owners("We read 71% of the seals, while the baselines reach 62%."))
                .containsExactly(Owner.OWN, Owner.OTHER);
        assertThat(owners("The planner needs 9.8 s, but existing planners take 18.1 s."))
                .containsExactly(Owner.OWN, Owner.OTHER);
        assertThat(owners("We find 71% of them, compared to 62% by Foo and 10% by Bar."))
                .containsExactly(Owner.OWN, Owner.OTHER, Owner.OTHER);
        assertThat(owners("It solves 37% of the mazes and doubles the best prior result (13%)."))
                .containsExactly(Owner.OWN, Owner.OWN, Owner.OTHER);
        assertThat(owners("The tagger outperforms the best one (Foo-72B, 57.8% F1)."))
                .containsExactly(Owner.OTHER);
    }

    @Test
    void aResultOfOnesOwnStaysOnesOwnWhereBaselinesAreNamedLater() {
        assertThat(owners("While it reaches 71%, the baselines are left behind."))
                .containsExactly(Owner.OWN);
    }

    @Test
    void pointsAreOfTheLevelInPercentAndNotOfTheOneWithoutUnit() {
        assertThat(extractor.extract("It reaches 72.2% accuracy (κ = 0.45), beating the old tagger by 15.1 pp."))
                .last()
                .satisfies(claim -> assertThat(claim.metric().id()).isEqualTo("accuracy"));
    }

    @Test
    void aFactorWithoutANounIsOfSpeedOnlyWhereWordsNearItAre() {
        assertThat(only("The kernels achieve up to 3x over tuned code.")
                        .metric()
                        .id())
                .isEqualTo("performance");
        assertThat(only("At inference the kernels achieve up to 3x over tuned code.")
                        .metric()
                        .id())
                .isEqualTo("speed");
    }

    @Test
    void samplesThatAreUsedAreNoDataEfficiency() {
        assertThat(only("We see an improvement of 1.7% using hard negative samples.")
                        .metric()
                        .id())
                .isEqualTo("performance");
    }

    private List<Owner> owners(String text) {
        return extractor.extract(text).stream().map(c -> c.scope().owner()).toList();
    }

    @Test
    void sizesYearsAndHyperParametersAreNoClaims() {
        assertThat(extractor.extract("In 2024 we collected 12,000 images of 256x256 pixels from 40 cities."))
                .isEmpty();
        assertThat(extractor.extract("We train ResNet-50 for 90 epochs with a batch size of 256."))
                .isEmpty();
    }

    @Test
    void evidenceIsGivenOnlyOnRequest() {
        String text = "It reaches 91.5% accuracy on WikiText.";

        assertThat(extractor.extract(text).get(0).origin().evidence()).isEmpty();
        assertThat(extractor.extract(text, true).get(0).origin().evidence())
                .extracting(Claim.Evidence::field, Claim.Evidence::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("metric", "accuracy"),
                        org.assertj.core.groups.Tuple.tuple("dataset", "WikiText"),
                        org.assertj.core.groups.Tuple.tuple("baseline", null));
    }

    @Test
    void numbersWithUnitsMayBeSpelledOut() {
        assertThat(only("Training takes five minutes on ten GPUs.").amount()).satisfies(amount -> {
            assertThat(amount.value()).isEqualTo(5);
            assertThat(amount.unit()).isEqualTo("min");
        });
        assertThat(only("The search takes four GPU days.").metric().id()).isEqualTo("search-cost");
        assertThat(only("It passes in nine out of twelve tasks.").amount().value())
                .isEqualTo(0.75);
        assertThat(extractor.extract("The model is trained on ten GPUs.")).isEmpty();
    }

    @Test
    void whoTrailsIsWorse() {
        for (String verb : List.of("trails", "lags behind", "falls short of", "is inferior to", "is outperformed by")) {
            Claim claim = only("Our parser " + verb + " TreeTagger by 2.1 points.");
            assertThat(claim.direction()).as(verb).isEqualTo(Direction.DECREASE);
            assertThat(claim.scope().baseline()).as(verb).isEqualTo("TreeTagger");
        }
    }

    @Test
    void theTraceSaysWhyANumberIsNoClaim() {
        assertThat(extractor.trace("We report 95% confidence intervals.").steps())
                .anySatisfy(step -> {
                    assertThat(step.what()).isEqualTo("no claim");
                    assertThat(step.detail()).startsWith("confidence-level");
                });
    }

    @Test
    void theTraceTellsWhatWasSeenAndTriedInOrder() {
        assertThat(extractor.trace("All is new. Recall is 71.2% on ImageNet.").steps())
                .extracting(ClaimTrace.Step::what, ClaimTrace.Step::detail)
                .contains(
                        tuple("sentence", "Recall is 71.2% on ImageNet."),
                        tuple("lexicon", "Recall (metric recall)"),
                        tuple("lexicon", "is (reach)"),
                        tuple("lexicon", "ImageNet (data set)"),
                        tuple("quantity", "71.2% ({percent})"))
                .anySatisfy(step -> assertThat(step.toList().get(0)).isEqualTo("tried"))
                .doesNotContain(tuple("sentence", "All is new."));
        assertThat(extractor.trace("We read 20 maps.").steps())
                .extracting(ClaimTrace.Step::what)
                .containsSubsequence("sentence", "quantity", "tried", "no claim");
        assertThat(extractor.trace("We read 20 maps.").steps())
                .noneSatisfy(step -> assertThat(step.detail()).isEmpty());
    }

    @Test
    void theTraceTellsByWhichRulesOrWordsTheMetricWasSought() {
        assertThat(details("Re-ranking cuts latency by 40 ms.", "tried"))
                .hasSize(2)
                .last()
                .isEqualTo("correlation-symbol, time-of-training");
        assertThat(details("Re-ranking cuts latency by 40 ms.", "metric"))
                .containsExactly("metric-changed-by: latency");
        assertThat(details("It uses 3 million parameters.", "metric")).containsExactly("(unit): parameters");
        assertThat(details("Precision and recall are 81% and 79%.", "metric")).contains("one each: precision, recall");
    }

    @Test
    void theTraceNamesOnlyRulesForTheTypeOfTheQuantity() {
        assertThat(details("Answers arrive 40 ms sooner.", "tried"))
                .singleElement()
                .asString()
                .contains("next-value")
                .doesNotContain("confidence-level");
        assertThat(details("Answers arrive 40 ms sooner.", "no claim"))
                .containsExactly("none of the rules for {measure} matches");
    }

    @Test
    void theTraceNamesTheCandidatesForDataSetAndBaselineTheChosenOneFirst() {
        String text = "We evaluate on WikiText. Recall is 71.2%, compared to BM25.";

        assertThat(details(text, "data set")).singleElement().satisfies(told -> assertThat(told)
                .startsWith("for 71.2%: WikiText (named before) 0.")
                .contains("none 0."));
        assertThat(details(text, "baseline")).singleElement().asString().contains("BM25 0.", "none 0.");
        assertThat(details("We read 20 maps of TREC.", "data set")).isEmpty();
    }

    @Test
    void theTraceTellsWhichDigitsAreNoNumbers() {
        assertThat(details("ResNet-50 reads 256x256 maps, top-1 (8-bit).", "no number"))
                .extracting(told -> told.substring(0, told.indexOf(' ')))
                .containsExactly("ResNet-50", "256x256", "top-1", "8-bit");
    }

    private List<String> details(String text, String what) {
        return extractor.trace(text).steps().stream()
                .filter(step -> step.what().equals(what))
                .map(ClaimTrace.Step::detail)
                .toList();
    }

    @Test
    void theMetricIsAlsoGivenAsTheTextNamesIt() {
        assertThat(only("The \\textbf{recall} is 71.2%.").metric().text()).isEqualTo("recall");
        assertThat(only("Speed rises by 12%, as it accelerates.").metric().text())
                .isEqualTo("Speed");
    }

    private Claim only(String text) {
        List<Claim> claims = extractor.extract(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
