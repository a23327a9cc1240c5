package org.plumbline.findings.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.findings.Choices;
import org.plumbline.findings.DueWindow;
import org.plumbline.findings.Level;
import org.plumbline.findings.Status;
import org.plumbline.govuk.Checkboxes;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Filter;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Report;
import org.plumbline.web.Frame;

/**
 * By what the register can be narrowed.
 *
 * @param reports by id, as far as they can be seen
 * @param forces names by slug
 */
record RegisterFilter(Choices choices, Map<String, Report> reports, Map<String, String> forces) {
    RegisterFilter {
        reports = Map.copyOf(reports);
        forces = Map.copyOf(forces);
    }

    private String title(String id) {
        Report report = reports.get(id);
        return report == null ? id : report.title();
    }

    /** The programme of a report, which is shorter than its title; its id where it cannot be seen. */
    String programme(String id) {
        Report report = reports.get(id);
        return report == null ? id : report.programme();
    }

    Filter drawn(RegisterAddress address, Frame frame) {
        Map<String, List<Filter.Selected>> chosen = new LinkedHashMap<>();
        for (RegisterAddress.Choice choice : address.choices()) {
            chosen.computeIfAbsent(heading(choice.name()), name -> new ArrayList<>())
                    .add(new Filter.Selected(words(choice), frame.href(address.hrefWithout(choice))));
        }
        Filter filter = Filter.of(controls(address));
        return chosen.isEmpty()
                ? filter
                : filter.withSelected(
                        frame.href(address.hrefWithoutAny()),
                        chosen.entrySet().stream()
                                .map(e -> new Filter.Category(e.getKey(), e.getValue()))
                                .toList());
    }

    private Content controls(RegisterAddress address) {
        var criteria = address.criteria();
        List<Content> controls = new ArrayList<>();
        controls.add(TextInput.of("q", "Search").withType("search").withValue(criteria.words()));
        if (choices.forces().size() > 1) {
            controls.add(choice(
                    "force",
                    choices.forces().stream().map(slug -> Choice.of(slug, forces.getOrDefault(slug, slug))),
                    criteria.forces().stream().findFirst().orElse("")));
        }
        controls.addAll(List.of(
                ticks("kind", options(FindingKind.values(), FindingKind::code, FindingKind::words), address),
                ticks("level", levels(), address),
                ticks("status", options(Status.values(), Status::code, Status::words), address),
                ticks("due", options(DueWindow.values(), DueWindow::code, DueWindow::words), address),
                choice(
                        "area",
                        choices.areas().stream().map(area -> Choice.of(area, area)),
                        criteria.areas().stream().findFirst().orElse("")),
                choice(
                        "report",
                        choices.reports().stream().map(id -> Choice.of(id, title(id))),
                        criteria.reports().stream().findFirst().orElse("")),
                choice(
                        "owner",
                        Stream.concat(
                                Stream.of(Choice.of(RegisterAddress.NOBODY, "nobody yet")),
                                choices.owners().stream().map(owner -> Choice.of(owner.reference(), owner.title()))),
                        criteria.owners().stream()
                                .findFirst()
                                .map(owner -> owner.isEmpty() ? RegisterAddress.NOBODY : owner)
                                .orElse(""))));
        return output -> controls.forEach(control -> control.writeTo(output));
    }

    private static Checkboxes ticks(String name, List<Choice.Option> options, RegisterAddress address) {
        return Checkboxes.of(name, heading(name), options)
                .withChosen(address.choices().stream()
                        .filter(choice -> choice.name().equals(name))
                        .map(RegisterAddress.Choice::value)
                        .toList())
                .asSmall();
    }

    private static Select choice(String name, Stream<Choice.Option> options, String chosen) {
        return Select.of(
                        name,
                        heading(name),
                        Stream.concat(Stream.of(Choice.of("", "any")), options).toList())
                .withChosen(chosen);
    }

    private static <T> List<Choice.Option> options(
            T[] values, java.util.function.Function<T, String> code, java.util.function.Function<T, String> words) {
        return Stream.of(values)
                .map(value -> Choice.of(code.apply(value), words.apply(value)))
                .toList();
    }

    private static List<Choice.Option> levels() {
        return Stream.concat(
                        Stream.of(Level.values())
                                .map(level -> Choice.of(String.valueOf(level.number()), "level " + level.number())),
                        Stream.of(Choice.of("0", "level not known")))
                .toList();
    }

    private String words(RegisterAddress.Choice choice) {
        String value = choice.value();
        return switch (choice.name()) {
            case "kind" ->
                Stream.of(FindingKind.values())
                        .filter(kind -> kind.code().equals(value))
                        .map(FindingKind::words)
                        .findFirst()
                        .orElse(value);
            case "level" -> value.equals("0") ? "level not known" : "level " + value;
            case "status" -> Status.of(value).map(Status::words).orElse(value);
            case "due" -> DueWindow.of(value).map(DueWindow::words).orElse(value);
            case "force" -> forces.getOrDefault(value, value);
            case "report" -> title(value);
            case "owner" ->
                value.equals(RegisterAddress.NOBODY)
                        ? "nobody yet"
                        : choices.owners().stream()
                                .filter(owner -> owner.reference().equals(value))
                                .map(org.plumbline.findings.Owner::title)
                                .findFirst()
                                .orElse(value);
            default -> value;
        };
    }

    private static String heading(String name) {
        return switch (name) {
            case "q" -> "Search";
            case "kind" -> "Kind";
            case "level" -> "Level";
            case "status" -> "Status";
            case "due" -> "Due";
            case "force" -> "Force";
            case "area" -> "Area";
            case "report" -> "Report";
            case "owner" -> "Owner";
            default -> name;
        };
    }
}
