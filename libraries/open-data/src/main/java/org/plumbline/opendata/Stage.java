package org.plumbline.opendata;

import java.util.List;
import java.util.Set;

/**
 * What is kept of each row of a kind while it is read, and what must hold of it.
 *
 * @param fields in order
 * @param checks in order; the first that fails names the reason
 * @param cell what figures of one file must not share with those of another, as SQL over the staged fields
 */
record Stage(List<Field> fields, List<Check> checks, String cell) {
    private static final String MONTH = "regexp_full_match(s.month, '20[0-9]{2}-(0[1-9]|1[0-2])')";
    private static final String YEAR = "regexp_full_match(s.year, '(19|20)[0-9]{2}[/-]([0-9]{2}|[0-9]{4})')";
    private static final Set<String> SINGLE = Set.of("id", "whole", "stamp");
    private static final String A_YEAR = "a financial year such as 2024/25";

    /** @param sql over the columns of the kind by their names, all of them text, empty ones NULL */
    record Field(String name, String type, String sql) {
        static Field text(String name) {
            return new Field(name, "VARCHAR", "trim(" + name + ")");
        }

        /** The text of a number as it stands, and beside it its value. */
        static List<Field> number(String name) {
            return List.of(
                    text(name), new Field(name + "_n", "DOUBLE", "try_cast(replace(" + name + ", ',', '') AS DOUBLE)"));
        }
    }

    /** @param sql true where the row is good, over the staged fields {@code s} and the known names {@code n} */
    record Check(String field, String sql, String expected) {}

