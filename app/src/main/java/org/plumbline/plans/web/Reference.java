package org.plumbline.plans.web;

/** Another thing with a page of its own; an empty path where it cannot be seen. */
public record Reference(String path, String text) {}
