/** The demonstration told to a record of its own, and asked from the days and eyes that its file names. */
@org.jspecify.annotations.NullMarked
package org.plumbline.demonstration;
