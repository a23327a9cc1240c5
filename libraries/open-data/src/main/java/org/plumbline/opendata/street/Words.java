package org.plumbline.opendata.street;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Numbers for the few words that stand on very many rows, found by their bytes, and whether each is good. */
final class Words {
    private static final int FIRST_SIZE = 256;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final List<byte[]> words = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet good = new BitSet();
    private final Predicate<String> judge;
    private int[] places = new int[FIRST_SIZE];
    private int last = -1;

    /** @param judge asked once about each word */
    Words(Predicate<String> judge) {
        this.judge = judge;
    }

    /** The number of a word; a new one gets the next number. */
    int number(byte[] bytes, int from, int to) {
        if (last >= 0 && is(last, bytes, from, to)) {
            return last;
        }
        int mask = places.length - 1;
        int at = (int) (hash(bytes, from, to) >>> 32) & mask;
        while (places[at] != 0) {
            int number = places[at] - 1;
            if (is(number, bytes, from, to)) {
                last = number;
                return number;
            }
            at = (at + 1) & mask;
        }
        last = enter(bytes, from, to, at);
        return last;
    }

    boolean good(int number) {
        return good.get(number);
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return words.size();
    }

    private boolean is(int number, byte[] bytes, int from, int to) {
        byte[] word = words.get(number);
        return Arrays.equals(word, 0, word.length, bytes, from, to);
    }

    private int enter(byte[] bytes, int from, int to, int at) {
        byte[] word = Arrays.copyOfRange(bytes, from, to);
        words.add(word);
        String text = new String(word, StandardCharsets.UTF_8);
        texts.add(text);
        good.set(texts.size() - 1, judge.test(text));
        places[at] = words.size();
        if (words.size() * 2 > places.length) {
            grow();
        }
        return words.size() - 1;
    }

    private void grow() {
        places = new int[places.length * 2];
        int mask = places.length - 1;
        for (int i = 0; i < words.size(); i++) {
            byte[] word = words.get(i);
            int at = (int) (hash(word, 0, word.length) >>> 32) & mask;
            while (places[at] != 0) {
                at = (at + 1) & mask;
            }
            places[at] = i + 1;
        }
    }

    /** Every byte counts, eight at a time; equal bytes give equal numbers wherever they stand. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ Bytes.eight(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return mixed(hash ^ rest);
    }

    private static long mixed(long value) {
        long high = Math.unsignedMultiplyHigh(value, MIX);
        return high ^ (value * MIX) ^ (value >>> 29);
    }
}
