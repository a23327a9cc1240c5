package org.plumbline.findings;

/** By whom a date was set; where two dates fall on one day, the first here is named. */
public enum Whose {
    INSPECTORATE("the inspectorate’s date"),
    FORCE("the force’s own date"),
    OWNER("the owner’s promise");

    private final String words;

    Whose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
