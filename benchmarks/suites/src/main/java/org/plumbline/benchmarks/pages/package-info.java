/**
 * Pages over much and over little: the register's beside a bare Spring Boot page, the overview and what is due from one
 * person over every force of the country beside the same over a hundredth of it, a measure's with twenty years of figures.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.pages.Register}, {@link org.plumbline.benchmarks.pages.Portfolio}
 * and {@link org.plumbline.benchmarks.pages.Measure}. The rest fills records from a seed through the
 * application's own API, starts the servers as processes of their own, signs in, and drives them with {@code wrk}.
 *
 * <p>It relies on the built jars of the application and of the bare page. It always holds that all servers run on the same
 * Java with the same flags, and that a page is only timed after it was read and found to be the right one.
 */
@NullMarked
package org.plumbline.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
