package io.github.papertag.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/** Opens one file: undoes its compression, finds its encoding and its format. */
final class FileOpener {

    private static final int HEAD = 1 << 16;
    private static final int DECLARATION = 200;
    private static final Pattern XML_ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]{0,40})[\"']");

    private final DumpSettings settings;

    FileOpener(DumpSettings settings) {
        this.settings = settings;
    }

    /** @throws IOException if it cannot be read, is empty, or is in no known format */
    PaperReader open(InputStream in, String name) throws IOException {
        BufferedInputStream plain = Compression.undo(in, settings.limits());
        if (Compression.isZip(plain)) {
            return ZipReader.open(plain, name, this);
        }
        return TarReader.isTar(plain) ? TarReader.open(plain, name, this) : text(plain, name);
    }

    /** Opens what lies in an archive: the same, but for another archive. */
    PaperReader openInside(InputStream in, String name) throws IOException {
        BufferedInputStream plain = Compression.undo(in, settings.limits());
        if (Compression.isZip(plain) || TarReader.isTar(plain)) {
            throw new DumpException(name + ": is an archive inside an archive, which is not read");
        }
        return text(plain, name);
    }

    Limits limits() {
        return settings.limits();
    }

    private PaperReader text(BufferedInputStream plain, String name) throws IOException {
        LateLimit in = new LateLimit(inUtf8(plain));
        byte[] block = new byte[HEAD];
        int length = in.readNBytes(block, 0, HEAD);
        boolean mark = length >= 3 && block[0] == (byte) 0xEF && block[1] == (byte) 0xBB && block[2] == (byte) 0xBF;
        int start = mark ? 3 : 0;
        String head = new String(block, start, length - start, StandardCharsets.UTF_8);
        if (head.isBlank()) {
            throw new DumpException(name + ": is empty");
        }
        Detection detection = detect(head, length < HEAD, name);
        settings.listener().opened(name, detection);
        ByteSource bytes = new ByteSource(in, name, new ByteSource.Head(block, start, length));
        Input input = new Input(bytes, name, settings, head);
        return new FileReader(FormatReaders.open(detection.format(), input), input);
    }

    private Detection detect(String head, boolean whole, String name) throws DumpException {
        DumpFormat forced = settings.format();
        if (forced != null) {
            return new Detection(forced, "it was asked for");
        }
        Detection detection = new FormatDetector(settings.columns()).detect(head, whole);
        if (detection == null) {
            throw new DumpException(name + ": is in no known format; known are " + DumpFormat.ids()
                    + "; a table whose columns have other names needs --columns title=NAME,abstract=NAME");
        }
        return detection;
    }

    private static InputStream inUtf8(BufferedInputStream in) throws IOException {
        in.mark(DECLARATION);
        byte[] first = in.readNBytes(DECLARATION);
        in.reset();
        Charset charset = charset(first);
        return charset == null
                ? in
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(in, charset))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    /** The encoding, if something says that it is not UTF-8: a byte order mark or an XML declaration. */
    private static @Nullable Charset charset(byte[] first) {
        int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = XML_ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
        if (!declared.find() || !Charset.isSupported(declared.group(1))) {
            return null;
        }
        Charset charset = Charset.forName(declared.group(1));
        boolean ascii = "<?xml".equals(new String("<?xml".getBytes(charset), StandardCharsets.US_ASCII));
        return ascii && !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII)
                ? charset
                : null;
    }
}
