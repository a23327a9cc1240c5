package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date somebody knows, typed as day, month and year in fields called {@code name-day}, {@code name-month}, {@code name-year}. */
public record DateInput(Field field, Set<Part> parts, Typed typed, Set<Part> wrong) implements FormControl<DateInput> {

    /** A part of a date, in the order in which it is asked. */
    public enum Part {
        DAY("Day", 2),
        MONTH("Month", 2),
        YEAR("Year", 4);

        private final String label;
        private final int characters;

        Part(String label, int characters) {
            this.label = label;
            this.characters = characters;
        }
    }

    /** What was typed, right or wrong. */
    public record Typed(
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {
        static final Typed NOTHING = new Typed(null, null, null);

        @Nullable
        String in(Part part) {
            return switch (part) {
                case DAY -> day;
                case MONTH -> month;
                case YEAR -> year;
            };
        }
    }

    /** One box as the template draws it. */
    record Box(String id, String label, @Nullable String value, String classes) {}

    public DateInput {
        parts = Set.copyOf(parts);
        wrong = Set.copyOf(wrong);
    }

    public static DateInput of(String name, String legend) {
        return new DateInput(Field.of(name, legend), EnumSet.allOf(Part.class), Typed.NOTHING, Set.of());
    }

    @Override
    public DateInput withField(Field field) {
        return new DateInput(field, parts, typed, wrong);
    }

    /** Asks only for these parts. */
    public DateInput withParts(Set<Part> parts) {
        return new DateInput(field, parts, typed, wrong);
    }

    public DateInput withValue(LocalDate value) {
        return withTyped(new Typed(
                Integer.toString(value.getDayOfMonth()),
                Integer.toString(value.getMonthValue()),
                Integer.toString(value.getYear())));
    }

    public DateInput withTyped(Typed typed) {
        return new DateInput(field, parts, typed, wrong);
    }

    /** Marks only these parts wrong; without it an error marks them all. */
    public DateInput withErrorIn(Set<Part> wrong, String error) {
        return new DateInput(field.withError(error), parts, typed, wrong);
    }

    @Override
    public String focusId() {
        return boxes().stream()
                .filter(box -> box.classes().endsWith("--error"))
                .findFirst()
                .orElse(boxes().getFirst())
                .id();
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteDateInputGenerated.render(output, NoInterception.HERE, this);
    }

    List<Box> boxes() {
        return parts.stream().sorted().map(this::box).toList();
    }

    String nameOf(Box box) {
        return field.name() + box.id().substring(field.id().length());
    }

    private Box box(Part part) {
        boolean marked = field.isWrong() && (wrong.isEmpty() || wrong.contains(part));
        return new Box(
                field.id() + "-" + part.label.toLowerCase(Locale.ROOT),
                part.label,
                typed.in(part),
                "govuk-input govuk-date-input__input govuk-input--width-" + part.characters
                        + (marked ? " govuk-input--error" : ""));
    }
}
