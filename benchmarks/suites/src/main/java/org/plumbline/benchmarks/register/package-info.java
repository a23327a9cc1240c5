/**
 * The register's page over 5,000 findings and over 50, beside a bare Spring Boot page.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.register.Register}. The rest fills registers from a seed through the
 * application's own API, starts the servers as processes of their own, signs in, and drives them with {@code wrk}.
 *
 * <p>It relies on the built jars of the application and of the bare page. It always holds that all servers run on the same
 * Java with the same flags, and that a page is only timed after it was read and found to be the right one.
 */
@NullMarked
package org.plumbline.benchmarks.register;

import org.jspecify.annotations.NullMarked;
