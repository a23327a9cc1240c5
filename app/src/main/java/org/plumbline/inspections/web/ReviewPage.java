package org.plumbline.inspections.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Tag;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.Judgment;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ImportWarning;
import org.plumbline.inspections.imports.ItemState;
import org.plumbline.inspections.imports.Registration;
import org.plumbline.inspections.imports.ReportFields;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.VersionDifference;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The review of an import: counts first, then what the reader warns of, then the report itself and its items. */
public record ReviewPage(Review review) implements Page {
    @Override
    public String title() {
        String title = review.reportImport().fields().title();
        return "Review of " + (title.isBlank() ? review.reportImport().fileName() : title);
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }

    public int version() {
        return review.reportImport().version();
    }

    /** "44 items: 19 confirmed, 1 struck, 24 to decide". */
    public String count() {
        int all = review.items().size();
        return all + (all == 1 ? " item" : " items") + ": " + review.count(ItemState.CONFIRMED) + " confirmed, "
                + review.count(ItemState.STRUCK) + " struck, " + review.count(ItemState.UNCONFIRMED) + " to decide";
    }

    public Optional<Outcome.Refused> obstacle() {
        return Registration.obstacle(review);
    }

    public Optional<String> next() {
        return review.items().stream()
                .filter(item -> item.state() == ItemState.UNCONFIRMED)
                .findFirst()
                .map(this::path);
    }

    public String path(ImportItem item) {
        return path() + "/items/" + item.number();
    }

    /** Where in the file a warning points, as a link into it; empty for the whole document. */
    public Optional<String> path(ImportWarning warning) {
        int line = warning.place().line();
        return line == 0 ? Optional.empty() : Optional.of(path() + "/items/new?from=" + line + "&to=" + line);
    }

    public SummaryList report() {
        ReportFields fields = review.reportImport().fields();
        return SummaryList.of(
                SummaryList.Row.of("Force", known(fields.forceName())),
                SummaryList.Row.of("Programme", known(fields.programme())),
                SummaryList.Row.of("Title", known(fields.title())),
                SummaryList.Row.of("Published", Dates.words(Optional.ofNullable(fields.published()))),
                SummaryList.Row.of(
                        "Framework", review.framework().map(Framework::name).orElse("none chosen")),
                SummaryList.Row.of("Judgments", judgments(fields.judgments())),
                SummaryList.Row.of(
                        "Version",
                        fields.supersedes().isEmpty()
                                ? "a report of its own"
                                : "a new version of " + fields.supersedes()));
    }

    private static String judgments(List<Judgment> judgments) {
        return judgments.isEmpty()
                ? "none read"
                : String.join(
                        "; ",
                        judgments.stream()
                                .map(one -> one.area() + ": " + one.grade().words())
                                .toList());
    }

    private static String known(String text) {
        return text.isBlank() ? "not known" : text;
    }

    public Optional<VersionDifference> difference() {
        return review.difference();
    }

    public List<String> doubts(ImportItem item) {
        return review.doubts().getOrDefault(item.number(), List.of());
    }

    public static Tag tag(ImportItem item) {
        return switch (item.state()) {
            case UNCONFIRMED -> Tag.of("To decide", Tag.Colour.YELLOW);
            case CONFIRMED -> Tag.of("Confirmed", Tag.Colour.GREEN);
            case STRUCK -> Tag.of("Struck", Tag.Colour.GREY);
        };
    }
}
