package org.plumbline.people.web;

/** What a password must be: long. Length is what makes it hard to guess; nothing else is asked for. */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private PasswordRules() {}

    /** What is wrong with a password typed twice, as a sentence; empty when nothing is. */
    static String problem(String password, String again) {
        if (password.length() < SHORTEST) {
            return "Enter a password of at least " + SHORTEST
                    + " characters; three words that do not belong together are good";
        }
        if (password.length() > LONGEST) {
            return "Enter a password of at most " + LONGEST + " characters";
        }
        return password.equals(again) ? "" : "The two passwords differ. Enter the same one twice";
    }
}
