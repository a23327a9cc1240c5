/**
 * The ledger: entries that are appended once and never changed, and the proof of it.
 *
 * <p>Take from it: {@link org.plumbline.ledger.Entry} and its one canonical form, {@link
 * org.plumbline.ledger.SaltedPayload}, the RFC 6962 tree ({@link org.plumbline.ledger.MerkleTree}, {@link
 * org.plumbline.ledger.MerkleProofs}), signed {@link org.plumbline.ledger.Checkpoint}s, and the record export with its
 * verifier ({@link org.plumbline.ledger.RecordExport}, {@link org.plumbline.ledger.RecordVerifier}). Every byte is
 * defined in FORMAT.md beside this module's pom.
 *
 * <p>It relies on the JDK and on nothing else: no clock, no database, no network.
 *
 * <p>What always holds: a leaf commits to the salted digest of a payload and never to the payload, so that a payload
 * can be disposed of; and the verifier recomputes every hash from content, believing nothing that a file says of itself.
 */
@NullMarked
package org.plumbline.ledger;

import org.jspecify.annotations.NullMarked;
