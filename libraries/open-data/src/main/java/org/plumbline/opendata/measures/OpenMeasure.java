package org.plumbline.opendata.measures;

import java.time.Period;
import java.util.Optional;

/**
 * The measures that open files give, each with its definition. The key is stable and goes into records; two measures of
 * different definition or basis never share one.
 */
public enum OpenMeasure {
    CRIMES(of("police-uk.crimes", "Crimes recorded in the month", "crimes")
            .counts(
                    "rows of police.uk's street file but anti-social behaviour, by the month recorded; a row without Crime ID counts")
            .good(Good.LOWER)
            .basis(Basis.RECORDED)
            .every(Cadence.MONTH, 2)
            .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)),
    ANTI_SOCIAL_BEHAVIOUR(
            of("police-uk.anti-social-behaviour", "Anti-social behaviour incidents in the month", "incidents")
                    .counts(
                            "rows of police.uk's street file of the type Anti-social behaviour; equal month and place are separate incidents")
                    .good(Good.LOWER)
                    .basis(Basis.RECORDED)
                    .every(Cadence.MONTH, 2)
                    .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)),
    LAST_OUTCOME_SHARE(
            of("police-uk.last-outcome-share", "Share of a month's crimes by their last outcome so far", "share")
                    .parts(
                            "crimes of the month whose last outcome, at the release, is in the group",
                            "crimes of the month")
                    .basis(Basis.OFFENCES_RECORDED)
                    .every(Cadence.MONTH, 2)
                    .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)
                    .beware(
                            "Recent months have had less time to be decided and look worse in every release; compare months of equal age.")),
    CHARGED_HISTORY_SHARE(of(
                    "police-uk.charged-share", "Share of a month's crimes that were ever charged so far", "share")
            .parts(
                    "crimes of the month with a charge or a court's result among all their outcomes, at the release",
                    "crimes of the month that have a Crime ID")
            .good(Good.HIGHER)
            .basis(Basis.OFFENCES_RECORDED)
            .every(Cadence.MONTH, 2)
            .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)
            .beware("Joined by Crime ID, each counted once; months near the end of a release have had less time.")),
    OUTCOMES_RECORDED(of("police-uk.outcomes", "Outcomes recorded in the month", "outcomes")
            .counts("rows of police.uk's outcomes file by the month of the outcome; one crime can have several")
            .basis(Basis.OUTCOMES_RECORDED)
            .every(Cadence.MONTH, 2)
            .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)),
    SEARCHES(of("police-uk.searches", "Stop and searches in the month", "searches")
            .counts("rows of police.uk's stop-and-search file, by the file's month; of persons and of vehicles")
            .basis(Basis.RECORDED)
            .every(Cadence.MONTH, 2)
            .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)),
    FIND_RATE(of("police-uk.find-rate", "Share of all searches with an outcome linked to their object", "share")
            .parts(
                    "searches whose outcome is linked to the object (True)",
                    "all searches, whether or not the link is filled in")
            .good(Good.HIGHER)
            .basis(Basis.RECORDED)
            .every(Cadence.MONTH, 2)
            .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)
            .beware("Not known where a force leaves the link empty in every row of the month.")),
    FIND_RATE_WHERE_FILLED_IN(
            of("police-uk.find-rate-where-filled-in", "Share linked among searches with the link filled in", "share")
                    .parts("searches whose outcome is linked to the object (True)", "searches with True or False")
                    .good(Good.HIGHER)
                    .basis(Basis.RECORDED)
                    .every(Cadence.MONTH, 2)
                    .from(SourceClass.PUBLISHED_MANAGEMENT_RECORDS)
                    .notComparable(
                            "Forces differ in whether they fill the link in after no further action, so this share cannot be compared between forces.")),
    RECORDED_CRIMES(of("home-office.recorded-crimes", "Police recorded crime, without fraud", "crimes")
            .counts(
                    "Number of Offences of the Home Office's open data, without the group Fraud offences; transfers make cells negative")
            .good(Good.LOWER)
            .basis(Basis.RECORDED)
            .every(Cadence.QUARTER, 4)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    RECORDED_CRIMES_WITH_FRAUD(of(
                    "home-office.recorded-crimes-with-fraud", "Police recorded crime, with fraud", "crimes")
            .counts("Number of Offences of the Home Office's open data, every group")
            .good(Good.LOWER)
            .basis(Basis.RECORDED)
            .every(Cadence.QUARTER, 4)
            .from(SourceClass.OFFICIAL_STATISTIC)
            .beware("Fraud moved from forces to Action Fraud from 2011 to 2013, so a force's line breaks there.")),
    CRIMES_PER_1000(of(
                    "home-office.crimes-per-1000",
                    "Recorded crime without fraud per 1,000 residents in the year",
                    "per 1,000")
            .parts(
                    "recorded crimes without fraud in the four quarters of the financial year",
                    "residents in the middle of the year in which it begins")
            .good(Good.LOWER)
            .basis(Basis.RECORDED)
            .every(Cadence.YEAR, 4)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    OUTCOME_SHARE_OF_OFFENCES(
            of("home-office.outcome-share-of-offences", "Share of a quarter's offences by outcome so far", "share")
                    .parts(
                            "offences recorded in the quarter with an outcome of the group, whenever it was recorded",
                            "offences recorded in the quarter, with those not yet assigned an outcome")
                    .basis(Basis.OFFENCES_RECORDED)
                    .every(Cadence.QUARTER, 4)
                    .from(SourceClass.OFFICIAL_STATISTIC)
                    .beware("Recent quarters have had less time to be decided.")),
    OUTCOME_SHARE_OF_OUTCOMES(
            of("home-office.outcome-share-of-outcomes", "Share of the outcomes recorded in a quarter", "share")
                    .parts(
                            "outcomes of the group recorded in the quarter, whenever the offence was recorded",
                            "outcomes recorded in the quarter, without those not yet assigned")
                    .basis(Basis.OUTCOMES_RECORDED)
                    .every(Cadence.QUARTER, 4)
                    .from(SourceClass.OFFICIAL_STATISTIC)),
    OUTCOME_SHARE_BASIS_NOT_STATED(
            of("home-office.outcome-share-basis-not-stated", "Share of outcomes, basis not stated by the file", "share")
                    .parts(
                            "outcomes of the group",
                            "all outcomes of the file's one column, with those not yet assigned")
                    .basis(Basis.NOT_STATED)
                    .every(Cadence.QUARTER, 4)
                    .from(SourceClass.OFFICIAL_STATISTIC)
                    .notComparable(
                            "The file's column does not say whether it counts by offences or by outcomes recorded in the quarter.")),
    CALLS_999(of("bt-999.calls", "999 calls answered in the month", "calls")
            .counts("999 calls that BT put through to the force")
            .basis(Basis.RECORDED)
            .every(Cadence.MONTH, 1)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    ANSWERED_WITHIN_10_SECONDS(
            of("bt-999.answered-within-10-seconds", "999 calls answered in under 10 seconds", "share")
                    .parts("999 calls answered in under 10 seconds", "999 calls answered")
                    .good(Good.HIGHER)
                    .basis(Basis.RECORDED)
                    .every(Cadence.MONTH, 1)
                    .from(SourceClass.OFFICIAL_STATISTIC)
                    .beware("Measured by BT from its connection to the answer; the standard is 90%.")),
    MEAN_ANSWER_SECONDS(of("bt-999.mean-answer-seconds", "Mean time to answer a 999 call", "seconds")
            .parts("seconds from connection to answer", "999 calls answered")
            .good(Good.LOWER)
            .basis(Basis.RECORDED)
            .every(Cadence.MONTH, 1)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    POPULATION(of("ons.population", "Residents in the middle of the year", "people")
            .counts("usual residents at 30 June by the ONS's mid-year estimate")
            .basis(Basis.ESTIMATED)
            .every(Cadence.YEAR, 13)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    CENSUS_POPULATION(of("ons.census-population", "Usual residents on census day by ethnic group", "people")
            .counts(
                    "usual residents by the census named in the breakdown, summed from local authorities into force areas")
            .basis(Basis.CENSUS)
            .every(Cadence.DECADE, 20)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    SEARCHES_IN_YEAR(of("home-office.searches", "Stop and searches in the year ending March", "searches")
            .counts("searches of the Home Office's annual table")
            .basis(Basis.RECORDED)
            .every(Cadence.YEAR, 7)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    SEARCH_ARREST_SHARE(
            of("home-office.search-arrest-share", "Share of searches that led to an arrest, year ending March", "share")
                    .parts("resultant arrests", "searches in cells where arrests were collected too")
                    .good(Good.HIGHER)
                    .basis(Basis.RECORDED)
                    .every(Cadence.YEAR, 7)
                    .from(SourceClass.OFFICIAL_STATISTIC)),
    ARRESTS(of("home-office.arrests", "Arrests in the financial year", "arrests")
            .counts("arrests for notifiable offences of the Home Office's annual table")
            .basis(Basis.RECORDED)
            .every(Cadence.YEAR, 7)
            .from(SourceClass.OFFICIAL_STATISTIC)),
    WORKFORCE(of("home-office.workforce", "Police workforce, full-time equivalent", "full-time equivalents")
            .counts("full-time equivalents of the Home Office's workforce table on its day")
            .basis(Basis.ESTIMATED)
            .every(Cadence.YEAR, 4)
            .from(SourceClass.OFFICIAL_STATISTIC));

    @SuppressWarnings("ImmutableEnumChecker") // a record of values
    private final Definition definition;

    OpenMeasure(Definition.Draft draft) {
        this.definition = draft.definition();
    }

    /** All that defines it. */
    public Definition definition() {
        return definition;
    }

    /** The stable key that goes into records. */
    public String key() {
        return definition.key();
    }

    /** The measure of a key. */
    public static Optional<OpenMeasure> withKey(String key) {
        for (OpenMeasure measure : values()) {
            if (measure.key().equals(key)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /** Which way is better. */
    public enum Good {
        HIGHER,
        LOWER,
        NEITHER
    }

    /** What a figure's period refers to. */
    public enum Basis {
        /** Events in the period. */
        RECORDED,
        /** Offences recorded in the period, whatever came of them whenever. */
        OFFENCES_RECORDED,
        /** Outcomes recorded in the period, of offences recorded whenever. */
        OUTCOMES_RECORDED,
        ESTIMATED,
        CENSUS,
        NOT_STATED
    }

    /** How often the publisher gives a new figure. */
    public enum Cadence {
        MONTH(Period.ofMonths(1)),
        QUARTER(Period.ofMonths(3)),
        YEAR(Period.ofYears(1)),
        DECADE(Period.ofYears(10));

        private final Period length;

        Cadence(Period length) {
            this.length = length;
        }

        public Period length() {
            return length;
        }
    }

    /** How much weight a figure bears by where it comes from. */
    public enum SourceClass {
        OFFICIAL_STATISTIC,
        /** Published by forces on police.uk, anonymised and without the checks of official statistics. */
        PUBLISHED_MANAGEMENT_RECORDS
    }

    private static Definition.Draft of(String key, String name, String unit) {
        return new Definition.Draft(key, name, unit);
    }
}
