package org.plumbline.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * One state of a piece of evidence.
 *
 * @param number from 1
 * @param speaksOf the period that it is about
 * @param because why it took the place of the one before; empty for the first
 * @param given when it came to the record
 * @param withdrawnBecause why it no longer counts; empty while it does
 */
public record Revision(
        int number,
        Content content,
        Period speaksOf,
        String because,
        Instant given,
        Optional<String> withdrawnBecause) {
    Revision withdrawn(String reason) {
        return new Revision(number, content, speaksOf, because, given, Optional.of(reason));
    }
}
