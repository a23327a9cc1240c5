package org.plumbline.measures.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.sheets.Notes;
import org.plumbline.documents.sheets.Sheet;
import org.plumbline.documents.sheets.SheetFormat;
import org.plumbline.documents.sheets.Value;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FileUpload;
import org.plumbline.govuk.FormControl;
import org.plumbline.measures.Batch;
import org.plumbline.measures.Figures;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.intake.FigureIntake;
import org.plumbline.measures.intake.Judged;
import org.plumbline.measures.intake.Preview;
import org.plumbline.measures.intake.Settings;
import org.plumbline.measures.intake.WrongSheet;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
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

/** Takes files of figures in: asks for one, shows what would come of it row by row, and takes it once or not at all. */
@Controller
class FileController {
    private final FigureIntake intake;
    private final Figures figures;
    private final Organisations organisations;
    private final RecordingQuestions questions;
    private final MeasureHands hands;

    FileController(
            FigureIntake intake,
            Figures figures,
            Organisations organisations,
            RecordingQuestions questions,
            MeasureHands hands) {
        this.intake = intake;
        this.figures = figures;
        this.organisations = organisations;
        this.questions = questions;
        this.hands = hands;
    }

    @GetMapping("/measures/files")
    @Access(Permission.READ)
    Page files(Vantage vantage, Visitor visitor) {
        List<Batch> batches = figures.batches(vantage);
        return new FilesPage(
                batches,
                batches.stream()
                        .filter(batch -> hands.mayWithdraw(batch, visitor))
                        .map(Batch::id)
                        .collect(Collectors.toSet()));
    }

    @GetMapping("/measures/import")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(Vantage vantage, Visitor visitor) {
        Typed usual = Typed.of(Map.of("area", area(vantage, visitor), "source", "by-row"));
        return form(usual, vantage, "");
    }

    /** The visitor's own force, or the first there is. */
    private String area(Vantage vantage, Visitor visitor) {
        List<String> forces = areas(vantage).stream().map(Choice.Option::value).toList();
        return forces.contains(visitor.organisation()) || forces.isEmpty() ? visitor.organisation() : forces.getFirst();
    }

