/** The pages of the measures: the list, one measure, its forms and files, and the taking in of figures. */
@NullMarked
package org.plumbline.measures.web;

import org.jspecify.annotations.NullMarked;
