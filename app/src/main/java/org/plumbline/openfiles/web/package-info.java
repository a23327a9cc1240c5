/**
 * The pages of open files: what was taken in, and the taking in of more.
 *
 * <p>Nothing is to be taken from here. It relies on the open files room and on the web room's forms. It always holds that nothing
 * is stored in the record before somebody has seen what would be, and that each of these pages says under which licence it may
 * be used again.
 */
@NullMarked
package org.plumbline.openfiles.web;

import org.jspecify.annotations.NullMarked;
