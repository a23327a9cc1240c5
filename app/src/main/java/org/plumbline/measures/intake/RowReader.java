package org.plumbline.measures.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.record.Addresses;

/** Reads one row of a file after the other. */
final class RowReader {
    private static final Set<String> MOMENTS = Set.of("date", "time", "datetime");
    private static final int LONGEST = 500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int columns;
    private final Map<Column, Integer> places;
    private final Settings settings;
    private final MeasureNames names;
    private final LocalDate today;

    /** @param columns how many the heading line has */
    RowReader(int columns, Map<Column, Integer> places, Settings settings, MeasureNames names, LocalDate today) {
        this.columns = columns;
        this.places = places;
        this.settings = settings;
        this.names = names;
        this.today = today;
    }

    Judged read(Sheet.Row row) {
        return new Reading(row).judged();
    }

    /** One row being read. */
    private final class Reading {
        private final Sheet.Row row;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();

        private Reading(Sheet.Row row) {
            this.row = row;
        }

        private String cell(Column column) {
            Integer place = places.get(column);
            if (place == null || place >= row.cells().size()) {
                return "";
            }
            String text = row.cells().get(place).strip().replace("\0", "");
            if (text.length() > LONGEST) {
                wrong.add("Column “" + column.heading() + "”: at most 500 characters were expected, found "
                        + text.length() + ".");
            }
            return text;
        }

        Judged judged() {
            if (row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
                return Judged.refused(
                        row.line(),
                        cell(Column.ID),
                        cell(Column.MEASURE),
                        cell(Column.VALUE),
                        List.of(columns + " columns were expected, as in the heading line, found "
                                + row.cells().size()
                                + ": a comma that belongs to a text needs quotation marks round it."));
            }
            String name = cell(Column.MEASURE);
            String stated = cell(Column.VALUE);
            String unit = unit(stated);
            String statedBy = or(cell(Column.STATED_BY), settings.statedBy());
            if (name.isEmpty()) {
                wrong.add("Column “measure”: a name was expected, found nothing.");
            }
            if (statedBy.isEmpty()) {
                wrong.add("Column “stated_by”: who says so was expected, found nothing.");
            }
            Optional<BigDecimal> numerator = number(Column.NUMERATOR);
            Optional<BigDecimal> denominator = number(Column.DENOMINATOR);
            Optional<BigDecimal> value = value(stated, unit, numerator, denominator);
            Optional<StatedDay> from = day(Column.FROM).or(() -> day(Column.PERIOD));
            Optional<StatedDay> to =
                    day(Column.TO).or(() -> cell(Column.FROM).isEmpty() ? day(Column.PERIOD) : Optional.empty());
            Optional<StatedDay> asAt = day(Column.AS_AT);
            check(from, to, asAt);
            SourceClass source = source(statedBy);
            if (!wrong.isEmpty()) {
                return Judged.refused(row.line(), cell(Column.ID), name, stated, wrong);
            }
            StatedFigure figure = new StatedFigure(
                    names.id(name, unit, source),
                    area(),
                    cell(Column.GROUP),
                    from,
                    to,
                    asAt,
                    stated.isEmpty() ? value.map(BigDecimal::toPlainString).orElse(StatedFigure.NOT_KNOWN) : stated,
                    value,
                    numerator,
                    denominator,
                    unit,
                    statedBy,
                    or(cell(Column.DOCUMENT), settings.document()),
                    cell(Column.PLACE),
                    cell(Column.NOTE),
                    "",
                    row.line());
            return Judged.accepted(row.line(), cell(Column.ID), name, figure).doubted(doubts);
        }

        private String unit(String stated) {
            String unit = cell(Column.UNIT);
            if (!unit.isEmpty()) {
                return unit.equals("%") ? "percent" : unit;
            }
            return stated.endsWith("%") ? "percent" : "count";
        }

        private String area() {
            String area = cell(Column.AREA);
            return area.isEmpty() ? settings.area() : Addresses.slug(area);
        }

