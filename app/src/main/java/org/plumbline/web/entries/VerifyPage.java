package org.plumbline.web.entries;

import org.plumbline.web.Page;

/** How somebody checks the record without Plumbline's server. */
public record VerifyPage(String title, String key) implements Page {}
