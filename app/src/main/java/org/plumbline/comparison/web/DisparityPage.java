package org.plumbline.comparison.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.plumbline.comparison.Disparities;
import org.plumbline.comparison.SearchesByGroup;
import org.plumbline.comparison.Span;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.Table;
import org.plumbline.openfiles.Areas;
import org.plumbline.statistics.disparity.Disparity;
import org.plumbline.statistics.disparity.SmallNumbers;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * Searches by ethnicity.
 *
 * @param choices the times that can be chosen, the last first
 * @param shown empty where no searches by ethnicity are known
 */
public record DisparityPage(String area, List<Disparities.Choice> choices, Optional<SearchesByGroup> shown)
        implements Page {
    private static final String NOT_KNOWN = "not known";

    public DisparityPage {
        choices = List.copyOf(choices);
    }

    @Override
    public String title() {
        return "Stop and search by ethnicity";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public List<Content> controls() {
        Content force = Select.of("force", "Force", ForceChoice.options()).withChosen(area);
        return choices.isEmpty()
                ? List.of(force)
                : List.of(
                        force,
                        Select.of(
                                        "period",
                                        "Time",
                                        choices.stream()
                                                .map(one -> Choice.of(
                                                        one.code(),
                                                        one.span().words() + ", "
                                                                + one.counting().words()))
                                                .toList())
                                .withChosen(
                                        shown.map(one -> one.choice().code()).orElse("")));
    }

    public String subject() {
        return shown.map(one ->
                        Areas.name(one.area()) + ", " + one.choice().span().words())
                .orElse(Areas.name(area));
    }

    /** Of each group one sentence where its rate differs by more than chance. */
    public List<String> conclusions() {
        return shown.stream()
                .flatMap(one -> one.groups().stream()
                        .flatMap(group -> one.disparity(group).stream().map(ratio -> sentence(group, ratio))))
                .toList();
    }

    private static String sentence(SearchesByGroup.Group group, Disparity ratio) {
        return ratio.sentence()
                .replace("The group has", group.name() + " people were searched at")
                .replace("the reference group's rate", "the rate of White people");
    }

    /** What is missing for a comparison. */
    public List<String> missing() {
        SearchesByGroup one = shown.orElseThrow();
        String months =
                String.join(", ", one.missing().stream().map(Span::words).toList());
        return Stream.of(
                        one.census().isEmpty()
                                ? "No census was taken in for this force, so rates by residents are not known."
                                : "",
                        months.isEmpty() ? "" : "Not known, and not counted as none: " + months + ".")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    public Table rates() {
        SearchesByGroup one = shown.orElseThrow();
        return Table.of(
                        "Searches per 1,000 residents",
                        List.of(
                                Column.of("Self-defined ethnicity"),
                                Column.numeric("Searches"),
                                Column.numeric(one.census()
                                        .map(year -> "Residents, census " + year)
                                        .orElse("Residents")),
                                Column.numeric("Per 1,000"),
                                Column.of("Times the rate of White people, 95% interval"),
                                Column.of("Band")),
                        one.groups().stream().map(group -> rate(one, group)).toList())
                .withRowHeaders()
                .asDense();
    }

    private static List<Cell> rate(SearchesByGroup all, SearchesByGroup.Group group) {
        Optional<Disparity> ratio = all.disparity(group);
        return List.of(
                Cell.of(group.name()),
                Cell.of(count(group)),
                Cell.of(number(group.residents(), "%,.0f")),
                Cell.of(group.size() == SmallNumbers.SUPPRESSED ? "not printed" : number(group.rate(), "%.2f")),
                Cell.of(
                        group.name().equals(SearchesByGroup.REFERENCE)
                                ? "the reference"
                                : ratio.map(DisparityPage::words).orElse(NOT_KNOWN)),
                Cell.of(ratio.map(DisparityPage::band).orElse("")));
    }

    private static String count(SearchesByGroup.Group group) {
        return group.size() == SmallNumbers.SUPPRESSED
                ? "fewer than " + SmallNumbers.FEWEST_PRINTED
                : "%,d".formatted(group.searches());
    }

    private static String words(Disparity ratio) {
        return Double.isNaN(ratio.ratio())
                ? NOT_KNOWN
                : String.format(
                        Locale.UK,
                        "%.2f (%.2f to %.2f)",
                        ratio.ratio(),
                        ratio.interval().lower(),
                        ratio.interval().upper());
    }

    /** The band of the ratio, and whether its interval leaves no doubt of it; none of fewer than ten events. */
    private static String band(Disparity ratio) {
        if (!ratio.enough()) {
            return "fewer than ten searches: no band";
        }
        String band =
                switch (ratio.band()) {
                    case LOWER -> "below 0.8";
                    case SIMILAR -> "0.8 to 1.25";
                    case HIGHER -> "above 1.25";
                    case NOT_KNOWN -> NOT_KNOWN;
                };
        return ratio.certainBand() == ratio.band() ? band : band + ", though the interval reaches beyond it";
    }

    public Table finds() {
        SearchesByGroup one = shown.orElseThrow();
        return Table.of(
                        "Searches that " + one.choice().counting().find(),
                        List.of(
                                Column.of("Self-defined ethnicity"),
                                Column.of("Finds of searches"),
                                Column.numeric("Share"),
                                Column.of("95% interval")),
                        one.groups().stream().map(DisparityPage::find).toList())
                .withRowHeaders()
                .asDense();
    }

    private static List<Cell> find(SearchesByGroup.Group group) {
        boolean said = group.findMissing().isEmpty();
        return List.of(
                Cell.of(group.name()),
                Cell.of(said ? group.findsOfSearches() : group.findMissing()),
                Cell.of(said ? number(group.findRate(), "%.1f%%") : ""),
                Cell.of(group.findInterval()
                        .map(range -> String.format(Locale.UK, "%.1f%% to %.1f%%", range.lower(), range.upper()))
                        .orElse("")));
    }

    /** Searches that are in no group. */
    public String apart() {
        SearchesByGroup one = shown.orElseThrow();
        return "Apart from these: " + apart(one.notStated()) + " of people who did not say, and "
                + apart(one.vehicleOnly()) + " of vehicles alone. They are in no group and no rate.";
    }

    private static String apart(long searches) {
        return SmallNumbers.of((double) searches) == SmallNumbers.SUPPRESSED
                ? "fewer than " + SmallNumbers.FEWEST_PRINTED + " searches"
                : searches == 0 ? "no searches" : "%,d searches".formatted(searches);
    }

    private static String number(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.UK, format, value.getAsDouble()) : NOT_KNOWN;
    }
}
