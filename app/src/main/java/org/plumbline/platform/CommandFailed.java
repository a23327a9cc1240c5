package org.plumbline.platform;

/** A command ends early, with a sentence on standard error and an exit code. */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ExitCode code;

    public CommandFailed(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
