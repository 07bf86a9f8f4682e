package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    eval/gold/dev-1.jsonl | eval/gold/dev-1.jsonl
                    areas=fields          | areas=fields
                    areas.macroF1<0.70    | 'areas.macroF1<0.70'
                    my gold.jsonl         | 'my gold.jsonl'
                    it's                  | 'it'\\''s'
                    $HOME;*               | '$HOME;*'
                    """)
    void whatAShellWouldReadOtherwiseIsQuoted(String argument, String word) {
        assertThat(ShellWords.line(List.of("eval", argument))).isEqualTo("eval " + word);
    }
}
