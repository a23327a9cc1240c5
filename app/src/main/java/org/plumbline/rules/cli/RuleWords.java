package org.plumbline.rules.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.deadlines.Rule;

/** A rule of the field, as a person or a program reads it. */
final class RuleWords {
    private RuleWords() {}

    static Map<String, @Nullable Object> fields(Rule rule) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("key", rule.key());
        fields.put("value", rule.period().value());
        fields.put("unit", rule.period().unit());
        fields.put("direction", direction(rule));
        fields.put("validFrom", date(rule.validFrom()));
        fields.put("validTo", date(rule.validTo()));
        fields.put("source", rule.source());
        fields.put("confidence", rule.confidence().letter());
        fields.put("verification", rule.confidence().unverified() ? "unverified" : "verified");
        fields.put("what", rule.what());
        return fields;
    }

    static String line(Rule rule) {
        return "%-26s %5s %-20s %-6s %-23s %s%s"
                .formatted(
                        rule.key(),
                        rule.period().value(),
                        rule.period().unit(),
                        direction(rule),
                        validity(rule),
                        badge(rule),
                        rule.what());
    }

    static String sentences(Rule rule) {
        return "%s%s: %s.%nThe rule is %s %s %s its day, valid %s. Source (confidence %s): %s."
                .formatted(
                        badge(rule),
                        rule.key(),
                        rule.what(),
                        rule.period().value(),
                        rule.period().unit(),
                        direction(rule),
                        validity(rule),
                        rule.confidence().letter(),
                        rule.source());
    }

    static String direction(Rule rule) {
        return rule.direction().name().toLowerCase(Locale.ROOT);
    }

    private static String badge(Rule rule) {
        return rule.confidence().unverified() ? "[unverified] " : "";
    }

    private static String validity(Rule rule) {
        String from = rule.validFrom().map(LocalDate::toString).orElse("");
        String to = rule.validTo().map(LocalDate::toString).orElse("");
        return from.isEmpty() && to.isEmpty() ? "without known dates" : from + " to " + (to.isEmpty() ? "now" : to);
    }

    private static @Nullable String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
