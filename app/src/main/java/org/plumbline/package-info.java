/**
 * Plumbline, the application: one module per package below this one.
 *
 * <p>Only the way in stands here: {@link org.plumbline.Plumbline} reads the command line and starts either the server or
 * one command. Everything else lives in the module of its feature; the modules depend on one another downward only, and
 * a test holds them to it.
 */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
