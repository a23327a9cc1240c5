/**
 * G11 and G12: adding to the record durably beside a plain insert, and verifying an export beside hashing its bytes.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.record.Appending} and
 * {@link org.plumbline.benchmarks.record.Verifying}. The rest prepares records of any size from a seed.
 *
 * <p>It relies on the application's own record on its own embedded database, and on the ledger's own export and verifier.
 * It always holds that a prepared record is a real one: exported, it verifies.
 */
@NullMarked
package org.plumbline.benchmarks.record;

import org.jspecify.annotations.NullMarked;
