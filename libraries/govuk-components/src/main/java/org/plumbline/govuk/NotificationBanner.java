package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Says something about the whole page: that what was asked is done, or what a person should know first. */
public record NotificationBanner(String title, Content message, boolean success) implements HtmlContent {

    public static NotificationBanner of(String message) {
        return of(new Heading(message));
    }

    public static NotificationBanner of(Content message) {
        return new NotificationBanner("Important", message, false);
    }

    /** What was asked is done; a screen reader is told at once. */
    public static NotificationBanner success(String message) {
        return success(new Heading(message));
    }

    public static NotificationBanner success(Content message) {
        return new NotificationBanner("Success", message, true);
    }

    public NotificationBanner withTitle(String title) {
        return new NotificationBanner(title, message, success);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteNotificationBannerGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "govuk-notification-banner" + (success ? " govuk-notification-banner--success" : "");
    }

    private record Heading(String text) implements HtmlContent {

        @Override
        public void writeTo(HtmlTemplateOutput output) {
            JteNotificationBannerHeadingGenerated.render(output, NoInterception.HERE, text);
        }
    }
}
