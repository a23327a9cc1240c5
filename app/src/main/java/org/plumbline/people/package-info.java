/**
 * People: the organisations that take part, the users who sign in, their roles.
 *
 * <p>Take from here: {@link org.plumbline.people.Organisations} (kept in the record, typed and dated, since bodies and
 * force areas change) and {@link org.plumbline.people.Users}.
 *
 * <p>It relies on the record and on the web room, to which it says who asks. It always holds that names and passwords stay
 * out of the record, that a password is kept only as a memory-hard hash, and that there is no user until the first
 * administrator has used the one-time link.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web"})
@NullMarked
package org.plumbline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
