/** The content of an update, from entries made up in memory. */
@org.jspecify.annotations.NullMarked
package org.plumbline.papers.update;
