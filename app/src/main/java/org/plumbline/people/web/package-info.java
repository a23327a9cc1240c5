/**
 * Sign-in, the first administrator's one-time link, and the pages on which an administrator keeps users and organisations.
 *
 * <p>Nothing is to be taken from here. It relies on its feature's root and on the shared web room. It always holds that a
 * page never says whether a sign-in name exists.
 */
@NullMarked
package org.plumbline.people.web;

import org.jspecify.annotations.NullMarked;
