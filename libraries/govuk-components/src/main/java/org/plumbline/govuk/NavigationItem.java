package org.plumbline.govuk;

/** A place to go to in a navigation. {@code here} says how the page a person is on stands to it. */
public record NavigationItem(String text, String href, Here here) {

    /** Whether the page is elsewhere, is this very one, or lies somewhere below it. */
    public enum Here {
        ELSEWHERE,
        THIS_PAGE,
        WITHIN
    }

    public static NavigationItem of(String text, String href) {
        return new NavigationItem(text, href, Here.ELSEWHERE);
    }

    /** Where the person is now. */
    public static NavigationItem current(String text, String href) {
        return new NavigationItem(text, href, Here.THIS_PAGE);
    }

    /** The part in which the person is now. */
    public static NavigationItem within(String text, String href) {
        return new NavigationItem(text, href, Here.WITHIN);
    }

    boolean active() {
        return here != Here.ELSEWHERE;
    }
}
