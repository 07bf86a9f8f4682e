package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which value before the last of a sentence the last one goes with. */
class EarlierValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recall drops by 3% (61%).                      | 3%",
                "Recall drops by 3% (to 61%).                   | 3%",
                "Recall drops by 3% (b c d e f g h 61%).        | 3%",
                "Recall drops by 3% (b c d e f g h i 61%).      | -",
                "Recall drops by 3% (it) 61%.                   | -",
                "Recall drops by 3% now (61%).                  | -",
                "Recall drops by 3%, 61%.                       | -",
                "(61%) of recall.                               | -",
                "Recall (61%).                                  | -",
                // What is named within the brackets is another metric.
                "Recall drops by 3% (precision 61%).            | -",
                "Recall drops by 3% (61% precision).            | -",
                "Recall drops by 3% (61%) in precision.         | 3%",
                "Recall drops by 3% (61% b c d e f g h recall). | -",
                "Recall drops by 3% (61% b c d e f g h i recall). | 3%",
                "Recall drops by 3% (61% faster).               | -",
                "Recall drops by 3% (61% Fern).                 | -",
                "Recall drops by 3% (61% of Fern).              | 3%",
                "Recall drops by 3% (61%                        | 3%",
            })
    void aValueInBracketsGoesWithTheOneRightBeforeThem(String text, String value) {
        assertThat(of(text, EarlierValues::bracketed)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recall is 71%, a gain of 3%.                          | 71%",
                "Recall is 71% and kappa is 0.45, a gain of 3%.        | 71%",
                "Recall is 71% and kappa is 0.45, a gain of 3 points.  | 71%",
                "Recall is 71% and kappa is 0.45, a gain of 0.03.      | 0.45",
                "Kappa is 0.45, a gain of 3%.                          | 0.45",
                "Recall is 71% and precision is 61%, a gain of 3%.     | 61%",
                "Recall is 71%, with 3 GB, 4 ms, 5 J, 6 W, 7 ms and a gain of 3%.       | 71%",
                "Recall is 71%, with 3 GB, 4 ms, 5 J, 6 W, 7 ms, 8 fps and a gain of 3%. | -",
                "Recall rises by 7%, a gain of 3%.                     | -",
                "Latency is 3 ms, a gain of 3%.                        | -",
                "It has a gain of 3%.                                  | -",
            })
    void aChangeGoesWithTheLastLevelInPercentIfItIsInPercent(String text, String value) {
        assertThat(of(text, EarlierValues::level)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It takes 3 ms by day, then 4 ms.       | 3 ms",
                "It takes 3 ms at 71%, then 4 ms.       | 3 ms",
                "It takes 3 ms by day, then 4 s.        | -",
                "It takes 3 ms by day, then 4%.         | -",
            })
    void aValueIsLikeTheLastOfItsUnit(String text, String value) {
        assertThat(of(text, EarlierValues::alike)).isEqualTo(value);
    }

    private static String of(String text, BiFunction<EarlierValues, QuantityGroup, @Nullable Decision> asked) {
        TaggedSentence s = Tagged.of(text);
        List<Decision> decisions = new Decider(RuleSet.standard(), Lexicon.standard()).decide(s, null, Trace.off());
        List<QuantityGroup> groups = QuantityGroup.in(s);
        QuantityGroup last = groups.get(groups.size() - 1);
        List<Decision> before =
                decisions.stream().filter(d -> d.token() < last.first()).toList();
        Decision found = asked.apply(new EarlierValues(s, before), last);
        return found == null ? "-" : s.words(found.token(), found.token() + 1);
    }
}
