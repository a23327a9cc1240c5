/**
 * The record's own pages: the latest entries in words, one entry with its proof, the checkpoint, how to verify all of it
 * without us.
 *
 * <p>Nothing is to be taken from here. It relies on the record and on the shared parts of the web room. It always holds that
 * an entry which the viewer may not see is neither shown nor counted.
 */
@NullMarked
package org.plumbline.web.entries;

import org.jspecify.annotations.NullMarked;
