package org.plumbline.opendata.measures;

import java.util.List;
import java.util.Locale;

/** The five groups of the census, and what publishers say besides. */
public enum EthnicGroup {
    ASIAN("Asian"),
    BLACK("Black"),
    MIXED("Mixed"),
    WHITE("White"),
    OTHER("Other"),
    /** The person was asked and did not say, or the cell is empty. */
    NOT_STATED("Not stated"),
    /** Only a vehicle was searched, so there is nobody to ask. */
    VEHICLE_ONLY("Vehicle only"),
    /** A label that nobody has mapped. */
    UNMAPPED("Label not known to this reader");

    private final String words;

    EthnicGroup(String words) {
        this.words = words;
    }

    /** For readers, and the value in a figure's breakdown. */
    public String inWords() {
        return words;
    }

    /** The five groups that a census counts. */
    public static List<EthnicGroup> counted() {
        return List.of(ASIAN, BLACK, MIXED, WHITE, OTHER);
    }

    /**
     * The group of a publisher's label: the 18+1 labels of the census as police.uk and the Home Office write them, their
     * headings, and the older "Chinese or Other". A Chinese person counts as Asian since the census of 2011 where the label
     * says "Asian/Asian British - Chinese", and as Other where the publisher's own heading says so.
     */
    public static EthnicGroup of(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()
                || plain.equals("na")
                || plain.contains("not stated")
                || plain.equals("not known")
                || plain.equals("unknown")
                || plain.contains("not recorded")) {
            return NOT_STATED;
        }
        if (plain.equals("vehicle only")) {
            return VEHICLE_ONLY;
        }
        if (plain.startsWith("mixed") || plain.endsWith(" mixed")) {
            return MIXED;
        }
        if (plain.startsWith("asian")) {
            return ASIAN;
        }
        if (plain.startsWith("black")) {
            return BLACK;
        }
        if (plain.startsWith("white")) {
            return WHITE;
        }
        if (plain.startsWith("other") || plain.startsWith("chinese")) {
            return OTHER;
        }
        return UNMAPPED;
    }
}