        private Optional<BigDecimal> value(
                String stated, String unit, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
            if (MOMENTS.contains(unit)) {
                if (!moment(stated)) {
                    wrong.add("Column “value”: a date or a time was expected, found “" + stated + "”.");
                }
                return Optional.empty();
            }
            if (Numbers.notKnown(stated)) {
                return Optional.empty();
            }
            Optional<BigDecimal> share = share(unit, numerator, denominator);
            if (stated.isEmpty()) {
                if (share.isEmpty() && numerator.isEmpty()) {
                    doubts.add("No value is given: it would be kept as not known, which is not 0.");
                }
                return share.or(() -> denominator.isEmpty() ? numerator : Optional.empty());
            }
            Optional<Numbers.Read> number = Numbers.read(stated);
            if (number.isEmpty()) {
                wrong.add("Column “value”: a number was expected, or “not known”, found “" + stated + "”.");
                return Optional.empty();
            }
            BigDecimal value = number.get().value();
            if (number.get().about()) {
                doubts.add("“" + stated + "” would be read as " + value.toPlainString()
                        + "; the words that it is rounded or a bound are kept beside it.");
            }
            if (value.signum() < 0 && unit.equals("count")) {
                doubts.add("A count below zero: " + value.toPlainString() + ".");
            }
            share.filter(one -> one.subtract(value).abs().compareTo(rounding(value)) > 0)
                    .ifPresent(one -> doubts.add(numerator.orElseThrow().toPlainString() + " of "
                            + denominator.orElseThrow().toPlainString() + " is "
                            + one.round(new MathContext(4)).toPlainString() + "%, and " + stated + " is stated."));
            return Optional.of(value);
        }

        /** Half of the last digit that is shown. */
        private static BigDecimal rounding(BigDecimal value) {
            return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(BigDecimal.TWO);
        }

        private Optional<BigDecimal> share(
                String unit, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
            if (denominator.filter(of -> of.signum() <= 0).isPresent()) {
                wrong.add("Column “denominator”: a number above 0 was expected, found "
                        + denominator.get().toPlainString() + ".");
                return Optional.empty();
            }
            if (numerator.isEmpty() || denominator.isEmpty() || !unit.equals("percent")) {
                return Optional.empty();
            }
            if (numerator.get().compareTo(denominator.get()) > 0) {
                wrong.add("Of " + denominator.get().toPlainString() + " there cannot be "
                        + numerator.get().toPlainString() + ".");
                return Optional.empty();
            }
            return Optional.of(numerator.get().multiply(HUNDRED).divide(denominator.get(), MathContext.DECIMAL64));
        }

        private Optional<BigDecimal> number(Column column) {
            String text = cell(column);
            if (text.isEmpty() || Numbers.notKnown(text)) {
                return Optional.empty();
            }
            Optional<Numbers.Read> number = Numbers.read(text);
            if (number.isEmpty()) {
                wrong.add("Column “" + column.heading() + "”: a number was expected, found “" + text + "”.");
            }
            return number.map(Numbers.Read::value);
        }

        private Optional<StatedDay> day(Column column) {
            String text = cell(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<StatedDay> day = StatedDay.of(text);
            if (day.isEmpty()) {
                wrong.add(
                        "Column “" + column.heading() + "”: a day, a month or a year was expected, such as 2024-03-27,"
                                + " 27/3/2024, 2024-03 or 2023/24, found “" + text + "”.");
            }
            return day;
        }

        private void check(Optional<StatedDay> from, Optional<StatedDay> to, Optional<StatedDay> asAt) {
            if (from.isPresent()
                    && to.isPresent()
                    && to.get().last().isBefore(from.get().first())) {
                wrong.add("The period ends on " + to.get().stated() + ", before it begins on "
                        + from.get().stated() + ".");
            }
            if (asAt.isPresent() && asAt.get().first().isAfter(today)) {
                wrong.add("Column “as_at”: a day up to today was expected, found "
                        + asAt.get().stated() + ".");
            }
            if (asAt.isPresent()
                    && from.isPresent()
                    && asAt.get().last().isBefore(from.get().first())) {
                doubts.add("It was said on " + asAt.get().stated() + ", before its period began on "
                        + from.get().stated() + ": a forecast, or a wrong day.");
            }
        }

        private SourceClass source(String statedBy) {
            String text = cell(Column.SOURCE_CLASS);
            if (text.isEmpty()) {
                return settings.source().orElseGet(() -> SourceClass.saidBy(statedBy));
            }
            Optional<SourceClass> source = SourceClass.of(text);
            if (source.isEmpty()) {
                wrong.add(
                        "Column “source_class”: one of official-statistic, inspectorate, force, commissioner, cases and"
                                + " other was expected, found “" + text + "”.");
            }
            return source.orElse(SourceClass.OTHER);
        }
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static boolean moment(String text) {
        return StatedDay.of(text).isPresent()
                || parses(() -> LocalTime.parse(text))
                || parses(() -> LocalDateTime.parse(text));
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
