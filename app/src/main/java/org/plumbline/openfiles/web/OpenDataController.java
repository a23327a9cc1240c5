package org.plumbline.openfiles.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.FileUpload;
import org.plumbline.govuk.FormControl;
import org.plumbline.opendata.CannotRead;
import org.plumbline.openfiles.OpenIntake;
import org.plumbline.openfiles.OpenOffers;
import org.plumbline.openfiles.OpenReading;
import org.plumbline.openfiles.OpenReadings;
import org.plumbline.openfiles.Told;
import org.plumbline.record.Audience;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Download;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes published files in: asks for one, shows what would come of it, and takes it once or not at all. */
@Controller
class OpenDataController {
    private static final int LONGEST_NAME = 150;
    private static final Ask.Line RELEASED = new Ask.Line(
            "released",
            "In which month was it released?",
            "Such as 2020-11; leave empty where the file’s name says so, or for other publishers than police.uk",
            "");

    private final OpenIntake intake;
    private final OpenOffers offers;
    private final OpenReadings readings;
    private final StoredFiles files;

    OpenDataController(OpenIntake intake, OpenOffers offers, OpenReadings readings, StoredFiles files) {
        this.intake = intake;
        this.offers = offers;
        this.readings = readings;
        this.files = files;
    }

    @GetMapping("/open-data")
    @Access(Permission.READ)
    Page all(Vantage vantage) {
        return new OpenDataPage(readings.all(vantage));
    }

    @GetMapping("/open-data/import")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask() {
        return form(Typed.of(Map.of()), "");
    }

    private static FormPage form(Typed typed, String wrongFile) {
        List<FormControl<?>> controls = List.of(
                FileUpload.of("file", "The file as it was published")
                        .withHint(
                                "ZIP, CSV, CSV.GZ, Parquet, XLSX or ODS of police.uk, the Home Office, BT or the ONS. Keep the"
                                        + " name that the publisher gave it: for some files it says which force and month they are about.")
                        .withError(wrongFile),
                RELEASED.control(typed));
        return new FormPage(
                "Take in open data",
                Optional.of(Section.MEASURES),
                List.of("Nothing is stored before you have seen what would be. Everybody may see published figures."),
                "/open-data/imports",
                controls,
                "Look at it",
                "/open-data",
                true);
    }

    @PostMapping("/open-data/imports")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer offer(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> answers,
            Visitor visitor)
            throws IOException {
        Typed typed = new Typed(answers);
        Optional<YearMonth> released = released(typed);
        if (file == null || file.isEmpty()) {
            return new Invalid(form(typed, "Choose a file that is not empty"));
        }
        if (typed.anythingWrong()) {
            return new Invalid(form(typed, ""));
        }
        Path folder = Files.createTempDirectory("open-data-arriving-");
        Path arriving = folder.resolve(plain(file.getOriginalFilename()));
        try {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, arriving);
            }
            Told told = intake.read(List.of(arriving), released.orElse(null));
            if (!told.refusal().isEmpty()) {
                return new Invalid(form(typed, told.refusal()));
            }
            return SeeOther.at("/open-data/imports/" + offers.keep(told, visitor.organisation(), visitor.actor()));
        } catch (CannotRead unreadable) {
            return new Invalid(form(typed, String.valueOf(unreadable.getMessage())));
        } finally {
            Files.deleteIfExists(arriving);
            Files.deleteIfExists(folder);
        }
    }

    private static Optional<YearMonth> released(Typed typed) {
        String month = typed.text(RELEASED.name());
        try {
            return month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month));
        } catch (DateTimeException e) {
            typed.wrong(RELEASED.name(), "Enter a year and a month, such as 2020-11");
            return Optional.empty();
        }
    }

    /** Some browsers send the whole path. */
    private static String plain(@Nullable String sent) {
        String whole = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "");
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return last.isBlank() || last.equals(".") || last.equals("..")
                ? "file"
                : last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    @GetMapping("/open-data/imports/{id}")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page look(@PathVariable String id, Visitor visitor) {
        Told told = own(id, visitor);
        return new OfferPage(id, told, intake.changes(told, visitor.viewer()));
    }

    private Told own(String id, Visitor visitor) {
        return offers.find(id, visitor.organisation())
                .orElseThrow(() -> new NotThere("There is no such file that your organisation offered."));
    }

    @PostMapping("/open-data/imports/{id}/taking")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer take(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Told told = own(id, visitor);
        Recording how = new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                new Source(told.name(), told.released().isEmpty() ? "" : "release of " + told.released()),
                Audience.everybody());
        return Answer.after(
                intake.take(told, how),
                SeeOther.at("/open-data").saying("Taken in."),
                "/open-data/imports/" + id,
                Section.MEASURES);
    }

    @GetMapping("/open-data/imports/{id}/rejected-rows.csv")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Download offeredRejects(@PathVariable String id, Visitor visitor) {
        return download(Optional.ofNullable(own(id, visitor).rejects()), "rejected-rows.csv");
    }

    @GetMapping("/open-data/readings/{id}/rejected-rows.csv")
    @Access(Permission.READ)
    Download rejects(@PathVariable String id, Vantage vantage) {
        return download(Optional.ofNullable(taken(id, vantage).taken().rejects()), "rejected-rows.csv");
    }

    @GetMapping("/open-data/readings/{id}/files.csv")
    @Access(Permission.READ)
    Download manifest(@PathVariable String id, Vantage vantage) {
        return download(Optional.of(taken(id, vantage).taken().manifest()), "files.csv");
    }

    private OpenReading taken(String id, Vantage vantage) {
        return readings.find(id, vantage)
                .orElseThrow(() -> new NotThere("No such files were taken in, as far as you may see from here."));
    }

    private Download download(Optional<String> digest, String name) {
        Path file = Stream.of(digest)
                .flatMap(Optional::stream)
                .flatMap(one -> files.find(one).stream())
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no such list: every row could be used."))
                .path();
        return new Download(name, "text/csv", output -> Files.copy(file, output));
    }
}
