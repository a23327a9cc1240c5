/**
 * Pieces of a page in the GOV.UK and MoJ styles, each a record that writes its own escaped markup.
 *
 * <p>Take any public record here and put it in a JTE template as {@code ${Button.of("Save")}}; take {@link
 * org.plumbline.govuk.Assets} for the stylesheet and the script. Text is plain {@code String} and is always escaped; where
 * markup may go in, the type is {@code gg.jte.Content}. Records hold layout choices only: they decide nothing about the
 * subject. The room relies on the JTE runtime alone; its templates are compiled into this package at build time.
 *
 * <p>It always holds that a component works without JavaScript, that a form control points at its own hint and error, and
 * that no licensed typeface, crown or crest is shipped.
 */
@NullMarked
package org.plumbline.govuk;

import org.jspecify.annotations.NullMarked;
