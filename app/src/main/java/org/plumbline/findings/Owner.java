package org.plumbline.findings;

/**
 * Who is answerable for a finding.
 *
 * @param reference such as {@code user/7f3a…}
 * @param title a role, as shown on pages
 */
public record Owner(String reference, String title) {}
