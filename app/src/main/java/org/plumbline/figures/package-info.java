/**
 * Figures at the command line: the statistics library over a table in a file, and over files of reference vectors.
 *
 * <p>Nothing is to be taken from here by other modules; they use the library itself.
 *
 * <p>It relies on the statistics library and on the platform's commands. It always holds that nothing is stored, that a
 * missing figure stays missing, and that every answer can be computed again from the file it names.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.plumbline.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
