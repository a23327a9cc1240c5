package org.plumbline.responses;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.plumbline.documents.Document;
import org.plumbline.findings.Finding;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of responses: published ones kept under their digests, drafts drawn when they are asked for. */
@Component
public class ResponseShelf {
    private final StoredFiles files;

    ResponseShelf(StoredFiles files) {
        this.files = files;
    }

    /** Draws an edition and keeps every file, in the caller's transaction; gives it with its files. */
    ResponseFact.Edition keep(ResponseFact.Head head, ResponseFact.Edition edition, Instant produced) {
        Document document = new ResponseDocument(head, edition, false, produced).document();
        String name = "response-" + head.report() + "-" + edition.number() + ".";
        List<ResponseFact.File> kept = Arrays.stream(ResponseFormat.values())
                .map(format -> new ResponseFact.File(
                        format.extension(),
                        files.store(
                                new ByteArrayInputStream(format.bytes(document)),
                                name + format.extension(),
                                format.mediaType())))
                .toList();
        return new ResponseFact.Edition(
                edition.number(),
                edition.on(),
                edition.where(),
                edition.because(),
                edition.due(),
                edition.counted(),
                edition.chiefOfficer(),
                edition.body(),
                edition.answers(),
                kept);
    }

    /** The bytes of a file as it was published. */
    @Transactional(readOnly = true)
    public byte[] published(ResponseFact.Edition edition, ResponseFormat format) {
        try {
            return Files.readAllBytes(edition.digest(format.extension())
                    .flatMap(files::find)
                    .orElseThrow(() -> new NotThere("The file of this response is not kept here."))
                    .path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a kept file cannot be read", unreadable);
        }
    }

    /** The bytes of a draft as it stands at a vantage. */
    public byte[] draft(
            Response response,
            List<Finding> recommendations,
            Deadline deadline,
            ResponseFormat format,
            Vantage vantage) {
        ResponseFact.Edition edition = Editions.of(response, recommendations, deadline, vantage.asAt(), "", "");
        return format.bytes(new ResponseDocument(response.head(), edition, true, vantage.knownBy()).document());
    }
}
