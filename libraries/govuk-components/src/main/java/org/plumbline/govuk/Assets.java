package org.plumbline.govuk;

/** The addresses, from the root of the application, of what this library's pages load. */
public final class Assets {
    /** The one stylesheet: GOV.UK, MoJ and Plumbline's own look. */
    public static final String STYLESHEET = "/assets/plumbline/plumbline.css";

    /** The one script, an ES module; pages work without it. */
    public static final String SCRIPT = "/assets/plumbline/plumbline.js";

    /** Plumbline's mark, for the browser's tab. */
    public static final String ICON = "/assets/plumbline/plumbline.svg";

    private Assets() {}
}
