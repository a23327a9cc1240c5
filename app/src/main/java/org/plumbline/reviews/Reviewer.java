package org.plumbline.reviews;

/**
 * Somebody who judges cases.
 *
 * @param reference such as {@code user/7f3a…}
 * @param title what they are called on pages: a role
 */
public record Reviewer(String reference, String title) {}
