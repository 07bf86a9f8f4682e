package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens in order; a number has a # before it, a sign a backtick. */
class LexerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // A point begins a number only where no word stands before it.
                "an F1 of .82 now        | an F1 of #.82 now",
                "an F1 of .x now         | an F1 of `. x now",
                "it ends here.5 of them  | it ends here `. #5 of them",
                "vs.68.2%                | vs `. #68.2 `%",
                "Fern.5 wins             | Fern `. #5 wins",
                ".1.2.3                  | . 1.2.3",
                "a .                     | a `.",
                // A point within a name is part of it.
                "GPT-5.2 wins            | GPT 5.2 wins",
                "Fern2.5-7B wins         | Fern2.5 7B wins",
                "Fern2. wins             | Fern2 `. wins",
                "Fern2.x wins            | Fern2 `. x wins",
                "12.1.5 wins             | 12.1.5 wins",
                "1,234.5.6 of            | 1 `, 234.5.6 of",
                "R^2 and a@b c_d         | R^2 and a@b c_d",
                // Hyphens within words leave nothing.
                "text that ends in a pre-     | text that ends in a pre `-",
                "pre- and post-training       | pre `- and post training",
                "a-b-c                        | a b c",
                "top-1 and x-2                | top 1 and x 2",
                "10-30%                       | #10 `- #30 `%",
                "10-                          | #10 `-",
                "-5 of                        | `- #5 of",
                "2x-3x                        | #2 x `- #3 x",
                "2x-fast                      | #2 x fast",
                "x-3x                         | x 3x",
                // Behind "sub-" a number stays one.
                "sub-10 ms latency       | sub #10 ms latency",
                "pre-10 ms latency       | pre 10 ms latency",
                // Letters behind digits are a unit or the rest of a name.
                "5ms and 5M and 10K      | #5 ms and #5 M and #10 K",
                "5Ms                     | #5 Ms",
                "10th and 3D             | 10th and 3D",
                "4K60 video              | 4K60 video",
                "4x8 and 4X8             | #4 x #8 and #4 X #8",
                "3times4                 | #3 times #4",
                "1.66sim7.17times        | #1.66 sim #7.17 times",
                "5sim                    | #5 sim",
                "ax64 and x64            | ax64 and x64",
                "8x64                    | #8 x #64",
                // What LaTeX leaves of a sign is glued to the number.
                "about sim60% of         | about sim #60 `% of",
                "sim60 and times3        | sim #60 and times #3",
                "simple60                | simple60",
                "asim60                  | asim60",
                // What stands behind # or §, and the end of a name's range, is no number.
                "see §5 and #3 of        | see `§ 5 and `# 3 of",
                "mAP50:95 of 41.2        | mAP50 `: 95 of #41.2",
                "mAP50: 95 of 41.2       | mAP50 `: #95 of #41.2",
                "mAP50 :95 of 41.2       | mAP50 `: #95 of #41.2",
                "accuracy:71%            | accuracy `: #71 `%",
                "12:95                   | #12 `: #95",
                ":95                     | `: #95",
            })
    void wordsNumbersAndSignsAreToldApart(String text, String tokens) {
        String read = Lexer.tokens(text, 0, text.length(), Units.standard()).stream()
                .map(token -> mark(token.kind()) + token.text())
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(tokens);
    }

    private static String mark(Token.Kind kind) {
        return kind == Token.Kind.NUMBER ? "#" : kind == Token.Kind.SIGN ? "`" : "";
    }
}
