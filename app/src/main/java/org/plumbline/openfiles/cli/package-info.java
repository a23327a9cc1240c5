/**
 * The command of open files: reads published files and takes them in.
 *
 * <p>Nothing is to be taken from here; the way in finds the command by its service entry. It always holds that the command says
 * what it stored, and that files which tell nothing new store nothing.
 */
@NullMarked
package org.plumbline.openfiles.cli;

import org.jspecify.annotations.NullMarked;
