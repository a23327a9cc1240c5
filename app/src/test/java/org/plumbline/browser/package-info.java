/** The pages in a real browser, over the demonstration: accessible, whole at 320 pixels, whole without JavaScript. */
@org.jspecify.annotations.NullMarked
package org.plumbline.browser;
