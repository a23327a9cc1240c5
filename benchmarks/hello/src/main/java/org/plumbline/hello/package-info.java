/**
 * The bare page beside which the register's page is measured: Spring Boot, its embedded server, one controller, one
 * sentence.
 *
 * <p>Nothing is to be taken from here; the benchmark starts it as a process of its own. It always holds that it does
 * nothing that an ordinary Spring Boot application does not do, and that its server is set up as Plumbline's is.
 */
@NullMarked
package org.plumbline.hello;

import org.jspecify.annotations.NullMarked;
