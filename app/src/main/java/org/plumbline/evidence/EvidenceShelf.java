package org.plumbline.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plumbline.record.StoredFiles;
import org.springframework.stereotype.Component;

/** Keeps what is offered and says under which digest. */
@Component
class EvidenceShelf {
    private final StoredFiles files;

    EvidenceShelf(StoredFiles files) {
        this.files = files;
    }

    /** Keeps it in the caller's transaction; a file must have been checked before. */
    Content keep(Offered offered) {
        return switch (offered) {
            case Offered.File file -> keep(file);
            case Offered.Link link ->
                Content.link(sha256(link.address() + "\n" + link.words()), link.address(), link.words());
            case Offered.Statement statement -> Content.statement(sha256(statement.words()), statement.words());
        };
    }

    private Content keep(Offered.File file) {
        String mediaType = FileType.named(file.name())
                .map(FileType::mediaType)
                .orElseThrow(() -> new IllegalArgumentException("not checked: " + file.name()));
        try (InputStream content = Files.newInputStream(file.path())) {
            String digest = files.store(content, file.name(), mediaType);
            return Content.file(digest, file.name(), mediaType, Files.size(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException("the file offered as evidence cannot be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
