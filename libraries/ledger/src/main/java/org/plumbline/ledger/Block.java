package org.plumbline.ledger;

/**
 * Where one entry stands in an export: its number as printed there, its canonical bytes, and its salt and content unless
 * they were disposed of.
 */
record Block(
        long number,
        long canonicalAt,
        int canonicalLength,
        boolean disposed,
        long saltAt,
        long contentAt,
        long contentLength) {}
