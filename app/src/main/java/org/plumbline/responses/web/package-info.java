/**
 * The pages of responses to reports: all of them with their deadlines, one as a list of tasks, and its forms and files.
 *
 * <p>Nothing is to be taken from here. It relies on the responses room and on the web room's forms. It always holds that a
 * draft is drawn for nobody but those who write it.
 */
@NullMarked
package org.plumbline.responses.web;

import org.jspecify.annotations.NullMarked;
