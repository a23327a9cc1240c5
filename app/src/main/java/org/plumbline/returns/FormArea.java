package org.plumbline.returns;

/** An area for which a form asks; its slug is that under which the figures are kept. */
public record FormArea(String slug, String name) {}
