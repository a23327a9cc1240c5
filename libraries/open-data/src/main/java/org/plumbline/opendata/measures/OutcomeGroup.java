package org.plumbline.opendata.measures;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What became of an investigation, in groups that the Home Office's outcome types and police.uk's wordings both lead to.
 * Types are those of the Home Office's crime outcomes statistics; there is no type 19.
 */
public enum OutcomeGroup {
    CHARGED("Charged or summonsed", Set.of(1)),
    CHARGED_ELSEWHERE("Charged as part of another case", Set.of()),
    TAKEN_INTO_CONSIDERATION("Taken into consideration", Set.of(4)),
    OUT_OF_COURT_FORMAL("Out of court, formal", Set.of(2, 3, 6)),
    OUT_OF_COURT_INFORMAL("Out of court, informal", Set.of(7, 8)),
    PREVENTED_OR_NOT_IN_PUBLIC_INTEREST(
            "Prosecution prevented or not in the public interest", Set.of(5, 9, 10, 11, 12, 13, 17)),
    EVIDENTIAL_DIFFICULTIES_SUSPECT(
            "Evidential difficulties, suspect identified and victim supports action", Set.of(15)),
    VICTIM_DOES_NOT_SUPPORT("Evidential difficulties, victim does not support action", Set.of(14, 16)),
    /** police.uk's "Unable to prosecute suspect", which does not say which of types 14, 15 and 16 it was. */
    EVIDENTIAL_DIFFICULTIES("Evidential difficulties, type not told apart", Set.of()),
    NO_SUSPECT("Investigation complete, no suspect identified", Set.of(18)),
    TRANSFERRED("Action by another body", Set.of(20)),
    FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST("Further investigation not in the public interest", Set.of(21)),
    DIVERSIONARY("Diversionary, educational or intervention activity", Set.of(22)),
    NOT_YET_ASSIGNED("Not yet assigned an outcome", Set.of(0)),
    /** The publisher had no status, or the cell is empty. */
    NOT_STATED("No outcome stated", Set.of()),
    /** A wording or a type that nobody has mapped. */
    UNMAPPED("Outcome wording not known to this reader", Set.of());

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of numbers
    private final Set<Integer> types;

    OutcomeGroup(String words, Set<Integer> types) {
        this.words = words;
        this.types = types;
    }

    /** For readers. */
    public String inWords() {
        return words;
    }

    /** The Home Office's outcome types that make up the group. */
    public Set<Integer> types() {
        return types;
    }

    /** The group of a Home Office outcome type, if there is such a type. */
    public static Optional<OutcomeGroup> ofType(int type) {
        return Arrays.stream(values())
                .filter(group -> group.types.contains(type))
                .findFirst();
    }
}
