package org.plumbline.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.plumbline.documents.Document;
import org.plumbline.documents.html.HtmlPages;
import org.plumbline.papers.update.Edition;
import org.plumbline.record.StoredFiles;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of frozen papers, kept under the digests of their content. */
@Component
public class PaperShelf {
    private final StoredFiles files;

    PaperShelf(StoredFiles files) {
        this.files = files;
    }

    /** What was kept of an edition. */
    record Kept(String figuresDigest, PaperFiles files) {}

    /** Renders an edition as it will stay and keeps every file, in the caller's transaction. */
    Kept keep(String id, Edition edition, Optional<URI> home) {
        Document document = edition.document(home, false);
        String figures =
                store(edition.tallies().json().getBytes(StandardCharsets.UTF_8), id + ".json", "application/json");
        return new Kept(
                figures,
                new PaperFiles(
                        store(document, id, Rendering.HTML),
                        store(
                                new HtmlPages().fragment(document).getBytes(StandardCharsets.UTF_8),
                                id + "-inner.html",
                                Rendering.HTML.mediaType()),
                        store(document, id, Rendering.PDF),
                        store(document, id, Rendering.DOCX),
                        figures));
    }

    /** The bytes of one of a frozen paper's files. */
    @Transactional(readOnly = true)
    public byte[] bytes(String digest) {
        try {
            return Files.readAllBytes(files.find(digest)
                    .orElseThrow(() -> new NotThere("The file of this paper is not kept here."))
                    .path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a kept file cannot be read: " + digest, unreadable);
        }
    }

    private String store(Document document, String id, Rendering rendering) {
        return store(rendering.bytes(document), id + "." + rendering.extension(), rendering.mediaType());
    }

    private String store(byte[] content, String name, String mediaType) {
        return files.store(new ByteArrayInputStream(content), name, mediaType);
    }
}
