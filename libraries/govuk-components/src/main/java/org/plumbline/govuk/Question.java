package org.plumbline.govuk;

/** What a field asks: the words of its label or legend, their size, and whether they are the page's only {@code h1}. */
public record Question(String text, Size size, boolean pageHeading) {

    public static Question of(String text) {
        return new Question(text, Size.PLAIN, false);
    }

    public Question withSize(Size size) {
        return new Question(text, size, pageHeading);
    }

    public Question asPageHeading() {
        return new Question(text, size == Size.PLAIN ? Size.LARGE : size, true);
    }
}
