package org.plumbline.record;

/**
 * Through whose eyes one looks. Both must be allowed: nobody sees more by looking as somebody else.
 *
 * @param organisation the slug of the organisation of the person who looks
 * @param as the slug of the organisation as which they look; their own unless they chose another
 */
public record Viewer(String organisation, String as) {
    /** Somebody of this organisation, as themselves. */
    public static Viewer of(String organisation) {
        return new Viewer(organisation, organisation);
    }

    /** Somebody who has not signed in. */
    public static Viewer publicly() {
        return of(Audience.PUBLIC);
    }

    public Viewer asSeenBy(String other) {
        return new Viewer(organisation, other);
    }

    public boolean asThemselves() {
        return organisation.equals(as);
    }
}
