package org.plumbline.returns;

/**
 * Why a rule is rightly broken.
 *
 * @param breach its key, as {@link Breach#key()} gives it
 */
public record Reason(String breach, String because) {}
