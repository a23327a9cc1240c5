package org.plumbline.web;

/** The navigation, in its order. */
public enum Section {
    OVERVIEW("Overview", "/"),
    WORK("My work", "/work"),
    FINDINGS("Findings", "/findings"),
    PLANS("Plans", "/plans"),
    REVIEWS("Case reviews", "/reviews"),
    MEASURES("Measures", "/measures"),
    MONITORING("Monitoring", "/monitoring"),
    REPORTS("Reports", "/reports"),
    PAPERS("Papers", "/papers"),
    RECORD("Record", "/record"),
    PEOPLE("People", "/people");

    private final String words;
    private final String path;

    Section(String words, String path) {
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }
}
