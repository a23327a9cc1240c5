package org.plumbline.opendata.street;

import java.util.Arrays;

/** How often each of some numbers from zero came. */
final class Tally {
    private static final int FIRST_SIZE = 1024;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private long[] counts = new long[FIRST_SIZE];
    private int used;

    void add(long key) {
        int at = find(keys, key);
        if (counts[at]++ == 0) {
            keys[at] = key;
            if (++used * 2 > keys.length) {
                grow();
            }
        }
    }

    /** Hears of a number and how often it came. */
    interface Hearer {
        void of(long key, long count);
    }

    void each(Hearer hearer) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                hearer.of(keys[i], counts[i]);
            }
        }
    }

    void clear() {
        Arrays.fill(counts, 0);
        used = 0;
    }

    private int find(long[] among, long key) {
        int mask = among.length - 1;
        int at = (int) ((key * MIX) >>> 40) & mask;
        while (counts[at] != 0 && among[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int at = find(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
