package org.plumbline.opendata.street;

/**
 * What rows have in common that are counted together; all as it stands in the file, without spaces around all but the outcome.
 *
 * @param blank whether the row has no Crime ID
 * @param place 0 nowhere, 1 on the map of the United Kingdom, 2 elsewhere, 3 half a place
 */
public record StreetCell(String month, String force, String type, String outcome, boolean blank, int place) {}
