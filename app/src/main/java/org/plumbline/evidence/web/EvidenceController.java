package org.plumbline.evidence.web;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Content;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.Looks;
import org.plumbline.evidence.RealityTests;
import org.plumbline.findings.Finding;
import org.plumbline.record.StoredFile;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The evidence: all that can be seen, one piece of it, and its files. */
@Controller
class EvidenceController {
    private static final int LOOKS = 50;

    private final Evidence evidence;
    private final RealityTests tests;
    private final Looks looks;
    private final StoredFiles files;
    private final Linked linked;
    private final EvidenceHands hands;

    EvidenceController(
            Evidence evidence, RealityTests tests, Looks looks, StoredFiles files, Linked linked, EvidenceHands hands) {
        this.evidence = evidence;
        this.tests = tests;
        this.looks = looks;
        this.files = files;
        this.linked = linked;
        this.hands = hands;
    }

    /** As it stands in the address. */
    record Wanted(
            @Nullable String finding,
            @Nullable String marking,
            @Nullable String from,
            @Nullable String until,
            @Nullable Integer page) {}

    @GetMapping("/evidence")
    @Access(Permission.READ)
    Page all(@ModelAttribute Wanted wanted, Vantage vantage, Visitor visitor) {
        EvidenceFilter filter = EvidenceFilter.of(wanted);
        List<EvidenceItem> all = filter.finding().isEmpty()
                ? evidence.all(vantage)
                : evidence.of(Finding.KIND + "/" + filter.finding(), vantage);
        List<EvidenceItem> found = all.stream().filter(filter::takes).toList();
        return EvidenceRegisterPage.of(
                all, found, filter, linked, vantage, hands.reaches(visitor.organisation(), vantage, visitor));
    }

    @GetMapping("/evidence/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        EvidenceItem item = item(id, vantage);
        looks.note(item, item.latest().number(), false, visitor.actor(), visitor.organisation());
        boolean own = visitor.organisation().equals(item.force()) && visitor.may(Permission.MANAGE_FINDINGS);
        return new EvidencePage(
                item,
                hands.organisation(item.force(), vantage),
                item.subjects().stream().map(one -> linked.place(one, vantage)).toList(),
                evidence.history(id, vantage).getFirst(),
                tests.of(item.subject().toString(), vantage).stream()
                        .map(test -> RealityTestRow.of(test, linked, vantage))
                        .toList(),
                own ? looks(item, vantage) : List.of(),
                own,
                hands.reaches(item.force(), vantage, visitor));
    }

    @GetMapping("/evidence/{id}/revisions/{number}/file")
    @Access(Permission.READ)
    Download file(@PathVariable String id, @PathVariable int number, Vantage vantage, Visitor visitor) {
        EvidenceItem item = item(id, vantage);
        Content content = item.revision(number)
                .map(revision -> revision.content())
                .filter(one -> one.kind() == Content.Kind.FILE)
                .orElseThrow(() -> new NotThere("This evidence has no such file."));
        StoredFile file =
                files.find(content.digest()).orElseThrow(() -> new NotThere("This evidence has no such file."));
        looks.note(item, number, true, visitor.actor(), visitor.organisation());
        return new Download(plain(content.name()), content.mediaType(), output -> {
            try (InputStream stored = Files.newInputStream(file.path())) {
                stored.transferTo(output);
            }
        });
    }

    private List<EvidencePage.LookRow> looks(EvidenceItem item, Vantage vantage) {
        return looks.of(item.id(), LOOKS).stream()
                .map(look -> new EvidencePage.LookRow(
                        look.at(),
                        hands.title(look.who()) + ", " + hands.organisation(look.organisation(), vantage),
                        (look.download() ? "took away the file of revision " : "looked at revision ")
                                + look.revision()))
                .toList();
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private EvidenceItem item(String id, Vantage vantage) {
        return evidence.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such evidence, as far as you may see from here."));
    }
}
