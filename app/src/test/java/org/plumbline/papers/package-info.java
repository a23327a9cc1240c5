/** Papers over the demonstration and over a record of their own. */
@org.jspecify.annotations.NullMarked
package org.plumbline.papers;
