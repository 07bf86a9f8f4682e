import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew with its models uncompressed, as unpacking them takes a fifth of the time in which they are loaded. Order and names of
 * the entries stay, and all get the time of the manifest, so that the same jar gives the same bytes in every time zone.
 */
public final class StoredModels {

    private StoredModels() {}

    /** Run by the build with the jar's path. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path written = jar.resolveSibling(jar.getFileName() + ".part");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(written))) {
            LocalDateTime time = from.getEntry(JarFile.MANIFEST_NAME).getTimeLocal();
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(copy(entry, time, bytes));
                to.write(bytes);
            }
        }
        Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ZipEntry copy(ZipEntry entry, LocalDateTime time, byte[] bytes) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(time);
        if (entry.getName().endsWith(".papertag")) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(bytes.length);
            copy.setCrc(sum.getValue());
        }
        return copy;
    }
}
