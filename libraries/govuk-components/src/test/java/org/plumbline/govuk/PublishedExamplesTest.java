package org.plumbline.govuk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.govuk.Options.NotOffered;
import org.plumbline.govuk.Published.Fixture;

/** Every published example of a component that we offer is matched, or stands in a list with the reason why not. */
class PublishedExamplesTest {
    private static final Map<String, Function<Options, Content>> READINGS = Map.ofEntries(
            entry("back-link", PageReadings::backLink),
            entry("breadcrumbs", PageReadings::breadcrumbs),
            entry("button", PageReadings::button),
            entry("checkboxes", FormReadings::checkboxes),
            entry("date-input", FormReadings::dateInput),
            entry("details", PageReadings::details),
            entry("error-message", FormReadings::errorMessage),
            entry("error-summary", PageReadings::errorSummary),
            entry("fieldset", FormReadings::fieldset),
            entry("file-upload", FormReadings::fileUpload),
            entry("hint", FormReadings::hint),
            entry("input", FormReadings::textInput),
            entry("inset-text", PageReadings::insetText),
            entry("label", FormReadings::label),
            entry("notification-banner", PageReadings::notificationBanner),
            entry("pagination", PageReadings::pagination),
            entry("panel", PageReadings::panel),
            entry("password-input", FormReadings::passwordInput),
            entry("radios", FormReadings::radios),
            entry("select", FormReadings::select),
            entry("service-navigation", PageReadings::serviceNavigation),
            entry("skip-link", PageReadings::skipLink),
            entry("summary-list", PageReadings::summaryList),
            entry("table", PageReadings::table),
            entry("tag", PageReadings::tag),
            entry("task-list", PageReadings::taskList),
            entry("textarea", FormReadings::textarea),
            entry("warning-text", PageReadings::warningText));

    /** Published components that we do not offer, or that we draw ourselves because theirs carry the crown. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "accordion", "headings and links serve, and need no script",
            "character-count", "the limit is said in the hint and checked by the server",
            "cookie-banner", "only the cookie that keeps a person signed in is set",
            "exit-this-page", "nobody at risk uses these pages",
            "footer", "ours, without the crest",
            "header", "ours, without the crown",
            "phase-banner", "the software is not a GOV.UK service in a phase",
            "tabs", "sub navigation serves, and needs no script");

    static Stream<String> components() {
        return READINGS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("components")
    void each_published_example_is_matched_or_listed_with_its_reason(String component) throws IOException {
        Set<String> listed = Unmatched.read().getOrDefault(component, Map.of()).keySet();
        var unmatched = new TreeMap<String, String>();
        int matched = 0;

        for (Fixture fixture : Published.of(component)) {
            String difference = difference(fixture);
            if (difference.isEmpty()) {
                matched++;
            } else {
                unmatched.put(fixture.name(), difference);
            }
        }

        assertThat(unmatched.keySet())
                .describedAs("what differs: %s", missingFrom(listed, unmatched))
                .isEqualTo(new TreeSet<>(listed));
        assertThat(matched).isPositive();
        record(component, matched, unmatched.size());
    }

    @Test
    void the_list_of_examples_not_matched_names_only_components_we_offer() throws IOException {
        assertThat(READINGS.keySet()).containsAll(Unmatched.read().keySet());
    }

    @Test
    void every_published_component_is_offered_or_left_out_with_a_reason() {
        var known = new TreeSet<>(READINGS.keySet());
        known.addAll(LEFT_OUT.keySet());

        assertThat(Published.components()).isEqualTo(known);
        assertThat(READINGS.keySet()).doesNotContainAnyElementsOf(LEFT_OUT.keySet());
    }

    /** Empty where our markup says the same as the published markup, else what is in the way. */
    private static String difference(Fixture fixture) {
        var options = new Options(fixture.options());
        String ours;
        try {
            ours = Markup.of(
                    Objects.requireNonNull(READINGS.get(fixture.component())).apply(options));
        } catch (NotOffered | IllegalArgumentException refusal) {
            return String.valueOf(refusal.getMessage());
        }
        if (!options.unread().isEmpty()) {
            return "options not offered: " + options.unread();
        }
        String expected = Dom.outline(fixture.html());
        String written = Dom.outline(ours);
        return written.equals(expected) ? "" : "published\n" + expected + "ours\n" + written;
    }

    private static String missingFrom(Set<String> listed, Map<String, String> unmatched) {
        return unmatched.entrySet().stream()
                .filter(each -> !listed.contains(each.getKey()))
                .map(each -> "\n* " + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining());
    }

    private static void record(String component, int matched, int unmatched) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fixtures"));
        Files.writeString(
                folder.resolve(component + ".txt"), component + " " + matched + " matched, " + unmatched + " not\n");
    }
}
