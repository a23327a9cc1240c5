package org.plumbline.web;

/** A page that says what was typed wrongly, beside the fields; answered with 422, nothing was stored. */
public record Invalid(Page page) implements Answer {}
