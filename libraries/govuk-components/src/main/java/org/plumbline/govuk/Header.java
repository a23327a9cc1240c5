package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The top of every page: the product, whose installation it is, and who is signed in. Our own mark; no crown. */
public record Header(
        String product,
        String home,
        @Nullable String organisation,
        @Nullable String person,
        List<Link> account) implements HtmlContent {

    public Header {
        account = List.copyOf(account);
    }

    public static Header of(String product, String home) {
        return new Header(product, home, null, null, List.of());
    }

    public Header withOrganisation(String organisation) {
        return new Header(product, home, organisation, person, account);
    }

    /** {@code person} is who is signed in; {@code account} is links such as "Sign out". */
    public Header withPerson(String person, Link... account) {
        return new Header(product, home, organisation, person, List.of(account));
    }

    /** Links for somebody who is not signed in. */
    public Header withLinks(Link... account) {
        return new Header(product, home, organisation, person, List.of(account));
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteHeaderGenerated.render(output, NoInterception.HERE, this);
    }
}
