package org.plumbline.govuk;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** Passed to compiled templates, which ask for an interceptor but are compiled without any tag to intercept. */
enum NoInterception implements HtmlInterceptor {
    HERE;

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
