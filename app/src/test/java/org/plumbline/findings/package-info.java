/** Tests of the register: on entries alone, on the real database, and through its pages. */
@org.jspecify.annotations.NullMarked
package org.plumbline.findings;
