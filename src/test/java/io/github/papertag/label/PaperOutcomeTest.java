package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperOutcomeTest {

    @Test
    void modelsStandInTheOrderOfTheirNamesWhateverTheRun() {
        Map<String, List<String>> labels = Stream.of("g", "c", "a", "f", "b", "e", "d", "h")
                .collect(Collectors.toMap(Function.identity(), name -> List.of(name)));

        assertThat(new PaperOutcome("1", "Apples", "labelled", labels, List.of()).labels())
                .containsExactlyEntriesOf(new TreeMap<>(labels));
    }
}
