package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name a data set; those of one list are joined by a plus. */
class DatasetNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A known name that is also a word must stand where data sets stand.
                "Then Fisher information is used.          | -",
                "The loss SGD converges.                   | -",
                "Then ImageNet converges.                  | ImageNet",
                "It is tried on SGD now.                   | SGD",
                "It gains 3% SGD now.                      | SGD",
                "It is tried in Fisher now.                | Fisher",
                "It is tried over Fisher now.              | Fisher",
                "It is tried for Fisher now.               | Fisher",
                "It is tried as Fisher now.                | Fisher",
                "It is the SGD now.                        | SGD",
                "Calls of Fisher now.                      | Fisher",
                "Then Fisher benchmark is used.            | Fisher",
                "Then Fisher datasets are used.            | Fisher",
                "Then Fisher accuracy is used.             | Fisher",
                "Then Fisher 3% is used.                   | Fisher",
                "Then Fisher (old) is used.                | Fisher",
                "Then Fisher and others are used.          | Fisher",
                "Then Fisher, others are used.             | Fisher",
                "Then Fisher from others is used.          | Fisher",
                "Then Fisher                               | -",
            })
    void aKnownNameThatIsAWordStandsWhereDataSetsStand(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is tried on FernNet now.                                  | FernNet",
                "It is tried on our FernNet now.                              | FernNet",
                "It is tried on the FernNet now.                              | FernNet",
                "It is tried with the FernNet now.                            | -",
                "It uses our FernNet now.                                     | -",
                "It uses the FernNet benchmark now.                           | FernNet",
                "It uses FernNet datasets now.                                | -",
                "It uses the FernNet datasets now.                            | FernNet",
                "It uses the FernNet and MossNet benchmarks now.              | MossNet",
                "It uses the Fern Moss Peat Leaf Tree Bush Herb benchmark now.| -",
                "It uses the Fern Moss Peat Leaf Tree benchmark now.          | Fern Moss Peat Leaf Tree",
                "It is tried on FernNet, MossNet, and PeatNet now.            | FernNet + MossNet + PeatNet",
                "It is tried on FernNet, MossNet and PeatNet now.             | FernNet + MossNet + PeatNet",
                "Now on FernNet, MossNet is better than PeatNet.             | FernNet",
                "Now on FernNet, MossNet, and later on others, it is better. | FernNet",
                "Now on FernNet, MossNet, we gain.                           | FernNet",
                "It is solved by FernBench now.                               | FernBench",
                "It is better than FernBench now.                             | -",
                "It is tried on Acme Jetson now.                              | -",
                "It is tried on Jetson now.                                   | -",
                "It is tried on Accuracy now.                                 | -",
                "It is tried on We now.                                       | -",
                "It is tried on FernNet                                       | FernNet",
                "FernNet benchmark is used.                                   | FernNet",
                // Others of a list have a capital or digit inside.
                "It is tried on FernNet and MossNet now.                      | FernNet + MossNet",
                "It is tried on FernNet and PEAT now.                         | FernNet + PEAT",
                "It is tried on FernNet and Moss3 now.                        | FernNet + Moss3",
                "It is tried on FernNet and Moss now.                         | FernNet",
                "It is tried on FernNet and M now.                            | FernNet",
                "It is tried on FernNet and moss now.                         | FernNet",
                "It is tried on FernNet and it uses the MossNet benchmark.    | FernNet; MossNet",
                "It is tried on FernNet versus MossNet benchmark now.         | FernNet; MossNet",
                "It is tried on FernNet, MossNet benchmark now.               | FernNet + MossNet",
                "It is tried on FernNet / MossNet benchmark now.              | FernNet + MossNet",
                "It is tried on FernNet, and MossNet now.                     | FernNet + MossNet",
                "It is tried on FernNet; and MossNet benchmark now.           | FernNet; MossNet",
                "It is tried on FernNet, so MossNet benchmark is new.         | FernNet; MossNet",
            })
    void aNameStandsBehindOnOrBeforeANounForDataSets(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is tried on images.                    | -",
                "It is tried on legal images.              | legal images",
                "It is tried on the legal images.          | legal images",
                "It is tried across legal images.          | legal images",
                "It is tried for legal images.             | -",
                "It is tried with the legal images.        | -",
                "It is tried on various images.            | -",
                "It is tried on legal maps.                | -",
                "It is tried on very old and new images.   | -",
                "It is tried on (legal images).            | -",
                "It is tried on b c d e images.            | b c d e images",
                "It is tried on b c d e f images.          | -",
                "It is tried on legal images               | legal images",
            })
    void whatSomethingWasTriedOnMayBeDescribed(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    private static String names(String text) {
        TaggedSentence s = Tagged.of(text);
        String names =
                new DatasetNames(s).runs().stream().map(run -> joined(s, run)).collect(Collectors.joining("; "));
        return names.isEmpty() ? "-" : names;
    }

    private static String joined(TaggedSentence s, List<TokenRange> run) {
        return run.stream().map(name -> s.words(name.from(), name.to())).collect(Collectors.joining(" + "));
    }
}
