/**
 * What all pages share: how a page is asked for, answered and drawn, and who may ask.
 *
 * <p>Take from here: {@link org.plumbline.web.Page} and the other {@link org.plumbline.web.Answer}s that a controller
 * gives; {@link org.plumbline.web.Access}, which every route must carry; {@link org.plumbline.web.Visitor}, the person
 * who asks; {@link org.plumbline.web.Frame}, which every template is given beside its page.
 *
 * <p>It relies on the record for {@code Vantage} and {@code Viewer}. It always holds that a route without a declared access
 * answers nobody, that a moved vantage edits nothing, and that every page works without JavaScript.
 */
@ApplicationModule(allowedDependencies = {"platform", "record"})
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
