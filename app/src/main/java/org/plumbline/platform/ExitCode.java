package org.plumbline.platform;

/** What the command line ends with, by kind of error; these numbers do not change. */
public enum ExitCode {
    OK(0),
    /** What was checked does not hold. */
    DOES_NOT_HOLD(1),
    /** The command was not written as it must be. */
    USAGE(2),
    /** A file cannot be read, or is not what it must be. */
    UNREADABLE(3),
    /** What was to be taken in is there already. */
    ALREADY_THERE(4),
    /** Not allowed now; the sentence says what would unblock it. */
    REFUSED(5),
    /** The data folder or the database cannot be used. */
    NO_DATABASE(6),
    /** Our fault. */
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
