package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.papertag.text.TermScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models whose lengths and hash fit, but whose content nobody should follow: each is refused in one sentence. */
class StrangersModelTest {

    private static final int TERMS = 4;
    private static final int LABELS = 2;
    private static final int SCALE = TERMS * Float.BYTES;
    private static final int BIAS = SCALE + LABELS * Float.BYTES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "threshold" : 0.6     | "threshold" : 1.5        | label 'robotics' has the threshold 1.5, which is not between 0.0 and 1.0
                    "threshold" : 0.6     | "threshold" : -1         | has the threshold -1.0, which
                    "threshold" : 0.6     | "threshold" : "NaN"      | lacks a value, or has a wrong one, at labels[1].threshold
                    "threshold" : 0.6     | "threshold" : NaN        | is not the JSON of a model's header
                    "threshold" : 0.6     | "threshold" : null       | lacks a value, or has a wrong one, at labels[1].threshold
                    "threshold" : 0.6     | "thershold" : 0.6        | its header has a field too many: labels[1].thershold
                    "threshold" : 0.6,    |                          | lacks a value, or has a wrong one, at labels[1].threshold
                    "slope" : 2.0         | "slop" : 1, "slope" : 2    | its header has a field too many: labels[1].slop
                    "slope" : 2.0         | "slope" : 1e999          | has the slope Infinity, which
                    "slope" : 2.0         | "slope" : -2             | has the slope -2.0, which
                    "slope" : 2.0         | "slope" : 0              | has the slope 0.0, which
                    "offset" : 0.1        | "offset" : -1e300        | has the offset -1.0E300, which
                    "label" : "robotics"  | "label" : "astronomy"    | its label 'astronomy' stands twice
                    "label" : "robotics"  | "label" : " "            | its label is empty or very long
                    "label" : "robotics"  | "label" : "\\u001b[2J"   | its label holds a control character or half a character
                    "label" : "robotics"  | "label" : "\\ud800"      | its label holds a control character or half a character
                    "label" : "robotics"  | "label" : ["robotics"]   | lacks a value, or has a wrong one, at labels[1].label
                    "name" : "areas"      | "name" : "a\\nb"         | its name holds a control character
                    "name" : "areas"      | "name" : "a", "name" : "b" | its header is not the JSON of a model's header
                    "name" : "areas"      | "@class" : "java.net.URL", "name" : "areas" | its header has a field too many: its top
                    "documents" : 120     | "documents" : 1.5        | at card.documents
                    "documents" : 120     | "documents" : 99999999999 | at card.documents
                    "microF1" : 0.75      | "microF1" : null         | at card.scores.microF1
                    "microF1" : 0.75      | "microF1" : 1e999        | its score 'microF1' is Infinity
                    "papertag" : "0.1.0"  | "papertag" : null        | at card.software.papertag
                    "papertag" : "0.1.0"  | "papertag" : "\\u0007"   | its software version holds a control character
                    "titleWeight" : 3     | "titleWeight" : 2000000000 | it has the title weight 2.0E9, which
                    "titleWeight" : 3     | "titleWeight" : -3       | at card.training.features
                    """)
    void aHeaderOutOfItsBoundsIsRefused(String good, @Nullable String bad, String fault) throws IOException {
        byte[][] parts = tiny();
        String header = new String(parts[0], StandardCharsets.UTF_8);
        assertThat(header).contains(good);

        assertRefused(
                ModelBytes.sealed(ModelBytes.utf8(header.replace(good, bad == null ? "" : bad)), parts[1], parts[2]),
                fault);
    }

    @Test
    void aDeeplyNestedHeaderIsRefused() throws IOException {
        byte[][] parts = tiny();
        String nested = "[".repeat(1_000_000);

        assertRefused(ModelBytes.sealed(ModelBytes.utf8(nested), parts[1], parts[2]), "is not the JSON");
        assertRefused(
                ModelBytes.sealed(ModelBytes.utf8("{\"name\":\"a\",\"labels\":" + nested), parts[1], parts[2]),
                "is not the JSON");
    }

    @Test
    void aHeaderWithoutLabelsIsRefused() throws IOException {
        byte[][] parts = tiny();
        String header = new String(parts[0], StandardCharsets.UTF_8)
                .replaceFirst("(?s)\"labels\" : \\[.*?\\]", "\"labels\" : []");

        assertRefused(ModelBytes.sealed(ModelBytes.utf8(header), parts[1], new byte[SCALE]), "it has no labels");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NaN, its term number 1 has the inverse document frequency NaN",
        "4, Infinity, its term number 2 has the inverse document frequency Infinity",
        "8, -1, its term number 3 has the inverse document frequency -1.0",
        "12, 1e30, its term number 4 has the inverse document frequency 1.0E30",
        "16, NaN, its label 'astronomy' has the weight scale NaN",
        "20, -1, its label 'robotics' has the weight scale -1.0",
        "24, Infinity, its label 'astronomy' has the bias Infinity",
        "28, -1e30, its label 'robotics' has the bias -1.0"
    })
    void aNumberOutOfItsBoundsIsRefused(int position, float number, String fault) throws IOException {
        byte[][] parts = tiny();
        ByteBuffer.wrap(parts[2]).order(ByteOrder.LITTLE_ENDIAN).putFloat(position, number);

        assertThat(BIAS + LABELS * Float.BYTES).isGreaterThan(position);
        assertRefused(ModelBytes.sealed(parts), fault);
    }

    @Test
    void aTermTwiceIsNamed() throws IOException {
        byte[][] parts = tiny();

        assertRefused(
                ModelBytes.sealed(parts[0], ModelBytes.utf8("orbit\ngripper\norbit\nGröße"), parts[2]),
                "the terms 'orbit' and 'orbit' are the same");
    }

    @Test
    void aTermThatWouldUpsetATerminalIsRefused() throws IOException {
        byte[][] parts = tiny();

        assertRefused(
                ModelBytes.sealed(parts[0], ModelBytes.utf8("orbit\ngripper\n\u001b[2J\nGröße"), parts[2]),
                "one of its terms holds a control character");
    }

    /** Terms whose hashes all want the same slot would make loading, and every text, quadratic. */
    @Test
    void termsThatWereChosenForTheirHashesAreRefused() {
        int mask = 0xFFF;
        List<String> colliding = new ArrayList<>();
        for (int i = 0; colliding.size() < 1_100; i++) {
            String term = "t" + i;
            if ((TermScanner.hash(term) & mask) == 7) {
                colliding.add(term);
            }
        }
        float[] idf = new float[colliding.size()];

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(colliding, idf))
                .withMessage("the hashes of its terms lie too close together to be by chance");
    }

    @ParameterizedTest
    @CsvSource({
        "papertag-model 1\\n0 2147483647 2147483647\\n, its second line says that it is 4294967367 bytes long",
        "papertag-model 1\\n-1 0 0\\n, its second line is not three lengths",
        "papertag-model 1\\n99999999999 0 0\\n, its second line is not three lengths",
        "papertag-model 1\\n1 2\\n, its second line is not three lengths",
        "papertag-model 2\\n0 0 0\\n, its format is '2'",
        "papertag-model 1, it does not start with the two lines of a model file",
        "PK\\n, it does not start with 'papertag-model '"
    })
    void aPreambleThatClaimsWhatTheFileHasNotIsRefused(String preamble, String fault) {
        assertRefused(ModelBytes.withHash(ModelBytes.utf8(preamble.replace("\\n", "\n"))), fault);
    }

    @Test
    void aFileLargerThanAnyModelIsNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("model.papertag");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(folder))
                .withMessageContaining("it is 1099511627776 bytes long, and the largest model may have");
    }

    @Test
    void memoryIsTakenForWhatIsThereAndNotForWhatAFileClaims() {
        byte[] claims = ModelBytes.utf8("papertag-model 1\n1000 1000000000 1000\n");

        assertRefused(claims, "it is " + claims.length + " bytes long, which is not what its second line says");
    }

    /** A stream that never ends, of which no more is read than its beginning says. */
    @ParameterizedTest
    @CsvSource({
        "'', 256",
        "papertag-model 1\\n, 256",
        "papertag-model 1\\n4 5 6\\n, 256",
        "papertag-model 1\\n400 500 600\\n, 1562"
    })
    void ofWhatIsNoModelOnlyTheBeginningIsRead(String beginning, int most) {
        ByteArrayInputStream start = new ByteArrayInputStream(ModelBytes.utf8(beginning.replace("\\n", "\n")));
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return Math.max(0, start.read());
            }

            @Override
            public int read(byte[] to, int from, int count) {
                for (int i = 0; i < count; i++) {
                    to[from + i] = (byte) read();
                }
                return count;
            }
        };

        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(endless, "own"))
                .withMessageStartingWith("own cannot be used as a model: ");
        assertThat(read[0]).isLessThanOrEqualTo(most);
    }

    @Test
    void aHeaderLongerThanAnyModelsIsNotRead() {
        assertRefused(
                ModelBytes.utf8("papertag-model 1\n4194305 0 0\n"),
                "its header is longer than the 4194304 bytes that it may have");
    }

    private static byte[][] tiny() throws IOException {
        return ModelBytes.parts(ModelFile.toBytes(ModelFileTest.TINY));
    }

    private static void assertRefused(byte[] file, String fault) {
        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(file), "own"))
                .withMessageStartingWith("own cannot be used as a model: ")
                .withMessageContaining(fault)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1)
                .hasSizeLessThan(300);
    }
}
