package org.plumbline.ledger;

import java.util.Optional;
import org.plumbline.ledger.Verdict.Broken;
import org.plumbline.ledger.Verdict.Kind;

/**
 * Says what happened where the listed leaf hashes are not those that the checkpoint signed, so that the list itself is no
 * witness: what can still be known comes from the entries and the numbers in them.
 */
final class UnsignedList {
    private final ExportBytes bytes;
    private final ExportHead head;
    private final BlockCheck check;

    UnsignedList(ExportBytes bytes, ExportHead head) {
        this.bytes = bytes;
        this.head = head;
        this.check = new BlockCheck(bytes, head.leaves());
    }

    Broken explain(Walk walk) {
        long firstUnlisted = firstUnlistedOfSigned();
        if (firstUnlisted >= 0) {
            return Broken.at(
                    firstUnlisted,
                    Kind.ALTERED,
                    "is as it was signed, but its leaf hash was altered in, added to or removed from the list");
        }
        if (walk.misfit().isPresent()) {
            return misfit(walk.misfit().get());
        }
        if (walk.ending().get() instanceof BlockScan.Ending.Improper(Broken verdict)) {
            return verdict;
        }
        long signed = head.checkpoint().size();
        long count = head.leaves().count();
        if (count < signed) {
            return Broken.at(
                    count,
                    Kind.REMOVED,
                    "is missing: " + signed + " entries were signed and " + count + " are here, with their list cut to"
                            + " match; where the others were renumbered, it was an earlier one that was taken out");
        }
        if (count > signed) {
            return Broken.at(
                    signed,
                    Kind.INSERTED,
                    "was never signed: " + signed + " entries were signed and " + count + " are here; where they were"
                            + " renumbered, it was an earlier one that was put in");
        }
        return Broken.of(
                Kind.ALTERED,
                "The entries are not those that were signed. At least one was altered together with its leaf hash, so"
                        + " that this file alone cannot tell which.");
    }

    private Broken misfit(Walk.Misfit misfit) {
        long place = misfit.place();
        long own = check.indexIn(misfit.block());
        if (own > place) {
            return comesLater(place)
                    ? Broken.at(place, Kind.REORDERED, "is not where it was: entry " + own + " stands in its place")
                    : Broken.at(place, Kind.REMOVED, "was removed: in its place stands entry " + own);
        }
        if (own >= 0 && own < place) {
            return Broken.at(place, Kind.INSERTED, "is not where it was: in its place stands another entry " + own);
        }
        return Broken.at(
                place,
                Kind.ALTERED,
                "was altered, or its leaf hash was: the two differ, and the list is not the signed one");
    }

    private boolean comesLater(long index) {
        BlockScan scan = new BlockScan(bytes, head.leaves().end());
        boolean found = false;
        for (Optional<Block> block = scan.next(); block.isPresent() && !found; block = scan.next()) {
            found = scan.passed() - 1 > index && check.indexIn(block.get()) == index;
        }
        return found;
    }

    /** Where the entries are the signed ones after all: the first whose leaf hash the list has not; -1 where they are not. */
    private long firstUnlistedOfSigned() {
        BlockScan scan = new BlockScan(bytes, head.leaves().end());
        GrowingRoot root = new GrowingRoot();
        long first = -1;
        for (Optional<Block> block = scan.next(); block.isPresent(); block = scan.next()) {
            Hash hash = check.leafHash(block.get());
            if (first < 0 && !head.leaves().has(root.size(), hash)) {
                first = root.size();
            }
            root.add(hash);
        }
        boolean signed = root.size() == head.checkpoint().size()
                && root.root().equals(head.checkpoint().root());
        return !signed ? -1 : first < 0 ? root.size() : first;
    }
}