    static Stage of(Kind kind) {
        return switch (kind) {
            case STREET -> street();
            case OUTCOMES ->
                new Stage(
                        List.of(
                                new Field("id", "UBIGINT", "CASE WHEN id IS NULL THEN NULL ELSE hash(id) END"),
                                new Field("blank", "BOOLEAN", "id IS NULL"),
                                new Field("nothing", "VARCHAR", "NULL::VARCHAR"),
                                Field.text("month"),
                                Field.text("force"),
                                new Field("outcome", "VARCHAR", "coalesce(trim(outcome), '')")),
                        List.of(
                                new Check("month", MONTH, "a month such as 2019-02 in the column Month"),
                                force("the name of a police force in the column Falls within"),
                                new Check("nothing", "NOT s.blank", "a Crime ID")),
                        "n.code || ' ' || s.month");
            case STOP_AND_SEARCH -> search();
            case HOME_OFFICE_OUTCOMES ->
                new Stage(
                        concat(
                                quarterly(),
                                Field.number("outcome_type"),
                                Field.number("by_outcomes"),
                                Field.number("by_offences"),
                                Field.number("unstated")),
                        List.of(
                                new Check("year", YEAR, A_YEAR),
                                new Check("quarter", "s.quarter_n IN (1, 2, 3, 4)", "a financial quarter from 1 to 4"),
                                force("the name of a police force"),
                                new Check(
                                        "outcome_type",
                                        "s.outcome_type_n >= 0 AND s.outcome_type_n = floor(s.outcome_type_n)",
                                        "the number of an outcome type"),
                                number("by_outcomes"),
                                number("by_offences"),
                                number("unstated")),
                        "n.code || ' ' || left(s.year, 4) || ' ' || s.quarter_n || ' ' || (s.by_outcomes IS NULL)::INT || (s.by_offences IS NULL)::INT || (s.unstated IS NULL)::INT");
            case RECORDED_CRIME ->
                new Stage(
                        concat(quarterly(), List.of(Field.text("code")), Field.number("number")),
                        List.of(
                                new Check("year", YEAR, A_YEAR),
                                new Check("quarter", "s.quarter_n IN (1, 2, 3, 4)", "a financial quarter from 1 to 4"),
                                force("the name of a police force"),
                                new Check("code", "s.code IS NOT NULL", "an offence code such as 4.10"),
                                number("number")),
                        "n.code || ' ' || left(s.year, 4) || ' ' || s.quarter_n");
            case ANSWER_TIMES ->
                new Stage(
                        concat(
                                List.of(
                                        Field.text("force"),
                                        Field.text("month"),
                                        new Field("begins", "DATE", MONTH_OF_ANY)),
                                Field.number("calls"),
                                Field.number("within"),
                                List.of(
                                        Field.text("share"),
                                        new Field(
                                                "share_n",
                                                "DOUBLE",
                                                "try_cast(replace(replace(share, '%', ''), ',', '') AS DOUBLE)")),
                                Field.number("mean")),
                        List.of(
                                new Check(
                                        "month",
                                        "s.begins IS NOT NULL",
                                        "a month such as 2024-03, Mar-24 or March 2024"),
                                force("the name of a police force"),
                                number("calls"),
                                number("within"),
                                number("share"),
                                number("mean"),
                                new Check(
                                        "within",
                                        "s.within_n IS NULL OR s.calls_n IS NULL OR s.within_n <= s.calls_n",
                                        "no more calls answered in under 10 seconds than calls")),
                        "n.code || ' ' || s.begins");
            case POPULATION ->
                new Stage(
                        concat(
                                List.of(Field.text("year"), Field.text("code"), Field.text("name")),
                                Field.number("population")),
                        List.of(
                                new Check(
                                        "year", "regexp_full_match(s.year, '(19|20)[0-9]{2}')", "a year such as 2024"),
                                new Check(
                                        "code",
                                        "regexp_full_match(s.code, '[EWSNK][0-9]{8}')",
                                        "an ONS code such as E23000014, or the name of a force"),
                                number("population"),
                                new Check(
                                        "population",
                                        "s.population_n IS NULL OR s.population_n >= 0",
                                        "a number of people")),
                        "s.code || ' ' || s.year");
            case CENSUS_ETHNICITY ->
                new Stage(
                        concat(
                                List.of(
                                        Field.text("year"),
                                        Field.text("code"),
                                        Field.text("name"),
                                        new Field("grp", "VARCHAR", "\"group\"")),
                                Field.number("population")),
                        List.of(
                                new Check(
                                        "year",
                                        "regexp_full_match(s.year, '(19|20)[0-9]{2}')",
                                        "a census year such as 2011"),
                                new Check("code", "regexp_full_match(s.code, '[EWSNK][0-9]{8}')", "an ONS code"),
                                number("population")),
                        "s.code || ' ' || s.year");
            case AREA_LOOKUP ->
                new Stage(
                        List.of(Field.text("code"), Field.text("pfa_code"), Field.text("pfa_name")),
                        List.of(
                                new Check("code", "regexp_full_match(s.code, '[EWSNK][0-9]{8}')", "an ONS code"),
                                new Check(
                                        "pfa_code", "regexp_full_match(s.pfa_code, '[EWSN][0-9]{8}')", "an ONS code")),
                        "s.code");
            case HOME_OFFICE_SEARCHES ->
                new Stage(
                        concat(
                                List.of(
                                        Field.text("year_ending"),
                                        new Field("ends", "DATE", "try_cast(year_ending AS DATE)"),
                                        Field.text("force"),
                                        new Field("grp", "VARCHAR", "coalesce(trim(\"group\"), '')")),
                                Field.number("searches"),
                                Field.number("arrests"),
                                Field.number("weapons_arrests"),
                                Field.number("other_arrests")),
                        List.of(
                                new Check("year_ending", "s.ends IS NOT NULL", "a day such as 2019-03-31"),
                                force("the name of a police force"),
                                number("searches"),
                                number("arrests")),
                        "n.code || ' ' || s.ends");
            case HOME_OFFICE_ARRESTS ->
                new Stage(
                        concat(
                                List.of(
                                        Field.text("year"),
                                        Field.text("force"),
                                        new Field("grp", "VARCHAR", "coalesce(trim(\"group\"), '')")),
                                Field.number("arrests")),
                        List.of(
                                new Check("year", YEAR, A_YEAR),
                                force("the name of a police force"),
                                number("arrests")),
                        "n.code || ' ' || left(s.year, 4)");
            case WORKFORCE ->
                new Stage(
                        concat(
                                List.of(
                                        Field.text("day"),
                                        new Field("on_day", "DATE", "try_cast(day AS DATE)"),
                                        Field.text("force"),
                                        Field.text("worker")),
                                Field.number("fte")),
                        List.of(
                                new Check("day", "s.on_day IS NOT NULL", "a day such as 2019-03-31"),
                                force("the name of a police force"),
                                number("fte")),
                        "n.code || ' ' || s.on_day");
        };
    }

    /** The fields by which rows are counted together; the others tell single rows apart. */
    List<Field> common() {
        return fields.stream().filter(field -> !SINGLE.contains(field.name())).toList();
    }

    /** Whether forces are named in a column of the kind. */
    boolean namesForces() {
        return fields.stream().anyMatch(field -> field.name().equals("force"));
    }

    /** Not a figure: what publishers write where nothing was collected or nothing may be shown. */
    static String unknown(String field) {
        return "upper(" + field
                + ") IN ('', 'NA', 'N/A', '..', '.', '-', '–', ':', '*', '#', '[X]', '[Z]', '[W]', '[C]', 'NULL', 'N.A.')";
    }

