package org.plumbline.reconciliation;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be done with numbers of a unit, as its name tells. */
final class Units {
    private static final Pattern PER =
            Pattern.compile("(?:^|_)per_(\\d+)(k|m)?(?:_.*)?|(?:^|_)per_(million|thousand)(?:_.*)?");
    private static final Set<String> LENGTHS =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds");
    private static final Set<String> LEVELS = Set.of(
            "fte",
            "officers",
            "pcsos",
            "staff",
            "employees",
            "members",
            "forces",
            "panels",
            "boards",
            "units",
            "posts",
            "licences",
            "areas",
            "population",
            "residents");
    private static final Set<String> PERSONS = Set.of(
            "people",
            "persons",
            "clients",
            "users",
            "individuals",
            "suspects",
            "respondents",
            "participants",
            "victims",
            "children",
            "offenders",
            "households",
            "perpetrators");
    private static final Pattern NEVER_ADDED = Pattern.compile(
            "percent.*|%|.*(?:^|_)per_.*|ratio|rank.*|rate|index|score|date|time|datetime|year|.*_points?|clear_days|years|months|weeks|.*average.*|.*mean.*|.*median.*");
    private static final Pattern MEASURED = Pattern.compile(
            "fte|gbp.*|£.*|.*(?:thousand|million|billion).*|.*pounds.*|km.*|miles.*|litres.*|kg.*|tonnes.*");

    private Units() {}

    private static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    static boolean percent(String unit) {
        String plain = plain(unit);
        return plain.equals("%")
                || plain.equals("percent")
                || plain.equals("per_cent")
                || plain.startsWith("percent_")
                || plain.equals("percentage");
    }

    /** Whether numbers of parts add up to the number of the whole. */
    static boolean additive(String unit) {
        return !NEVER_ADDED.matcher(plain(unit)).matches();
    }

    /** Whether a whole number of this unit is counted one by one, rather than measured and rounded. */
    static boolean counted(String unit) {
        String plain = plain(unit);
        return additive(unit) && !MEASURED.matcher(plain).matches() && !LENGTHS.contains(plain);
    }

    /** Strengths and other levels, which do not add up over time. */
    static boolean level(String unit) {
        return LEVELS.contains(plain(unit));
    }

    /** Persons, who may be counted in more than one period and once in the year. */
    static boolean persons(String unit) {
        return PERSONS.contains(plain(unit));
    }

    static boolean length(String unit) {
        return LENGTHS.contains(plain(unit));
    }

    /** How many a rate is for: 100,000 for {@code per_100k}, 1,000 for {@code per_1000_15_64}. */
    static OptionalDouble per(String unit) {
        Matcher m = PER.matcher(plain(unit));
        if (!m.find()) {
            return OptionalDouble.empty();
        }
        if (m.group(3) != null) {
            return OptionalDouble.of(m.group(3).equals("million") ? 1e6 : 1e3);
        }
        double by = "k".equals(m.group(2)) ? 1e3 : "m".equals(m.group(2)) ? 1e6 : 1;
        return OptionalDouble.of(Double.parseDouble(m.group(1)) * by);
    }
}
