package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RewrittenTextTest {

    @Test
    void whatWasNotReplacedIsWhereItWas() {
        RewrittenText text = new RewrittenText("a plain text").finish();

        assertThat(text.isSame()).isTrue();
        assertThat(text.text()).isEqualTo("a plain text");
        assertThat(text.startOf(3)).isEqualTo(3);
        assertThat(text.endOf(3)).isEqualTo(4);
    }

    @Test
    void everyCharKnowsWhereItCameFromLikeInAListOfAllOfThem() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            compare(random, "seed " + seed + ", text " + i);
        }
    }

    /** Replaces pieces at random and keeps an origin for every char beside. */
    private static void compare(Random random, String what) {
        String raw = "The quick brown fox jumps over the lazy dog".substring(0, random.nextInt(44));
        RewrittenText text = new RewrittenText(raw);
        StringBuilder expected = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < raw.length()) {
            boolean copied = random.nextInt(3) > 0;
            int end = copied ? at + 1 : Math.min(raw.length(), at + 1 + random.nextInt(4));
            String written = copied ? raw.substring(at, end) : "xyz".substring(random.nextInt(4));
            if (!copied) {
                text.replace(at, end, written);
            }
            expected.append(written);
            for (int c = 0; c < written.length(); c++) {
                starts.add(at);
                ends.add(end);
            }
            at = end;
        }
        text.finish();
        assertThat(text.text()).as(what).isEqualTo(expected.toString());
        for (int i = 0; i < expected.length(); i++) {
            assertThat(text.startOf(i)).as(what).isEqualTo(starts.get(i));
            assertThat(text.endOf(i)).as(what).isEqualTo(ends.get(i));
        }
        if (!text.isSame()) {
            assertThat(text.startOf(expected.length())).as(what).isEqualTo(raw.length());
        }
    }
}
