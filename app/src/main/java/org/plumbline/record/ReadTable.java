package org.plumbline.record;

import java.util.List;

/**
 * An ordinary table from which lists and searches are answered at the present vantage.
 *
 * <p>It is kept in the transaction that appends, and can be dropped and made again from the record at any time: whatever
 * {@link #show} writes must depend on its arguments alone.
 */
public interface ReadTable {
    /** The kind of subject that it shows. */
    String subjectKind();

    /** Removes every row. */
    void clear();

    /** Gives an organisation that is new, and has no rows yet, the rows of {@link Audience#PUBLIC}. */
    void admit(String organisation);

    /** Replaces the rows of one subject by what each organisation sees of it, now and when an embargo ends. */
    void show(Subject subject, List<Showing> showings);
}
