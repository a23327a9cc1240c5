package org.plumbline.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of open files that are read, recognised by their headings. */
public enum Kind {
    STREET(
            "police.uk street",
            Column.needed("month", "month"),
            Column.needed("force", "falls within", "reported by"),
            Column.needed("type", "crime type"),
            Column.needed("location", "location"),
            Column.wanted("id", "crime id"),
            Column.wanted("longitude", "longitude"),
            Column.wanted("latitude", "latitude"),
            Column.wanted("outcome", "last outcome category")),
    OUTCOMES(
            "police.uk outcomes",
            Column.needed("id", "crime id"),
            Column.needed("month", "month"),
            Column.needed("force", "falls within", "reported by"),
            Column.needed("outcome", "outcome type"),
            Column.needed("location", "location")),
    STOP_AND_SEARCH(
            "police.uk stop-and-search",
            Column.needed("type", "type"),
            Column.needed("date", "date"),
            Column.wanted("operation", "part of a policing operation"),
            Column.wanted("operation_name", "policing operation"),
            Column.wanted("latitude", "latitude"),
            Column.wanted("longitude", "longitude"),
            Column.wanted("gender", "gender"),
            Column.wanted("age", "age range"),
            Column.needed("self_defined", "self defined ethnicity"),
            Column.needed("officer_defined", "officer defined ethnicity"),
            Column.wanted("legislation", "legislation"),
            Column.needed("object", "object of search"),
            Column.needed("outcome", "outcome"),
            Column.needed("linked", "outcome linked to object of search"),
            Column.wanted("clothing", "removal of more than just outer clothing")),
    HOME_OFFICE_OUTCOMES(
            "Home Office outcomes",
            Column.needed("year", "financial year", "fy"),
            Column.needed("quarter", "financial quarter"),
            Column.needed("force", "force name", "force"),
            Column.needed("offence_group", "offence group", "group"),
            Column.needed("outcome_type", "outcome type"),
            Column.wanted(
                    "by_outcomes",
                    "force outcomes for outcomes recorded in quarter",
                    "outcomes recorded in quarter",
                    "outcomes for outcomes recorded in quarter"),
            Column.wanted(
                    "by_offences",
                    "force outcomes for offences recorded in quarter",
                    "offences recorded in quarter",
                    "outcomes for offences recorded in quarter"),
            Column.wanted("unstated", "n", "number of outcomes", "force outcomes")),
    RECORDED_CRIME(
            "Home Office recorded crime",
            Column.needed("year", "financial year", "fy"),
            Column.needed("quarter", "financial quarter"),
            Column.needed("force", "force name", "force"),
            Column.needed("offence_group", "offence group", "group"),
            Column.needed("code", "offence code"),
            Column.needed("number", "number of offences", "n", "offence count")),
    ANSWER_TIMES(
            "BT 999 answer times",
            Column.needed("force", "force", "force name", "police force", "police force name", "organisation", "name"),
            Column.needed("month", "month", "date", "month year", "period", "call month"),
            Column.wanted(
                    "calls",
                    "calls",
                    "total calls",
                    "number of calls",
                    "calls answered",
                    "total calls answered",
                    "number of calls answered",
                    "total number of calls",
                    "999 calls",
                    "total 999 calls"),
            Column.wanted(
                    "within",
                    "calls answered under 10 seconds",
                    "number answered under 10 seconds",
                    "number of calls answered under 10 seconds",
                    "answered under 10 seconds",
                    "calls under 10 seconds",
                    "number under 10 seconds",
                    "answered within 10 seconds",
                    "number answered within 10 seconds",
                    "calls answered within 10 seconds",
                    "number of calls answered within 10 seconds",
                    "calls answered in under 10 seconds",
                    "number of calls under 10 seconds",
                    "under 10 seconds"),
            Column.wanted(
                    "share",
                    "pct answered under 10 seconds",
                    "pct under 10 seconds",
                    "pct of calls answered under 10 seconds",
                    "pct calls answered under 10 seconds",
                    "pct answered within 10 seconds",
                    "pct within 10 seconds",
                    "pct of calls answered within 10 seconds",
                    "pct calls answered within 10 seconds",
                    "pct of calls under 10 seconds",
                    "pct calls under 10 seconds"),
            Column.wanted(
                    "mean",
                    "mean answer time",
                    "mean answering time",
                    "average answer time",
                    "mean time to answer",
                    "mean answer time seconds",
                    "average answer time seconds",
                    "mean seconds",
                    "average time to answer",
                    "mean",
                    "mean answer time s",
                    "average answer time s",
                    "mean time to answer seconds",
                    "average time to answer seconds",
                    "mean answering time seconds")),
    POPULATION(
            "ONS population",
            Column.needed("year", "year", "mid year"),
            Column.needed("code", "code", "pfa code", "geography code"),
            Column.needed("name", "name", "pfa name", "geography"),
            Column.needed("population", "population", "all ages", "total population")),
    CENSUS_ETHNICITY(
            "census ethnicity by local authority",
            Column.needed("year", "date"),
            Column.needed("code", "geography code"),
            Column.needed("name", "geography"),
            Column.needed("group", "group"),
            Column.needed("population", "population")),
    AREA_LOOKUP(
            "lookup of local authorities to forces",
            Column.needed("code", "lad code"),
            Column.needed("pfa_code", "pfa code"),
            Column.needed("pfa_name", "pfa name")),
    HOME_OFFICE_SEARCHES(
            "Home Office stop and search",
            Column.needed("year_ending", "year ending"),
            Column.needed("force", "force name", "force"),
            Column.needed("group", "ethnic group self defined"),
            Column.needed("searches", "searches", "number of searches"),
            Column.wanted("arrests", "resultant arrests", "number of resultant arrests"),
            Column.wanted("weapons_arrests", "weapons arrests s60 only"),
            Column.wanted("other_arrests", "other arrests s60 only"),
            Column.wanted("label", "ethnicity self defined")),
    HOME_OFFICE_ARRESTS(
            "Home Office arrests",
            Column.needed("year", "financial year", "fy"),
            Column.needed("force", "force name", "force"),
            Column.needed("group", "ethnic group", "ethnic group self defined"),
            Column.needed("arrests", "arrests", "number of arrests")),
    WORKFORCE(
            "Home Office workforce",
            Column.needed("day", "date"),
            Column.needed("code", "geo code"),
            Column.needed("force", "force name"),
            Column.needed("worker", "worker type"),
            Column.needed("fte", "total fte"));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Column> columns;

