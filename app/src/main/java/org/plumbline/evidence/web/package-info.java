/**
 * The pages of evidence and of reality tests, and the evidence tab of a finding's page.
 *
 * <p>Nothing is to be taken from here. It relies on the evidence and findings rooms and on the web room's forms. It always
 * holds that a file leaves as a download, never inline, and that whoever may not see a piece of evidence is told that there
 * is none.
 */
@NullMarked
package org.plumbline.evidence.web;

import org.jspecify.annotations.NullMarked;
