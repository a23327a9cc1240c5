package org.plumbline.platform;

/**
 * Work that is queued and done apart from whoever asked for it. It may be begun more than once for the same subject, after
 * a failure or after the server was killed, and must then come to the same end.
 */
public interface Job {
    /** Unique among jobs; kept in the database while work is queued. */
    String name();

    /** Does the work for one subject; what it throws is logged, and the work is tried once more. */
    void run(String subject);

    /** The work will not be tried again; the reason is a sentence for people. */
    void abandon(String subject, String reason);
}
