package org.plumbline.reportreader.formats;

/** How much drawing one document may ask for; a file that loops or multiplies itself spends it and ends. */
final class PdfBudget {

    /** A report of 300 pages asks for about a million; one full of maps, ten. */
    static final int MOST_STEPS = 20_000_000;

    private int steps;
    private int glyphs;
    private int unknown;

    /** One drawing instruction. */
    void step() throws Excess {
        steps(1);
    }

    /** Work that is worth so many drawing instructions. */
    void steps(int count) throws Excess {
        steps += count;
        if (steps > MOST_STEPS) {
            throw new Excess("more than %,d drawing instructions".formatted(MOST_STEPS));
        }
    }

    /** One visible glyph; unknown when nothing says which letter it is. */
    void glyph(boolean isUnknown) throws Excess {
        if (++glyphs > Lines.MOST_CHARACTERS) {
            throw new Excess("more than %,d characters".formatted(Lines.MOST_CHARACTERS));
        }
        unknown += isUnknown ? 1 : 0;
    }

    int glyphs() {
        return glyphs;
    }

    /** Whether most of the text cannot be told: the file says how its letters look, not which they are. */
    boolean illegible() {
        return unknown * 2 > glyphs;
    }
}
