package org.plumbline.opendata.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Turns what a person names (folders, archives, files) into single files with their digests. */
public final class Intake {
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private final Path scratch;
    private final Limits limits;
    private final int threads;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Outside> refused = new ArrayList<>();
    private final List<Outside> passedOver = new ArrayList<>();

    /** A file that is not read, and why. */
    public record Outside(String name, String sentence) {}

    /** @param scratch an existing folder for unpacked files, which the caller deletes */
    public Intake(Path scratch, Limits limits, int threads) {
        this.scratch = scratch;
        this.limits = limits;
        this.threads = threads;
    }

    /** Takes in paths in their order, folders by the names in them. */
    public Intake take(Collection<Path> paths) throws IOException, InterruptedException {
        List<Callable<Runnable>> looks = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .sorted()
                            .forEach(file -> looks.add(() -> look(file, shown(path, file), true)));
                }
            } else {
                looks.add(() -> look(path, path.getFileName().toString(), false));
            }
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<Runnable> found : workers.invokeAll(looks)) {
                found.get().run();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
        return this;
    }

    /** Files to read. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** Files that should have been read and could not be. */
    public List<Outside> refused() {
        return List.copyOf(refused);
    }

    /** Files that nobody expects to be read, such as a page of notes beside the data. */
    public List<Outside> passedOver() {
        return List.copyOf(passedOver);
    }

    private static String shown(Path folder, Path file) {
        Path name = folder.getFileName();
        String below = folder.relativize(file).toString().replace('\\', '/');
        return name == null || name.toString().isEmpty() ? below : name + "/" + below;
    }

    /** Looks at one file beside others; what comes of it is entered afterwards, in order. */
    private Runnable look(Path file, String name, boolean amongOthers) throws IOException {
        if (!Files.isReadable(file)) {
            return () -> refused.add(new Outside(name, name + " cannot be opened; nothing of it was read."));
        }
        byte[] first = first(file);
        if (begins(first, GZIP)) {
            return gzip(file, name);
        }
        if (begins(first, ZIP)) {
            return zip(file, name);
        }
        if (begins(first, PARQUET)) {
            SourceFile parquet = source(file, file, name, SourceFile.Format.PARQUET);
            return () -> files.add(parquet);
        }
        if (amongOthers && !name.matches("(?i).*\\.(csv|txt|tsv)")) {
            return () -> passedOver.add(new Outside(name, name + " is no table by its name and was passed over."));
        }
        SourceFile text = source(file, file, name, SourceFile.Format.TEXT);
        return () -> files.add(text);
    }

    private Runnable gzip(Path file, String name) throws IOException {
        Path unpacked = Files.createTempFile(scratch, "gz", ".csv");
        long packed = Files.size(file);
        try (InputStream in = new LimitedStream(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), limits, name, () -> packed)) {
            Files.copy(in, unpacked, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (TooMuch e) {
            return () -> refused.add(new Outside(name, sentence(e)));
        } catch (IOException e) {
            return () -> refused.add(new Outside(
                    name, name + " is cut short or damaged: it does not unpack as gzip; nothing of it was read."));
        }
        SourceFile.Format format =
                begins(first(unpacked), PARQUET) ? SourceFile.Format.PARQUET : SourceFile.Format.TEXT;
        SourceFile source = source(unpacked, file, name, format);
        return () -> files.add(source);
    }

    private Runnable zip(Path file, String name) throws IOException {
        try {
            if (Workbook.is(file)) {
                SourceFile workbook = source(file, file, name, SourceFile.Format.WORKBOOK);
                return () -> files.add(workbook);
            }
            Unzipped unzipped = Unzipped.of(file, name, Files.createTempDirectory(scratch, "zip"), limits);
            return () -> {
                files.addAll(unzipped.files());
                refused.addAll(unzipped.refused());
                passedOver.addAll(unzipped.passedOver());
            };
        } catch (TooMuch e) {
            return () -> refused.add(new Outside(name, sentence(e)));
        } catch (IOException | IllegalArgumentException e) {
            return () -> refused.add(new Outside(
                    name,
                    name + " is cut short or damaged: it does not open as a ZIP archive; nothing of it was read."));
        }
    }

    private static String sentence(TooMuch e) {
        return String.valueOf(e.getMessage());
    }

    static SourceFile source(Path lies, Path published, String name, SourceFile.Format format) throws IOException {
        Content content = Content.of(lies);
        Content whole = lies.equals(published) ? content : Content.of(published);
        return new SourceFile(name, lies, format, whole.sha256(), whole.bytes(), content.shape());
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PARQUET.length);
        }
    }

    private static boolean begins(byte[] first, byte[] sign) {
        if (first.length < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (first[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
