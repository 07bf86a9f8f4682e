package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteSourceTest {

    /** LF, what differs from it in one bit or by one, and what lies at the ends of a byte. */
    private static final byte[] BYTES = {
        '\n', 0x0B, 0x09, 0x08, 0x02, 0x1A, (byte) 0x8A, (byte) 0x8B, (byte) 0x80, 0x7F, (byte) 0xFF, 0, 1, 'a'
    };

    @Test
    void aLineEndsAtEveryLineFeedAndNowhereElse() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            int rare = 1 + random.nextInt(3);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = BYTES[random.nextInt(rare) == 0 ? random.nextInt(BYTES.length) : 1 + random.nextInt(3)];
            }
            assertThat(lines(bytes)).as(HexFormat.of().formatHex(bytes)).isEqualTo(split(bytes));
        }
    }

    private static List<String> lines(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ByteSource source = new ByteSource(new ByteArrayInputStream(bytes), "dump")) {
            RecordBuffer buffer = new RecordBuffer(Limits.STANDARD, Limit.RECORD_SIZE);
            while (source.peek() != ByteSource.END) {
                assertThat(source.place().line()).isEqualTo(lines.size() + 1);
                buffer.start(source);
                source.readLine(buffer);
                lines.add(HexFormat.of().formatHex(buffer.bytes()));
            }
        }
        return lines;
    }

    private static List<String> split(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == '\n') {
                lines.add(HexFormat.of().formatHex(line.toByteArray()));
                line.reset();
            } else {
                line.write(b);
            }
        }
        if (line.size() > 0) {
            lines.add(HexFormat.of().formatHex(line.toByteArray()));
        }
        return lines;
    }
}
