/** Tests that hold the house together: modules, routes, packages, templates, the clock. */
@org.jspecify.annotations.NullMarked
package org.plumbline.structure;
