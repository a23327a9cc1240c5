/**
 * The pages of papers: the list, the draft beside the paper as it will print, and its files.
 *
 * <p>Nothing is taken from here. It relies on the room above it and on what all pages share. It always holds that a draft
 * is offered to its author's organisation only, and that a frozen paper is shown from its stored files.
 */
@NullMarked
package org.plumbline.papers.web;

import org.jspecify.annotations.NullMarked;
