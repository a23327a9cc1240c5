package org.plumbline.platform;

/** Says in one sentence why the data folder or the database in it cannot be used, and what to do. */
public final class UnusableDataFolder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableDataFolder(String sentence) {
        super(sentence);
    }

    public UnusableDataFolder(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
