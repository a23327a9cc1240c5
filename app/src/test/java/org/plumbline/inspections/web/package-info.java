/** Tests of the pages of inspections, over HTTP and without JavaScript. */
@org.jspecify.annotations.NullMarked
package org.plumbline.inspections.web;
