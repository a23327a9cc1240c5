/** Tests of the register's pages, as a browser without JavaScript sees them. */
@org.jspecify.annotations.NullMarked
package org.plumbline.findings.web;
