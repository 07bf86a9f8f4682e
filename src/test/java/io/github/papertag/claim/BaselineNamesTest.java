package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result is compared with, read from where ^ stands. */
class BaselineNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Examples of a kind are what is meant, if they are names and the kind is none.
                "It is faster than ^libraries such as FernLib and MossLib on all maps. | FernLib; MossLib",
                "It is faster than ^tools like FernLib on all maps.                   | FernLib",
                "It is faster than ^tools like                                        | tools",
                "It is faster than ^tools such as                                     | tools",
                "It beats ^FernNet such as MossNet by 3%.                             | FernNet",
                "It beats ^FernNet like MossNet by 3%.                                | FernNet",
                "It beats ^methods such as trees by 3%.                               | methods",
                "It beats ^methods like trees by 3%.                                  | methods",
                "It beats ^tools so as FernNet by 3%.                                 | tools so",
                // A name in apposition to a noun for a method, and to no other noun.
                "It beats ^the best method, FernNet, by 3%.                           | FernNet",
                "It beats ^the best method, FernNet.                                  | FernNet",
                "It beats ^the best method, FernNet on maps.                          | best method",
                "It beats ^the best forest, FernNet, by 3%.                           | best forest; FernNet",
                "It beats ^FernNet, MossNet, by 3%.                                   | FernNet; MossNet",
                "It beats ^PeatNet, the best method, FernNet, by 3%.                  | PeatNet; best method; FernNet",
                // The last word of a common phrase is no name, with a capital or not.
                "It beats ^the State of the Art by 3%.                                | State of the Art",
                "It beats ^the previous State-of-the-Art by 3%.                       | previous State-of-the-Art",
                "It beats ^the state of the art FernNet by 3%.                        | FernNet",
                // No more than six.
                "It beats ^A1, B2, C3, D4, E5, F6, and G7 by 3%.                      | A1; B2; C3; D4; E5; F6",
                // What follows "and" is another only if it is a noun.
                "It beats ^FernNet / MossNet by 3%.                                   | FernNet; MossNet",
                "It beats ^FernNet and trees by 3%.                                   | FernNet; trees",
                "It beats ^FernNet and raises recall by 3%.                           | FernNet",
                "It beats ^FernNet and reaches 3%.                                    | FernNet",
                "It beats ^FernNet and uses 3 GB.                                     | FernNet",
                "It beats ^FernNet and outperforms trees by 3%.                       | FernNet",
                "It beats ^a cold boot, and holds 8 times as many.                    | cold boot",
                "It beats ^FernNet and generates the same.                            | FernNet",
                "It beats ^FernNet and trees of a kind by 3%.                         | FernNet; trees of a kind",
                "It beats ^the open record of 43.2% by 3%.                            | open record",
                "It beats ^in-context learning by 3%.                                 | in-context learning",
                "It beats ^an RTX 4090.                                               | RTX 4090",
                "It beats ^an RTX 4090 by 3%.                                         | RTX 4090",
                "It beats ^an RTX 4 times.                                            | RTX",
                "It beats ^FernNet and clearly by 3%.                                 | FernNet",
                "It beats ^FernNet and on maps.                                       | FernNet",
                "It beats ^FernNet and 3% of the others.                              | FernNet",
                // A text may break off anywhere.
                "It beats ^FernNet and                                                | FernNet",
                "It beats ^FernNet /                                                  | FernNet",
                "It beats ^FernNet,                                                   | FernNet",
                "It beats ^FernNet, and                                               | FernNet",
                "It beats ^FernNet, MossNet                                           | FernNet",
                "It beats ^FernNet without                                            | FernNet",
                "It beats ^FernNet (and                                               | FernNet",
                "It beats ^Model                                                      | Model",
            })
    void namesAreReadOneByOne(String marked, String names) {
        assertThat(names(marked, 6)).containsExactly(names.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A comma goes on with the list only if as many are wanted or it is plain that it does.
                "It beats ^FernNet, MossNet, and PeatNet by 3%.             | FernNet; MossNet; PeatNet",
                "It beats ^FernNet, MossNet, and trees by 3%.               | FernNet; MossNet",
                "It beats ^FernNet, trees and leaves by 3%.                 | FernNet",
                "It beats ^FernNet, and MossNet by 3%.                      | FernNet; MossNet",
                "It beats ^FernNet, and trees by 3%.                        | FernNet",
                "It beats ^FernNet, MossNet and trees by 3%.                | FernNet; MossNet; trees",
                "It beats ^FernNet, MossNet, by 3%.                         | FernNet; MossNet",
                "It beats ^the best method, trees, by 3%.                   | best method",
                "It beats ^FernNet, MossNet by 3%.                          | FernNet",
                "It beats ^FernNet and MossNet, trees and leaves by 3%.     | FernNet; MossNet",
                "It beats ^FernNet, 3% and more.                            | FernNet",
            })
    void whereOneIsWantedOnlyNamesGoOn(String marked, String names) {
        assertThat(names(marked, 1)).containsExactly(names.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is faster than ^all other parsers by 3%.                         | other parsers",
                "It is faster than ^all baselines by 3%.                             | all baselines",
                "It is faster than ^all methods by 3%.                               | all methods",
                "It is better than ^the                                              | -",
                "It is better than ^(FernNet) by 3%.                                 | -",
                "It is better than ^3.5 Turbo by 3%.                                 | -",
                "It is better than ^without trees by 3%.                             | -",
                // A short remark in brackets belongs to it; a value does not, nor does a long remark.
                "It is better than ^chips (FernChip and MossChip) by 3%.             | chips (FernChip and MossChip)",
                "It is better than ^chips (FernChip) by 3%.                          | chips (FernChip)",
                "It is better than ^chips () by 3%.                                  | chips",
                "It is better than ^chips (71%) by 3%.                               | chips",
                "It is better than ^chips (at 71%) by 3%.                            | chips",
                "It is better than ^chips (the (old) ones) by 3%.                    | chips",
                "It is better than ^chips (old and new ones) by 3%.                  | chips (old and new ones)",
                "It is better than ^chips (old and very new ones) by 3%.             | chips",
                // Signs within words stay, those behind them do not.
                "It is better than ^FernNet+ by 3%.                                  | FernNet",
                "It is better than ^FernNet - a tree by 3%.                          | FernNet",
                "It is better than ^ViT-B/16 by 3%.                                  | ViT-B/16",
                "It is better than ^FernNet's parser by 3%.                          | FernNet's parser",
                "It is better than ^end-to-end parsers by 3%.                        | end-to-end parsers",
                "It is better than ^parsers end to end by 3%.                        | parsers end",
                // What was left out belongs to it, what was not done does not.
                "It is better than ^FernNet without tuning by 3%.                    | FernNet",
                "It is better than ^FernNet without trees by 3%.                     | FernNet without trees",
                // Versions stand between names.
                "It is better than ^FernNet 3.5 Turbo by 3%.                         | FernNet 3.5 Turbo",
                "It is better than ^FernNet 3.5 by 3%.                               | FernNet",
                "It is better than ^FernNet 3.5 trees by 3%.                         | FernNet",
                "It is better than ^forest 3.5 Turbo by 3%.                          | forest",
                "It is better than ^FernNet 3 Turbo by 3%.                           | FernNet",
                // At most ten words.
                "It is better than ^b c d e f g h i j k l by 3%.                     | b c d e f g h i j k",
            })
    void aPhraseEndsWhereItsWordsDo(String marked, String words) {
        TaggedSentence s = Tagged.of(marked.replace("^", ""));
        TokenRange phrase = new BaselineNames(s).phraseAt(Tagged.token(s, marked.indexOf('^')));

        assertThat(phrase == null ? "-" : s.words(phrase.from(), phrase.to())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It beats ^the strong FernNet baseline by 3%.        | FernNet",
                "It beats ^the FernNet model by 3%.                  | FernNet",
                "It beats ^the tree model by 3%.                     | tree model",
                "It beats ^model by 3%.                              | model",
                "It beats ^the FernNet parser by 3%.                 | FernNet parser",
                "It beats ^the method FernNet by 3%.                 | FernNet",
                "It beats ^the FernNet method MossNet by 3%.         | MossNet",
                "It beats ^Method FernNet by 3%.                     | FernNet",
                "It beats ^the method trees by 3%.                   | method trees",
                "It beats ^state-of-the-art FernNet by 3%.           | FernNet",
                "It beats ^the strong previous best FernNet by 3%.   | FernNet",
                "It beats ^the strong trees by 3%.                   | strong trees",
                "It beats ^the old FernNet by 3%.                    | old FernNet",
                "It beats ^FernNet's by 3%.                          | FernNet",
                "It beats ^FernNet's parser's by 3%.                 | FernNet's parser",
                "It beats ^FernNet's parser by 3%.                   | FernNet's parser",
                // Short forms of what many are called are no names.
                "It beats ^the SOTA model by 3%.                     | SOTA model",
                "It beats ^the strong LLMs by 3%.                    | strong LLMs",
                "It beats ^the strong CNNs by 3%.                    | strong CNNs",
                "It beats ^the strong SOTA by 3%.                    | strong SOTA",
                "It beats ^FernNet model                             | FernNet",
                // Something is left of every phrase.
                "It beats Fern ^model by 3%.                         | model",
            })
    void theNameIsWithoutPraiseAndWithoutNounsForMethods(String marked, String name) {
        assertThat(names(marked, 1)).containsExactly(name);
    }

    private static List<String> names(String marked, int wanted) {
        TaggedSentence s = Tagged.of(marked.replace("^", ""));
        return new BaselineNames(s)
                .from(Tagged.token(s, marked.indexOf('^')), wanted).stream()
                        .map(name -> s.words(name.from(), name.to()))
                        .toList();
    }
}
