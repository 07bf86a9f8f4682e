package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0000", "\u0007", "\b", "\r", "\u007f", "\u009b", "\u2028", "\u202e", "\u2066"})
    void whatATerminalWouldObeyIsReplaced(String sign) {
        assertThat(printed("a" + sign + "[2Jb")).isEqualTo("a\ufffd[2Jb");
    }

    @Test
    void otherTextStaysAsItIs() {
        String text = "Öffnungen, 学習,\t\ud835\udd38 and می\u200cخواهم\n";
        assertThat(printed(text)).isEqualTo(text);
    }

    @Test
    void allWaysToWriteAreTheSame() {
        StringWriter out = new StringWriter();
        PrintWriter writer = TerminalWriter.over(out);
        writer.write('\u001b');
        writer.write(new char[] {'a', '\u001b', 'b'}, 1, 2);
        writer.write("a\u001bb", 1, 1);
        writer.println();
        assertThat(out).hasToString("\ufffd\ufffdb\ufffd\n");
    }

    private static String printed(String text) {
        StringWriter out = new StringWriter();
        TerminalWriter.over(out).print(text);
        return out.toString();
    }
}
