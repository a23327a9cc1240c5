package org.plumbline.inspections.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.Frameworks;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.reportreader.InspectionReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review of what was read: nothing that happens here touches the record. */
@Component
public class ImportReview {
    private static final int AROUND = 40;

    private final ImportRows imports;
    private final ItemRows items;
    private final VersionsOfReports versions;
    private final Reports reports;
    private final Frameworks frameworks;
    private final Clock clock;

    ImportReview(
            ImportRows imports,
            ItemRows items,
            VersionsOfReports versions,
            Reports reports,
            Frameworks frameworks,
            Clock clock) {
        this.imports = imports;
        this.items = items;
        this.versions = versions;
        this.reports = reports;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The review of one import, where it is the organisation's own and its file was read. */
    @Transactional(readOnly = true)
    public Optional<Review> find(String id, String organisation) {
        return imports.find(id)
                .filter(one -> one.organisation().equals(organisation) && one.state() == ImportState.REVIEW)
                .map(this::review);
    }

    private Review review(ReportImport one) {
        Vantage vantage = Vantage.now(clock, Viewer.of(one.organisation()));
        Worklist worklist = worklist(one, vantage);
        List<ImportWarning> warnings = items.warnings(one.id());
        Optional<Framework> framework = frameworks.find(one.fields().frameworkId());
        return new Review(
                one,
                worklist,
                warnings,
                new Doubts(worklist, warnings, framework).byItem(),
                Tally.of(worklist.items(), Statements.in(items.lines(one.id()))),
                framework,
                reports.all(vantage),
                versions.entered(one.fields().supersedes(), vantage));
    }

    private Worklist worklist(ReportImport one, Vantage vantage) {
        return new Worklist(items.items(one.id()), versions.taken(one.fields().supersedes(), vantage));
    }

    /** The page of the file on which an item stands, or the lines around it, with the item's words marked. */
    @Transactional(readOnly = true)
    public SourceView source(String id, ImportItem item) {
        int line = item.place().line();
        List<TextLine> after = items.lines(id, line, line + 2 * AROUND);
        Set<Integer> passage = Passages.lines(after, line, item.words().text());
        int last = passage.stream().mapToInt(Integer::intValue).max().orElse(line);
        return new SourceView(items.lines(id, line - AROUND / 2, last + AROUND / 2), passage);
    }

    /** The lines from one to another. */
    @Transactional(readOnly = true)
    public SourceView lines(String id, int from, int to) {
        return new SourceView(items.lines(id, from, Math.min(to, from + 400)), Set.of());
    }

    /** Does one thing to the items, for somebody who saw this version of the import. */
    @Transactional
    public Change step(Review review, int version, ReviewStep step) {
        String id = review.reportImport().id();
        imports.claim(id, version);
        Change change = applied(id, review.worklist(), step);
        if (change instanceof Change.Done done) {
            items.save(id, done.worklist().items());
        }
        return change;
    }

    private Change applied(String id, Worklist worklist, ReviewStep step) {
        return switch (step) {
            case ReviewStep.Confirmation confirmation -> worklist.confirmed(confirmation.number());
            case ReviewStep.Confirmations confirmations -> worklist.confirmed(confirmations.numbers());
            case ReviewStep.Amendment amendment -> amended(worklist, amendment);
            case ReviewStep.Split split -> worklist.split(split.number(), split.at(), line(id, worklist, split));
            case ReviewStep.Merger merger -> worklist.merged(merger.number());
            case ReviewStep.Strike strike -> worklist.struck(strike.number(), strike.reason());
            case ReviewStep.Restoration restoration -> worklist.restored(restoration.number());
            case ReviewStep.Addition addition -> worklist.added(addition.words(), place(id, addition.line()));
            case ReviewStep.Link link -> worklist.linked(link.number(), link.earlier());
        };
    }

    private static Change amended(Worklist worklist, ReviewStep.Amendment amendment) {
        Change change = worklist.amended(amendment.number(), amendment.words());
        return amendment.confirming() && change instanceof Change.Done done
                ? done.worklist().confirmed(amendment.number())
                : change;
    }

    private int line(String id, Worklist worklist, ReviewStep.Split split) {
        return worklist.find(split.number())
                .filter(item ->
                        split.at() > 0 && split.at() < item.words().text().length())
                .map(item -> {
                    int from = item.place().line();
                    String rest = item.words().text().substring(split.at());
                    return Passages.beginning(items.lines(id, from, from + 2 * AROUND), from, rest);
                })
                .orElse(0);
    }

    private SourcePlace place(String id, int line) {
        int page = items.lines(id, line, line).stream()
                .mapToInt(TextLine::page)
                .findFirst()
                .orElse(0);
        return new SourcePlace(page, line, "");
    }

    /** Changes what is said of the report as a whole; deadlines that run from its publication follow. */
    @Transactional
    public void describe(Review review, int version, ReportFields fields) {
        ReportImport one = review.reportImport();
        imports.claim(one.id(), version);
        imports.fields(one.id(), fields);
        List<ImportItem> all = review.items();
        if (!Objects.equals(one.fields().published(), fields.published())) {
            all = all.stream()
                    .map(item -> reckoned(item, one.fields().published(), fields.published()))
                    .toList();
        }
        if (!one.fields().supersedes().equals(fields.supersedes())) {
            Vantage vantage = Vantage.now(clock, Viewer.of(one.organisation()));
            all = versions.matched(all, fields.supersedes(), vantage).items();
        }
        items.save(one.id(), all);
    }

    /** A date that a person typed stays; one that was reckoned from the old day of publication follows the new one. */
    private static ImportItem reckoned(ImportItem item, @Nullable LocalDate before, @Nullable LocalDate now) {
        String phrase = item.words().duePhrase();
        if (phrase == null) {
            return item;
        }
        @Nullable LocalDate due = item.words().dueBy();
        boolean own = due != null && !due.equals(InspectionReports.due(phrase, before));
        return own ? item : item.saying(item.words().dueBy(InspectionReports.due(phrase, now)));
    }

    /** Gives an import up; its file stays kept, and nothing of it was ever in the record. */
    @Transactional
    public void discard(ReportImport one, int version) {
        imports.claim(one.id(), version);
        imports.state(one.id(), ImportState.DISCARDED, "");
    }

    /** Where an item's text can be cut in two: offsets after each line and each sentence. */
    public static List<Integer> cuts(ImportItem item) {
        return Passages.cuts(item.words().text());
    }

    /** Findings of the register that no live item is, for choosing one. */
    public static List<ConfirmedItem> unmatched(Review review, ImportItem item) {
        return review.entered().stream()
                .filter(entered -> review.items().stream()
                        .noneMatch(other -> other.live()
                                && other.number() != item.number()
                                && other.earlier().equals(entered.ref())))
                .toList();
    }
}
