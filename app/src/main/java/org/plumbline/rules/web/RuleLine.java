package org.plumbline.rules.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rules.RuleRow;
import org.plumbline.rules.RuleTable;
import org.plumbline.web.Dates;

/**
 * One row of a rule as a page shows it.
 *
 * @param holds on which days it does
 * @param sure how sure it is
 * @param unverified whether it must carry the badge
 * @param changed whether the organisation recorded it
 * @param coming the value that follows; empty where none is known
 */
public record RuleLine(
        String key,
        String what,
        String value,
        String holds,
        String source,
        String sure,
        boolean unverified,
        boolean changed,
        Optional<String> coming) {
    public static final String UNVERIFIED = "not verified";
    public static final String CHANGED = "changed here";

    /** The row that holds on a day, and what follows it. */
    static RuleLine on(LocalDate day, String key, RuleTable table) {
        List<RuleRow> rows = table.rows(key);
        RuleRow row = table.row(key, day);
        return of(
                row,
                rows.stream()
                        .skip(rows.indexOf(row) + 1L)
                        .filter(RuleRow::everHeld)
                        .findFirst());
    }

    static RuleLine of(RuleRow row, Optional<RuleRow> next) {
        return new RuleLine(
                row.rule().key(),
                row.rule().what(),
                PeriodWords.value(row.rule()),
                PeriodWords.holds(row),
                row.rule().source(),
                PeriodWords.confidence(row.rule().confidence()),
                row.rule().confidence().unverified(),
                row.change().isPresent(),
                next.map(coming -> PeriodWords.value(coming.rule())
                        + coming.rule()
                                .validFrom()
                                .map(from -> " from " + Dates.words(from))
                                .orElse("")));
    }

    /** Whether every word of a search stands in it somewhere, the badges included. */
    boolean says(String words) {
        String text = String.join(
                        " ",
                        key,
                        what,
                        value,
                        holds,
                        source,
                        sure,
                        unverified ? UNVERIFIED : "",
                        changed ? CHANGED : "",
                        coming.orElse(""))
                .toLowerCase(Locale.UK);
        return Stream.of(words.strip().toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
    }
}
