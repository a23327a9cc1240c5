package org.plumbline.returns.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.FileUpload;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.returns.Cells;
import org.plumbline.returns.FilledReturn;
import org.plumbline.returns.ReturnWork;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.RefusedPage;
import org.plumbline.web.Section;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Fills a draft in from a file. */
@Controller
class UploadController {
    private static final String UPLOAD = ReturnsController.PERIOD + "/upload";
    private static final long MOST_BYTES = 2_000_000;

    private final ReturnWork work;
    private final Places places;
    private final ReturnHands hands;

    UploadController(ReturnWork work, Places places, ReturnHands hands) {
        this.work = work;
        this.places = places;
        this.hands = hands;
    }

    @GetMapping(UPLOAD)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(@PathVariable String id, @PathVariable String from, Vantage vantage, Visitor visitor) {
        return page(place(id, from, vantage, visitor), "");
    }

    @PostMapping(UPLOAD)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer take(
            @PathVariable String id,
            @PathVariable String from,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor)
            throws IOException {
        Places.Place place = place(id, from, vantage, visitor);
        if (file == null || file.isEmpty()) {
            return new Invalid(page(place, "Choose a file that is not empty"));
        }
        if (file.getSize() > MOST_BYTES) {
            return new Invalid(page(place, "The file must be smaller than 2 MB"));
        }
        CellFile read = CellFile.read(
                new String(file.getBytes(), StandardCharsets.UTF_8),
                place.expected().version().design());
        if (!read.problem().isEmpty()) {
            return new Invalid(page(place, read.problem()));
        }
        if (read.taken().isEmpty()) {
            return new UploadedPage(place, read);
        }
        Cells before = place.expected().filled().map(FilledReturn::cells).orElse(Cells.NONE);
        Outcome outcome = work.fill(
                id,
                place.expected().period().from(),
                before.with(read.taken()).given(),
                ReturnAnswers.how(new Typed(answers), vantage, visitor));
        return switch (outcome) {
            case Outcome.Done _ -> new UploadedPage(place, read);
            case Outcome.Refused refused -> RefusedPage.of(refused, place.address(), Section.MEASURES);
        };
    }

    private Places.Place place(String id, String from, Vantage vantage, Visitor visitor) {
        Places.Place place = places.of(id, from, vantage);
        hands.mustFill(place.expected().version().design(), visitor, vantage);
        return place;
    }

    private static FormPage page(Places.Place place, String wrong) {
        return new FormPage(
                "Fill it in from a file",
                Optional.of(Section.MEASURES),
                List.of(
                        place.title() + ".",
                        "Values of the file take the place of those in the draft; the others stay. Rows that cannot be taken are"
                                + " left out and named."),
                place.address() + "/upload?last=" + place.last(),
                List.of(FileUpload.of("file", "The file, CSV")
                        .withHint(
                                "Columns line, area and value; the first row holds these words. Write “not known” where"
                                        + " nobody knows a value.")
                        .withAccept(".csv,.txt")
                        .withError(wrong)),
                "Fill it in",
                place.address(),
                true);
    }
}
