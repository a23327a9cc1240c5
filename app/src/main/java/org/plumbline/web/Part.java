package org.plumbline.web;

/**
 * A part of a page that another module gives; drawn as a {@link Page} is, by the template named after it, which takes it as
 * {@code part} and the {@link Frame} as {@code frame}.
 */
public interface Part {}