    private static final String MONTH_OF_ANY = """
            date_trunc('month', coalesce(
              try_cast(CASE WHEN regexp_full_match(trim(month), '[0-9]{4}-[0-9]{2}') THEN trim(month) || '-01' ELSE month END AS DATE),
              try_strptime(trim(month), ['%b-%y', '%b %y', '%B %Y', '%b %Y', '%b-%Y', '%B-%Y', '%B %y', '%d/%m/%Y', '%m/%Y', '%Y%m'])::DATE))::DATE""";

    private static Stage street() {
        return new Stage(
                List.of(
                        Field.text("month"),
                        Field.text("force"),
                        Field.text("type"),
                        new Field("outcome", "VARCHAR", "coalesce(outcome, '')"),
                        new Field("id", "UBIGINT", "CASE WHEN id IS NULL THEN NULL ELSE hash(id) END"),
                        new Field("blank", "BOOLEAN", "id IS NULL"),
                        new Field("place", "UTINYINT", PLACE),
                        new Field("misplaced", "VARCHAR", MISPLACED)),
                List.of(
                        new Check("month", MONTH, "a month such as 2019-02 in the column Month"),
                        force("the name of a police force in the column Falls within"),
                        new Check("type", "s.type <> ''", "a crime type"),
                        new Check(
                                "misplaced",
                                "s.misplaced IS NULL",
                                "longitude and latitude as numbers, or both empty")),
                "n.code || ' ' || s.month");
    }

    private static Stage search() {
        return new Stage(
                List.of(
                        new Field(
                                "bad_date",
                                "VARCHAR",
                                "CASE WHEN date IS NULL OR try_cast(date AS TIMESTAMPTZ) IS NOT NULL THEN NULL ELSE date END"),
                        new Field("stamp", "TIMESTAMPTZ", "try_cast(date AS TIMESTAMPTZ)"),
                        new Field("type", "VARCHAR", "coalesce(type, '')"),
                        new Field("self_defined", "VARCHAR", "coalesce(self_defined, '')"),
                        new Field("officer_defined", "VARCHAR", "coalesce(officer_defined, '')"),
                        new Field("linked", "VARCHAR", "lower(coalesce(linked, ''))"),
                        new Field("place", "UTINYINT", PLACE),
                        new Field("misplaced", "VARCHAR", MISPLACED),
                        new Field(
                                "whole",
                                "UBIGINT",
                                "hash(type, date, operation, operation_name, latitude, longitude, gender, age, self_defined, officer_defined, legislation, object, outcome, linked, clothing)")),
                List.of(
                        new Check(
                                "bad_date",
                                "s.bad_date IS NULL",
                                "a time such as 2019-02-01T00:10:00+00:00 in the column Date"),
                        new Check(
                                "linked",
                                "s.linked IN ('true', 'false', '')",
                                "True, False or nothing in the column Outcome linked to object of search"),
                        new Check(
                                "misplaced",
                                "s.misplaced IS NULL",
                                "latitude and longitude as numbers, or both empty")),
                "n.code || ' ' || n.month");
    }

    /** 0 nowhere, 1 on the map of the United Kingdom, 2 elsewhere, 3 no numbers. */
    static final String PLACE = """
            CASE WHEN longitude IS NULL AND latitude IS NULL THEN 0
              WHEN try_cast(longitude AS DOUBLE) BETWEEN -9 AND 2.5 AND try_cast(latitude AS DOUBLE) BETWEEN 49 AND 61.5 THEN 1
              WHEN try_cast(longitude AS DOUBLE) IS NOT NULL AND try_cast(latitude AS DOUBLE) IS NOT NULL THEN 2
              ELSE 3 END""";

    private static final String MISPLACED = """
            CASE WHEN (longitude IS NULL OR try_cast(longitude AS DOUBLE) IS NOT NULL)
              AND (latitude IS NULL OR try_cast(latitude AS DOUBLE) IS NOT NULL) THEN NULL
              ELSE coalesce(longitude::VARCHAR, '') || ' and ' || coalesce(latitude::VARCHAR, '') END""";

    private static Check force(String expected) {
        return new Check("force", "n.standing IS NOT NULL", expected);
    }

    private static Check number(String field) {
        return new Check(
                field,
                "s.%s IS NULL OR isfinite(s.%s_n) OR %s".formatted(field, field, unknown("s." + field)),
                "a number");
    }

    private static List<Field> quarterly() {
        return concat(
                List.of(Field.text("year")),
                Field.number("quarter"),
                List.of(Field.text("force"), Field.text("offence_group")));
    }

    @SafeVarargs
    private static List<Field> concat(List<Field>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }
}
