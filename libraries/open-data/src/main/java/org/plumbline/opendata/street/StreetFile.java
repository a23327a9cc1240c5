package org.plumbline.opendata.street;

import java.nio.file.Path;

/**
 * A street file and where its columns stand, from zero; −1 for one that is absent.
 *
 * @param width the number of headings
 */
public record StreetFile(
        Path path, int width, int id, int month, int force, int type, int outcome, int longitude, int latitude) {}
