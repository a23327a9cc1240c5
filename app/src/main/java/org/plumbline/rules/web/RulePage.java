package org.plumbline.rules.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One rule: the value that holds, every row it ever had, and a count by it.
 *
 * @param line the value that holds on the vantage's day
 * @param rows in the order in which they took effect
 * @param undone recorded changes that do not count
 * @param elsewhere what other organisations count by
 * @param controls from which day to count
 */
public record RulePage(
        RuleLine line,
        List<Row> rows,
        List<RecordedWords> undone,
        List<RecordedWords> elsewhere,
        List<FormControl<?>> controls,
        Optional<CountedOut> counted)
        implements Page {
    /**
     * A row of its history.
     *
     * @param recorded empty for a row of the table that comes with Plumbline
     */
    public record Row(RuleLine line, Optional<RecordedWords> recorded) {}

    public RulePage {
        rows = List.copyOf(rows);
        undone = List.copyOf(undone);
        elsewhere = List.copyOf(elsewhere);
        controls = List.copyOf(controls);
    }

    @Override
    public String title() {
        return "Rule " + line.key();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return "/rules/" + line.key();
    }

    public boolean changeable(Frame frame) {
        return frame.may(Permission.MANAGE_FINDINGS) || frame.may(Permission.ADMINISTER);
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(controls.toArray(FormControl<?>[]::new));
    }

    boolean wrong() {
        return !errors().isEmptyContent();
    }
}
