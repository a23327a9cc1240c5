package org.plumbline.rules.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.TextInput;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The rules of the field, each by the value that holds on the vantage's day.
 *
 * @param search what was searched for; empty for all
 * @param all how many rules there are
 */
public record RulesPage(List<RuleLine> lines, String search, int all) implements Page {
    public RulesPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return "Rules for dates";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public TextInput words() {
        return TextInput.of("q", "Words in a rule")
                .withType("search")
                .withValue(search)
                .withHint("For example recommendation, bail, panel, not verified, changed here");
    }

    public String count() {
        if (lines.isEmpty()) {
            return "No rule says all of these words.";
        }
        return search.isEmpty() ? all + " rules" : lines.size() + " of " + all + " rules";
    }
}
