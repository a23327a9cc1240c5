package org.plumbline.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.ledger.Verdict.Broken;
import org.plumbline.ledger.Verdict.Kind;

/**
 * Says what happened at the first place where an entry does not hash to the leaf that was signed there: was it altered, was
 * one taken out, put in, or moved?
 *
 * <p>The list of leaf hashes is the signed one when this is asked, so it tells what each entry was. An entry that was
 * renumbered is recognised by hashing it under other indexes.
 */
final class Misplacement {
    /** How much is hashed at most to find what a block was signed as: an entry of 400 bytes under 600,000 indexes. */
    private static final long MOST_BYTES_TRIED = 1L << 28;

    private final ExportBytes bytes;
    private final LeafList leaves;
    private final BlockCheck check;

    Misplacement(ExportBytes bytes, LeafList leaves) {
        this.bytes = bytes;
        this.leaves = leaves;
        this.check = new BlockCheck(bytes, leaves);
    }

    Broken explain(long place, Block block) {
        Optional<Renumbered> content = Renumbered.of(bytes, block, check);
        OptionalLong signedAs = content.isEmpty() ? OptionalLong.empty() : signedAs(content.get(), place, block);
        if (signedAs.equals(OptionalLong.of(place))) {
            return Broken.at(place, Kind.ALTERED, "was altered: it now calls itself entry " + check.indexIn(block));
        }
        Later later = later(place, signedAs);
        if (signedAs.isEmpty()) {
            return unknown(place, block, later);
        }
        long other = signedAs.getAsLong();
        if (!later.hasDue()) {
            return Broken.at(place, Kind.REMOVED, "was removed: in its place stands entry " + other);
        }
        if (later.hasTwin() || other < place) {
            return Broken.at(
                    place, Kind.INSERTED, "is not where it was: a copy of entry " + other + " was inserted before it");
        }
        return Broken.at(
                place,
                Kind.REORDERED,
                "is not where it was: the entries were re-ordered, and entry " + other + " stands in its place");
    }

    private Broken unknown(long place, Block block, Later later) {
        if (later.hasDue()) {
            return Broken.at(
                    place, Kind.INSERTED, "is not where it was: an entry that was never signed was inserted before it");
        }
        if (later.endsEarly() && check.indexIn(block) > place) {
            return Broken.at(
                    place, Kind.REMOVED, "was removed: in its place stands one that was not signed in this form");
        }
        return Broken.at(place, Kind.ALTERED, "was altered: it is not what was signed");
    }

    /** The index under which this content was signed: its own is tried first, then those nearest to the place. */
    private OptionalLong signedAs(Renumbered content, long place, Block block) {
        long own = check.indexIn(block);
        if (leaves.has(own, content.leafHashAs(own))) {
            return OptionalLong.of(own);
        }
        long tries = MOST_BYTES_TRIED / content.length();
        for (long distance = 0; distance < leaves.count() && 2 * distance < tries; distance++) {
            if (isSignedAs(content, place + distance)) {
                return OptionalLong.of(place + distance);
            }
            if (isSignedAs(content, place - distance)) {
                return OptionalLong.of(place - distance);
            }
        }
        return OptionalLong.empty();
    }

    private boolean isSignedAs(Renumbered content, long index) {
        return index >= 0 && index < leaves.count() && leaves.has(index, content.leafHashAs(index));
    }

    /**
     * What comes after the place.
     *
     * @param hasDue whether the entry that is due in the place comes later
     * @param hasTwin whether the entry that stands in the place comes again
     * @param endsEarly whether there are fewer entries than were signed
     */
    private record Later(boolean hasDue, boolean hasTwin, boolean endsEarly) {}

    private Later later(long place, OptionalLong signedAs) {
        BlockScan scan = new BlockScan(bytes, leaves.end());
        boolean due = false;
        boolean twin = false;
        for (Optional<Block> block = scan.next(); block.isPresent(); block = scan.next()) {
            if (scan.passed() - 1 > place) {
                Optional<Renumbered> content = Renumbered.of(bytes, block.get(), check);
                due = due || (content.isPresent() && isSignedAs(content.get(), place));
                twin = twin
                        || (content.isPresent()
                                && signedAs.isPresent()
                                && isSignedAs(content.get(), signedAs.getAsLong()));
            }
        }
        return new Later(due, twin, scan.ending() instanceof BlockScan.Ending.Proper && scan.passed() < leaves.count());
    }
}
