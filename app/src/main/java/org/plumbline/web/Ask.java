package org.plumbline.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Checkboxes;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.DateInput;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Radios;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.govuk.Textarea;

/** One question of a form: how it is asked, and what answer it takes. */
public sealed interface Ask {
    int LONGEST_LINE = 300;
    int LONGEST_TEXT = 4000;

    String name();

    FormControl<?> control(Typed typed);

    /** The controls of some questions, in their order, with what was typed in them. */
    static List<FormControl<?>> controls(Collection<? extends Ask> asks, Typed typed) {
        return asks.stream().<FormControl<?>>map(ask -> ask.control(typed)).toList();
    }

    /** Notes in what was typed whatever is wrong with this answer. */
    void check(Typed typed);

    /**
     * A date.
     *
     * @param missing what to say where none was typed; empty where none need be
     * @param last the last day that can be meant; empty where the future can be
     */
    record Day(String name, String question, String hint, String missing, Optional<LocalDate> last) implements Ask {
        @Override
        public FormControl<?> control(Typed typed) {
            return DateInput.of(name, question)
                    .withTyped(typed.boxes(name))
                    .withHint(hint)
                    .withError(typed.problem(name));
        }

        @Override
        public void check(Typed typed) {
            if (missing.isEmpty() && !typed.dayTyped(name)) {
                return;
            }
            Optional<LocalDate> day = typed.day(name, missing);
            if (day.isPresent() && last.isPresent() && day.get().isAfter(last.get())) {
                typed.wrong(name, "The date must be today or in the past");
            }
        }
    }

    /**
     * One line.
     *
     * @param missing what to say where nothing was typed; empty where nothing need be
     */
    record Line(String name, String question, String hint, String missing) implements Ask {
        @Override
        public FormControl<?> control(Typed typed) {
            return TextInput.of(name, question)
                    .withValue(typed.text(name))
                    .withHint(hint)
                    .withError(typed.problem(name));
        }

        @Override
        public void check(Typed typed) {
            Ask.length(typed, name, missing, LONGEST_LINE);
        }
    }

    /** Several lines; as {@link Line} otherwise. */
    record Words(String name, String question, String hint, String missing) implements Ask {
        @Override
        public FormControl<?> control(Typed typed) {
            return Textarea.of(name, question)
                    .withValue(typed.text(name))
                    .withHint(hint)
                    .withError(typed.problem(name));
        }

        @Override
        public void check(Typed typed) {
            Ask.length(typed, name, missing, LONGEST_TEXT);
        }
    }

    /** One of a few. */
    record OneOf(String name, String question, String hint, List<Choice.Option> options, String missing)
            implements Ask {
        @Override
        public FormControl<?> control(Typed typed) {
            return Radios.of(name, question, options)
                    .withChosen(typed.text(name))
                    .withHint(hint)
                    .withError(typed.problem(name));
        }

        @Override
        public void check(Typed typed) {
            Ask.among(typed, name, options, missing);
        }
    }

    /** Any of a few, none of them too. */
    record AnyOf(String name, String question, String hint, List<Choice.Option> options) implements Ask {
        @Override
        public FormControl<?> control(Typed typed) {
            return Checkboxes.of(name, question, options)
                    .withChosen(typed.all(name))
                    .withHint(hint)
                    .withError(typed.problem(name));
        }

        @Override
        public void check(Typed typed) {
            boolean offered = typed.all(name).stream()
                    .allMatch(answer ->
                            options.stream().anyMatch(option -> option.value().equals(answer)));
            if (!offered) {
                typed.wrong(name, "Choose from the list");
            }
        }
    }

    /** One of many. */
    record OneOfMany(String name, String question, String hint, List<Choice.Option> options, String missing)
            implements Ask {
        @Override
        public FormControl<?> control(Typed typed) {
            return Select.of(name, question, options)
                    .withChosen(typed.text(name))
                    .withHint(hint)
                    .withError(typed.problem(name));
        }

        @Override
        public void check(Typed typed) {
            Ask.among(typed, name, options, missing);
        }
    }

    private static void length(Typed typed, String name, String missing, int longest) {
        String text = typed.text(name);
        if (text.isEmpty() && !missing.isEmpty()) {
            typed.wrong(name, missing);
        } else if (text.length() > longest) {
            typed.wrong(name, "Use %,d characters or fewer; there are %,d".formatted(longest, text.length()));
        }
    }

    private static void among(Typed typed, String name, List<Choice.Option> options, String missing) {
        boolean there = options.stream().anyMatch(option -> option.value().equals(typed.text(name)));
        if (!there || typed.text(name).isEmpty()) {
            typed.wrong(name, missing);
        }
    }
}
