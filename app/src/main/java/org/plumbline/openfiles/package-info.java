/**
 * Open files: what police.uk, the Home Office, BT and the ONS publish, taken into the record as stated figures.
 *
 * <p>Take from here: {@link org.plumbline.openfiles.Areas} for the one name that a force's figures stand under,
 * {@link org.plumbline.openfiles.OpenIntake} to look at published files and take them in, and
 * {@link org.plumbline.openfiles.OpenReadings} for what was taken in before.
 *
 * <p>It relies on the library {@code open-data}, which reads the files, and on the measures, which keep the figures. It always
 * holds that files come in whole or not at all, that a figure told again is not stated twice and one told otherwise stands
 * beside what was told before, that what a publisher no longer tells is not known rather than 0, and that no bad row is lost.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "measures", "measures :: reading"})
@NullMarked
package org.plumbline.openfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