    private List<Choice.Option> areas(Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.type() == OrganisationType.FORCE)
                .map(one -> Choice.of(one.slug(), one.name()))
                .toList();
    }

    @PostMapping("/measures/imports")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer offer(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor)
            throws IOException {
        Typed typed = new Typed(answers);
        asks(vantage).forEach(ask -> ask.check(typed));
        if (file == null || file.isEmpty()) {
            return new Invalid(form(typed, vantage, "Choose a file that is not empty"));
        }
        if (typed.anythingWrong()) {
            return new Invalid(form(typed, vantage, ""));
        }
        Path arriving = Files.createTempFile("figures", ".arriving");
        try {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            }
            String id = intake.offer(
                    arriving,
                    plain(file.getOriginalFilename()),
                    visitor.organisation(),
                    new Settings(
                            typed.text("area"),
                            typed.text("document"),
                            typed.text("saidBy"),
                            SourceClass.of(typed.text("source"))),
                    visitor.actor());
            return SeeOther.at("/measures/imports/" + id);
        } catch (WrongSheet e) {
            return new Invalid(form(typed, vantage, e.sentence()));
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** Some browsers send the whole path. */
    private static String plain(@Nullable String sent) {
        String whole = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "");
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "file" : last.substring(Math.max(0, last.length() - 150));
    }

    private List<Ask> asks(Vantage vantage) {
        return List.of(
                new Ask.OneOfMany(
                        "area",
                        "Which force are they about?",
                        "Where a row does not name an area",
                        areas(vantage),
                        "Choose a force"),
                new Ask.Line(
                        "document",
                        "Which document gives them?",
                        "Its title and date",
                        "Name the document that gives them"),
                new Ask.Line("saidBy", "Who says them?", "Leave empty if each row says so", ""),
                new Ask.OneOf(
                        "source",
                        "What kind of source is that?",
                        "Figures of different kinds never share a line",
                        Stream.concat(
                                        Stream.of(Choice.of("by-row", "By the name in each row")),
                                        Arrays.stream(SourceClass.values())
                                                .map(one -> Choice.of(one.code(), one.words())))
                                .toList(),
                        "Choose the kind of source"));
    }

    private FormPage form(Typed typed, Vantage vantage, String wrongFile) {
        List<FormControl<?>> controls = Stream.concat(
                        Stream.of(FileUpload.of("file", "The file, CSV or XLSX")
                                .withHint("Columns measure, value, unit, period_start, period_end, as_at, stated_by,"
                                        + " document and locator; numerator, denominator, area, group and note if there are"
                                        + " any. The first line holds the headings.")
                                .withAccept(".csv,.xlsx,.txt")
                                .withError(wrongFile)),
                        asks(vantage).stream().<FormControl<?>>map(ask -> ask.control(typed)))
                .toList();
        return new FormPage(
                "Take in a file of figures",
                Optional.of(Section.MEASURES),
                List.of("Nothing is stored before you have seen what would be."),
                "/measures/imports",
                controls,
                "Look at it",
                "/measures",
                true);
    }

    @GetMapping("/measures/imports/{id}")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page look(@PathVariable String id, Vantage vantage, Visitor visitor) {
        FigureIntake.Offer offer = own(id, visitor);
        return page(offer, Typed.of(questions.usual(vantage)), vantage, visitor);
    }

    private FigureIntake.Offer own(String id, Visitor visitor) {
        return intake.find(id, visitor.organisation())
                .orElseThrow(() -> new NotThere("There is no such file that your organisation offered."));
    }

    private PreviewPage page(FigureIntake.Offer offer, Typed typed, Vantage vantage, Visitor visitor) {
        Preview preview = intake.preview(offer, visitor.viewer());
        List<FormControl<?>> controls =
                Ask.controls(taking(offer, preview.count(Judged.Verdict.DOUBTFUL), vantage), typed);
        return PreviewPage.of(offer, preview, controls);
    }

    private List<Ask> taking(FigureIntake.Offer offer, long doubtful, Vantage vantage) {
        Ask audience = questions.audience(offer.settings().area(), vantage);
        return doubtful == 0
                ? List.of(audience)
                : List.of(
                        new Ask.OneOf(
                                "doubtful",
                                "What about the doubtful rows?",
                                "",
                                List.of(
                                        Choice.of("take", "Take them in too, with what is doubted in view"),
                                        Choice.of("leave", "Leave them out")),
                                "Choose what to do with the doubtful rows"),
                        audience);
    }

    @PostMapping("/measures/imports/{id}/taking")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer take(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        FigureIntake.Offer offer = own(id, visitor);
        Typed typed = new Typed(answers);
        long doubtful = typed.text("doubtful").isEmpty()
                ? intake.preview(offer, visitor.viewer()).count(Judged.Verdict.DOUBTFUL)
                : 1;
        taking(offer, doubtful, vantage).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(offer, typed, vantage, visitor));
        }
        Recording asked = questions.recording(typed, offer.settings().area(), OptionalLong.empty(), vantage, visitor);
        Recording how = new Recording(
                asked.viewer(),
                asked.actor(),
                vantage.asAt(),
                new Source(offer.settings().document(), offer.name()),
                asked.audience());
        return Answer.after(
                intake.take(offer, typed.text("doubtful").equals("take"), how),
                SeeOther.at("/measures/files").saying("Taken in."),
                "/measures/imports/" + id,
                Section.MEASURES);
    }

    /** What was refused, doubted or there already, as a file: line, what stands there, and why. */
    @GetMapping("/measures/imports/{id}/rows.csv")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Download rows(@PathVariable String id, Vantage vantage, Visitor visitor) {
        FigureIntake.Offer offer = own(id, visitor);
        List<Judged> rows = intake.preview(offer, visitor.viewer()).rows().stream()
                .filter(row -> row.verdict() != Judged.Verdict.ACCEPTED)
                .toList();
        Sheet sheet = new Sheet(
                "Rows",
                List.of(
                        Sheet.Column.of("line", Sheet.Kind.WHOLE),
                        Sheet.Column.of("verdict", Sheet.Kind.TEXT),
                        Sheet.Column.of("measure", Sheet.Kind.TEXT),
                        Sheet.Column.of("value", Sheet.Kind.TEXT),
                        Sheet.Column.of("why", Sheet.Kind.TEXT)),
                rows.stream()
                        .map(row -> List.of(
                                Value.of(row.line()),
                                Value.of(row.verdict().words()),
                                Value.of(row.measure()),
                                Value.of(row.stated()),
                                Value.of(String.join(" ", row.reasons()))))
                        .toList(),
                new Notes(
                        rows.size() + " rows that are not simply accepted",
                        Dates.words(vantage.asAt()),
                        Dates.words(vantage.knownBy()),
                        visitor.organisationName(),
                        offer.name(),
                        "",
                        vantage.knownBy()));
        SheetFormat format = SheetFormat.CSV_WITH_BYTE_ORDER_MARK;
        return new Download("rows.csv", format.mediaType(), output -> format.write(sheet, output));
    }
}
