/** The pages of the contradictions: what cannot all be right, and the identities that somebody declared. */
@NullMarked
package org.plumbline.contradictions.web;

import org.jspecify.annotations.NullMarked;
