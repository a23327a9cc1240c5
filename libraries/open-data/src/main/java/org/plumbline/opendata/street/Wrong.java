package org.plumbline.opendata.street;

/** Why a row is refused: the first of these that holds. */
public enum Wrong {
    /** Other than as many fields as headings; what was found is the row. */
    FIELDS,
    MONTH,
    FORCE,
    TYPE,
    COORDINATES
}
