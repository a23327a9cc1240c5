package org.plumbline.evidence.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.FileCheck;
import org.plumbline.evidence.Offered;
import org.plumbline.record.Outcome;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form, lying where it can be looked at; gone again when the answer is given. */
final class ArrivedFile implements AutoCloseable {
    private final Path path;
    private final String name;

    private ArrivedFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    static ArrivedFile of(MultipartFile file) {
        try {
            Path path = Files.createTempFile("evidence", ".arriving");
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            }
            return new ArrivedFile(path, lastPart(file.getOriginalFilename()));
        } catch (IOException e) {
            throw new UncheckedIOException("the file that came with a form cannot be kept for a moment", e);
        }
    }

    Offered.File offered() {
        return new Offered.File(path, name);
    }

    /** What is wrong with it; empty where nothing is. */
    String problem() {
        Optional<Outcome.Refused> refused = FileCheck.refusal(path, name);
        return refused.map(why -> why.reason() + " " + why.unblock()).orElse("");
    }

    /** Some browsers send the whole path. */
    private static String lastPart(@Nullable String sent) {
        String whole = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "");
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "file" : last.substring(Math.max(0, last.length() - 150));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the file that came with a form cannot be removed again", e);
        }
    }
}
