/** Tests of inspections, on the whole application and on their own. */
@org.jspecify.annotations.NullMarked
package org.plumbline.inspections;
