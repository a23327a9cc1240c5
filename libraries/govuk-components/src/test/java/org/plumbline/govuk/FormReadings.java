package org.plumbline.govuk;

import gg.jte.Content;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.DateInput.Part;
import org.plumbline.govuk.TextInput.Width;

/** How the published options of form controls read in our terms. */
final class FormReadings {
    private static final Map<String, Part> PARTS = Map.of("day", Part.DAY, "month", Part.MONTH, "year", Part.YEAR);
    private static final Map<String, String> RADIOS = Map.of(
            "govuk-radios--inline", "inline",
            "govuk-radios--small", "small",
            "govuk-radios--small govuk-radios--inline", "small inline");

    private FormReadings() {}

    static Content label(Options options) {
        return new Label(question(options, "govuk-label"), options.text("for"));
    }

    static Content hint(Options options) {
        return new Hint(options.required("text"), options.text("id"));
    }

    static Content errorMessage(Options options) {
        return new ErrorMessage(options.required("text"), options.text("id"));
    }

    static Content fieldset(Options options) {
        String html = options.text("html");
        return new Fieldset(
                question(options.requiredAt("legend"), "govuk-fieldset__legend"),
                html == null ? Text.of("") : new Raw(html),
                options.text("describedBy"));
    }

    static Content textInput(Options options) {
        return new TextInput(
                labelled(options),
                Objects.requireNonNullElse(options.text("type"), "text"),
                options.text("value"),
                width(options),
                textAt(options, "prefix"),
                textAt(options, "suffix"),
                options.text("inputmode"),
                options.text("autocomplete"),
                options.meaning("spellcheck", Map.of("false", false), true));
    }

    static Content passwordInput(Options options) {
        return new PasswordInput(
                labelled(options), Objects.requireNonNullElse(options.text("autocomplete"), "current-password"));
    }

    static Content textarea(Options options) {
        String rows = options.text("rows");
        return new Textarea(labelled(options), options.text("value"), rows == null ? 5 : Integer.parseInt(rows));
    }

    static Content select(Options options) {
        List<Choice.Option> choices =
                options.list("items").stream().map(FormReadings::option).toList();
        return new Select(labelled(options), choices, single(ticked(options, "selected")));
    }

    static Content fileUpload(Options options) {
        Options attributes = options.at("attributes");
        String accept = attributes == null ? null : attributes.text("accept");
        return new FileUpload(labelled(options), accept, options.flag("multiple"));
    }

    static Content radios(Options options) {
        String classes = options.meaning("classes", RADIOS, "");
        return new Radios(
                grouped(options),
                choices(options),
                single(ticked(options, "checked")),
                classes.contains("inline"),
                classes.contains("small"));
    }

    static Content checkboxes(Options options) {
        boolean small = options.meaning("classes", Map.of("govuk-checkboxes--small", true), false);
        return new Checkboxes(grouped(options), choices(options), ticked(options, "checked"), small);
    }

    static Content dateInput(Options options) {
        var parts = EnumSet.noneOf(Part.class);
        var wrong = EnumSet.noneOf(Part.class);
        for (Options item : options.list("items")) {
            Part part = item.meaning("name", PARTS, Part.DAY);
            parts.add(part);
            String width = "govuk-input--width-" + (part == Part.YEAR ? 4 : 2);
            if (item.meaning("classes", Map.of(width, false, width + " govuk-input--error", true), false)) {
                wrong.add(part);
            }
        }
        Field field = new Field(
                options.required("id"),
                options.required("namePrefix"),
                question(options.requiredAt("fieldset").requiredAt("legend"), "govuk-fieldset__legend"),
                textAt(options, "hint"),
                textAt(options, "errorMessage"));
        return new DateInput(
                field, parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, DateInput.Typed.NOTHING, wrong);
    }

    private static Field labelled(Options options) {
        String name = options.required("name");
        return new Field(
                Objects.requireNonNullElse(options.text("id"), name),
                name,
                question(options.requiredAt("label"), "govuk-label"),
                textAt(options, "hint"),
                textAt(options, "errorMessage"));
    }

    private static Field grouped(Options options) {
        String name = options.required("name");
        return new Field(
                Objects.requireNonNullElse(options.text("idPrefix"), name),
                name,
                question(options.requiredAt("fieldset").requiredAt("legend"), "govuk-fieldset__legend"),
                textAt(options, "hint"),
                textAt(options, "errorMessage"));
    }

    static Question question(Options options, String block) {
        return new Question(options.required("text"), size(options, "classes", block), options.flag("isPageHeading"));
    }

    static Size size(Options options, String name, String block) {
        return options.meaning(
                name,
                Map.of(
                        block + "--s", Size.SMALL,
                        block + "--m", Size.MEDIUM,
                        block + "--l", Size.LARGE,
                        block + "--xl", Size.EXTRA_LARGE),
                Size.PLAIN);
    }

    static @Nullable String textAt(Options options, String name) {
        Options inner = options.at(name);
        return inner == null ? null : inner.text("text");
    }

    private static @Nullable Width width(Options options) {
        for (Width width : Width.values()) {
            if (options.meaning("classes", Map.of(width.classes().strip(), true), false)) {
                return width;
            }
        }
        return null;
    }

    private static List<Choice> choices(Options options) {
        return options.list("items").stream()
                .<Choice>map(item -> {
                    String divider = item.text("divider");
                    return divider == null ? option(item) : Choice.divider(divider);
                })
                .toList();
    }

    private static Choice.Option option(Options item) {
        return new Choice.Option(
                item.required("value"),
                item.required("text"),
                textAt(item, "hint"),
                item.flag("disabled"),
                item.meaning("behaviour", Map.of("exclusive", true), false));
    }

    /** What is ticked: item by item, or by value for the whole; an item's own "no" is left unread with its reason. */
    private static Set<String> ticked(Options options, String flag) {
        var ticked = new TreeSet<String>();
        for (Options item : options.list("items")) {
            if (item.meaning(flag, Map.of("true", true), false)) {
                ticked.add(item.required("value"));
            }
        }
        String value = options.text("value");
        if (value != null) {
            ticked.add(value);
        }
        ticked.addAll(options.words("values"));
        return ticked;
    }

    private static @Nullable String single(Collection<String> ticked) {
        return ticked.isEmpty() ? null : ticked.iterator().next();
    }
}
