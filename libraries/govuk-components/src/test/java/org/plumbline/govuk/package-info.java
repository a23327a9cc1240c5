/**
 * Holds every component to what GOV.UK publishes of it.
 *
 * <p>Take nothing from here. It relies on the published package's own fixtures and templates, unpacked by the build, on
 * jsoup to compare documents, and on nothing that a browser does. It always holds that each published fixture either is
 * matched or stands in a list with the reason why not.
 */
@NullMarked
package org.plumbline.govuk;

import org.jspecify.annotations.NullMarked;
