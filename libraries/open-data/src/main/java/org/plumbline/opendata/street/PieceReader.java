package org.plumbline.opendata.street;

import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads stretches of files one after another on one thread, with the same memory. */
final class PieceReader {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");
    /** Words of a column that a key of the tally has room for. */
    private static final long WORDS = 1 << 12;

    private final Predicate<String> knownForce;
    private final Lines lines;
    private final Tally tally = new Tally();
    private Words months;
    private Words forces;
    private Words types;
    private Words outcomes;
    private Map<StreetCell, Long> cells = new HashMap<>();
    private List<PieceRead.Refusal> refused = new ArrayList<>();
    private long[] ids = new long[1 << 14];
    private int idCount;

    PieceReader(int piece, Predicate<String> knownForce) {
        this.knownForce = knownForce;
        this.lines = new Lines(piece);
        forget();
    }

    PieceRead read(Piece piece) throws IOException {
        cells = new HashMap<>();
        refused = new ArrayList<>();
        idCount = 0;
        lines.open(piece);
        long line = 0;
        for (; lines.next(); line++) {
            if (lines.length() > 0 && !(line == 0 && piece.first())) {
                row(piece.of(), line);
            }
        }
        gather();
        return new PieceRead(piece, line, cells, LongBuffer.wrap(Arrays.copyOf(ids, idCount)), refused);
    }

    private void row(StreetFile of, long line) {
        if (!lines.fits(of.width())) {
            refuse(line, Wrong.FIELDS, lines.text());
            return;
        }
        int month = word(months, of.month());
        int force = word(forces, of.force());
        int type = word(types, of.type());
        if (!months.good(month)) {
            refuse(line, Wrong.MONTH, months.text(month));
        } else if (!forces.good(force)) {
            refuse(line, Wrong.FORCE, forces.text(force));
        } else if (!types.good(type)) {
            refuse(line, Wrong.TYPE, types.text(type));
        } else {
            counted(of, line, month, force, type);
        }
    }

    private void counted(StreetFile of, long line, int month, int force, int type) {
        int place = Coordinates.place(
                lines.bytes(),
                lines.from(of.longitude()),
                lines.to(of.longitude()),
                lines.from(of.latitude()),
                lines.to(of.latitude()));
        if (place == Coordinates.NO_NUMBERS) {
            refuse(line, Wrong.COORDINATES, lines.text(of.longitude()) + " and " + lines.text(of.latitude()));
            return;
        }
        int outcome = outcomes.number(lines.bytes(), lines.from(of.outcome()), lines.to(of.outcome()));
        boolean blank = lines.from(of.id()) == lines.to(of.id());
        if (!blank) {
            ids = idCount == ids.length ? Arrays.copyOf(ids, 2 * idCount) : ids;
            ids[idCount++] = Words.hash(lines.bytes(), lines.from(of.id()), lines.to(of.id()));
        }
        long words = ((month * WORDS + force) * WORDS + type) * WORDS + outcome;
        tally.add(words * 16 + place * 2L + (blank ? 1 : 0));
        if ((months.size() | forces.size() | types.size() | outcomes.size()) >= WORDS) {
            gather();
            forget();
        }
    }

    /** The number of a field without the spaces around it. */
    private int word(Words words, int column) {
        byte[] bytes = lines.bytes();
        int from = lines.from(column);
        int to = lines.to(column);
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] == ' ') {
            to--;
        }
        return words.number(bytes, from, to);
    }

    private void refuse(long line, Wrong wrong, String found) {
        refused.add(new PieceRead.Refusal(line, wrong, found));
    }

    private void gather() {
        tally.each((key, count) -> {
            long words = key / 16;
            StreetCell cell = new StreetCell(
                    months.text((int) (words / WORDS / WORDS / WORDS)),
                    forces.text((int) (words / WORDS / WORDS % WORDS)),
                    types.text((int) (words / WORDS % WORDS)),
                    outcomes.text((int) (words % WORDS)),
                    key % 2 == 1,
                    (int) (key % 16 / 2));
            cells.merge(cell, count, Long::sum);
        });
        tally.clear();
    }

    private void forget() {
        months = new Words(month -> MONTH.matcher(month).matches());
        forces = new Words(knownForce);
        types = new Words(type -> !type.isEmpty());
        outcomes = new Words(outcome -> true);
    }
}
