/** The pages of the returns: the forms, one form with its periods, one return with its table, and what is recorded of them. */
@NullMarked
package org.plumbline.returns.web;

import org.jspecify.annotations.NullMarked;
