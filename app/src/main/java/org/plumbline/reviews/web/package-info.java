/**
 * The pages of case-file reviews: questions, rounds, cases, results, and the tab of a finding's page.
 *
 * <p>Nothing is to be taken from here. It relies on the reviews and findings rooms and on the web room's forms. It always
 * holds that only the force sees cases, that a look at one is written down before it is shown, and that first answers are not
 * shown to whoever is still to give the second.
 */
@NullMarked
package org.plumbline.reviews.web;

import org.jspecify.annotations.NullMarked;