    Kind(String words, Column... columns) {
        this.words = words;
        this.columns = List.of(columns);
    }

    /** For readers. */
    public String inWords() {
        return words;
    }

    /** Who puts files of this kind out. */
    public String publisher() {
        return switch (this) {
            case STREET, OUTCOMES, STOP_AND_SEARCH -> "data.police.uk";
            case HOME_OFFICE_OUTCOMES, RECORDED_CRIME, HOME_OFFICE_SEARCHES, HOME_OFFICE_ARRESTS, WORKFORCE ->
                "Home Office";
            case ANSWER_TIMES -> "BT and the Home Office, on police.uk";
            case POPULATION, CENSUS_ETHNICITY, AREA_LOOKUP -> "Office for National Statistics";
        };
    }

    List<Column> columns() {
        return columns;
    }

    /** Where the columns stand under these headings, if these are headings of this kind; -1 for one that is absent. */
    Optional<List<Integer>> places(List<String> headings) {
        List<String> plain = headings.stream().map(Kind::plain).toList();
        List<Integer> places = new ArrayList<>();
        for (Column column : columns) {
            int place = column.place(plain);
            if (place < 0 && column.must()) {
                return Optional.empty();
            }
            places.add(place);
        }
        boolean figures = (this != HOME_OFFICE_OUTCOMES && this != ANSWER_TIMES)
                || places.subList(places.size() - 3, places.size()).stream().anyMatch(place -> place >= 0);
        return figures ? Optional.of(places) : Optional.empty();
    }

    /** The name of a column as the publisher's headings have it, for sentences. */
    String heading(String role) {
        return columns.stream()
                .filter(column -> column.role().equals(role))
                .map(column -> column.names().getFirst())
                .findFirst()
                .orElse(role);
    }

    /** A heading without what publishers vary: case, punctuation, the year of a boundary, short forms. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace("%", " pct ")
                .replace("<", " under ")
                .replaceAll("\\b(percentage|percent|per cent|proportion)\\b", " pct ")
                .replaceAll("\\b(less than|fewer than)\\b", " under ")
                .replaceAll("\\b(secs|sec|s)\\b(?! *60)", " seconds ")
                .replaceAll("(?<=[0-9])s\\b", " seconds ")
                .replaceAll("^(lad|pfa)[0-9]{2}cd$", "$1 code")
                .replaceAll("^(lad|pfa)[0-9]{2}nm$", "$1 name")
                .replaceAll("^pfa *20[0-9]{2} *(code|name)$", "pfa $1")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\bpct of\\b", "pct of")
                .strip();
    }

    /** One column of a kind: its name here, the headings that lead to it, and whether the kind needs it. */
    record Column(String role, List<String> names, boolean must) {
        static Column needed(String role, String... names) {
            return new Column(role, List.of(names), true);
        }

        static Column wanted(String role, String... names) {
            return new Column(role, List.of(names), false);
        }

        int place(List<String> headings) {
            for (String name : names) {
                int place = headings.indexOf(name);
                if (place >= 0) {
                    return place;
                }
            }
            return -1;
        }
    }
}
