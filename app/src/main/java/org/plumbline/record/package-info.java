/**
 * The record: everything that happens is an entry, appended once and never changed.
 *
 * <p>Take from here: {@link org.plumbline.record.Entries} to append and to read at a vantage;
 * {@link org.plumbline.record.Vantage} and {@link org.plumbline.record.Viewer}, a parameter of every query;
 * {@link org.plumbline.record.ReadTable}, which a module implements to be searched fast and rebuilt, and
 * {@link org.plumbline.record.Shown}, which does that for most; {@link org.plumbline.record.Recording} and
 * {@link org.plumbline.record.Outcome}, how something is asked to be recorded and what came of it;
 * {@link org.plumbline.record.Files} for stored files; {@link org.plumbline.record.Checkpoints} for signed tree heads.
 *
 * <p>It relies on the ledger library for the bytes, the tree and the proofs. It always holds that an entry is never
 * changed, that {@code recordedAt} is this server's and never goes back, and that nobody reads an entry which their
 * organisation may not see at the vantage's instant.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.plumbline.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
