package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.SortedMap;
import org.plumbline.record.Actor;

/** Says who asks; the module of people knows. */
public interface Visitors {
    /** The person behind a request, {@link Visitor#nobody()} when nobody signed in. */
    Visitor of(HttpServletRequest request);

    /** The organisations through whose eyes one can look: names by slug. */
    SortedMap<String, String> viewers();

    /** What somebody who recorded an entry is called: their title, never a name that the record would hold. */
    String called(Actor actor);
}
