package org.plumbline.govuk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Breadcrumbs.Crumb;
import org.plumbline.govuk.ErrorSummary.Problem;
import org.plumbline.govuk.NavigationItem.Here;
import org.plumbline.govuk.Options.NotOffered;
import org.plumbline.govuk.Pagination.Step;
import org.plumbline.govuk.SummaryList.Card;
import org.plumbline.govuk.SummaryList.Row;
import org.plumbline.govuk.Table.Look;
import org.plumbline.govuk.TaskList.Task;

/** How the published options of everything that is not a form control read in our terms. */
final class PageReadings {
    private static final Map<String, Button.Kind> KINDS = Map.of(
            "govuk-button--secondary", Button.Kind.SECONDARY,
            "govuk-button--warning", Button.Kind.WARNING,
            "govuk-button--inverse", Button.Kind.INVERSE);

    private PageReadings() {}

    static Content button(Options options) {
        String href = options.text("href");
        options.meaning("element", href == null ? Map.of("button", true) : Map.of("a", true), true);
        return new Button(
                options.required("text"),
                options.meaning("classes", KINDS, Button.Kind.PRIMARY),
                href,
                options.text("name"),
                options.text("value"),
                options.flag("disabled"),
                options.meaning("preventDoubleClick", Map.of("true", true), false));
    }

    static Content tag(Options options) {
        return new Tag(options.required("text"), colour(options));
    }

    static Content insetText(Options options) {
        return InsetText.of(content(options));
    }

    static Content details(Options options) {
        return new Details(options.required("summaryText"), content(options), options.flag("open"));
    }

    static Content warningText(Options options) {
        options.meaning("iconFallbackText", Map.of("Warning", true), true);
        return WarningText.of(options.required("text"));
    }

    static Content panel(Options options) {
        String title = options.required(options.text("titleText") == null ? "titleHtml" : "titleText");
        if (title.contains("<") && options.text("titleText") == null) {
            throw new NotOffered("markup in a title");
        }
        Content body = options.text("text") == null && options.text("html") == null ? null : content(options);
        return new Panel(title, body);
    }

    static Content backLink(Options options) {
        return new BackLink(
                Objects.requireNonNullElse(options.text("text"), "Back"),
                Objects.requireNonNullElse(options.text("href"), "#"));
    }

    static Content skipLink(Options options) {
        return new SkipLink(options.required("text"), Objects.requireNonNullElse(options.text("href"), "#content"));
    }

    static Content breadcrumbs(Options options) {
        var crumbs = options.list("items").stream()
                .map(item -> new Crumb(item.required("text"), item.text("href")))
                .toList();
        return new Breadcrumbs(crumbs, options.flag("collapseOnMobile"));
    }

    static Content errorSummary(Options options) {
        var problems = options.list("errorList").stream()
                .map(item -> new Problem(item.required("text"), item.text("href")))
                .toList();
        return new ErrorSummary(options.required("titleText"), options.text("descriptionText"), problems);
    }

    static Content notificationBanner(Options options) {
        boolean success = options.meaning("type", Map.of("success", true), false);
        String html = options.text("html");
        var banner =
                html == null ? NotificationBanner.of(options.required("text")) : NotificationBanner.of(new Raw(html));
        return new NotificationBanner(
                Objects.requireNonNullElse(options.text("titleText"), success ? "Success" : "Important"),
                banner.message(),
                success);
    }

    static Content table(Options options) {
        var columns = options.list("head").stream()
                .map(head -> numeric(head) ? Column.numeric(head.required("text")) : Column.of(head.required("text")))
                .toList();
        var rows = options.list("rows").stream()
                .map(row -> row.list().stream()
                        .map(cell -> new Cell(content(cell), numeric(cell)))
                        .toList())
                .toList();
        boolean rowHeaders = options.flag("firstCellIsHeader");
        Size size = FormReadings.size(options, "captionClasses", "govuk-table__caption");
        return new Table(options.text("caption"), size, columns, rows, new Look(rowHeaders, false, false, false));
    }

    static Content summaryList(Options options) {
        var rows = options.list("rows").stream().map(PageReadings::row).toList();
        boolean bordered = options.meaning("classes", Map.of("govuk-summary-list--no-border", false), true);
        Options card = options.at("card");
        return new SummaryList(rows, bordered, card == null ? null : card(card));
    }

    static Content pagination(Options options) {
        var items = options.list("items").stream().map(PageReadings::pageItem).toList();
        return new Pagination(
                step(options.at("previous"), "Previous"),
                items,
                step(options.at("next"), "Next"),
                Objects.requireNonNullElse(options.text("landmarkLabel"), "Pagination"));
    }

    static Content serviceNavigation(Options options) {
        var items = options.list("navigation").stream()
                .map(item -> new NavigationItem(item.required("text"), item.required("href"), here(item)))
                .toList();
        String name = options.text("serviceName");
        return new ServiceNavigation(
                name == null ? null : Link.of(name, options.required("serviceUrl")),
                items,
                Objects.requireNonNullElse(options.text("navigationId"), "navigation"),
                Objects.requireNonNullElse(options.text("navigationLabel"), "Menu"));
    }

    static Content taskList(Options options) {
        var tasks = options.list("items").stream().map(PageReadings::task).toList();
        return new TaskList(Objects.requireNonNullElse(options.text("idPrefix"), "task-list"), tasks);
    }

    private static Task task(Options item) {
        Options status = item.requiredAt("status");
        Options tag = status.at("tag");
        return new Task(
                item.requiredAt("title").required("text"),
                FormReadings.textAt(item, "hint"),
                item.text("href"),
                tag == null ? content(status) : tag(tag),
                status.meaning("classes", Map.of("govuk-task-list__status--cannot-start-yet", true), false));
    }

    private static Here here(Options item) {
        if (item.flag("current")) {
            return Here.THIS_PAGE;
        }
        return item.flag("active") ? Here.WITHIN : Here.ELSEWHERE;
    }

    private static @Nullable Step step(@Nullable Options options, String usual) {
        return options == null
                ? null
                : new Step(
                        options.required("href"),
                        Objects.requireNonNullElse(options.text("text"), usual),
                        options.text("labelText"));
    }

    private static PageItem pageItem(Options item) {
        if (item.flag("ellipsis")) {
            return new PageItem.Gap();
        }
        String number = item.required("number");
        if (!number.matches("[0-9]+")) {
            throw new NotOffered("a page whose number is " + number);
        }
        return new PageItem.Page(Integer.parseInt(number), item.required("href"), item.flag("current"));
    }

    private static Row row(Options row) {
        return new Row(
                row.requiredAt("key").required("text"), content(row.requiredAt("value")), actions(row.at("actions")));
    }

    private static Card card(Options card) {
        String level = card.text("headingLevel");
        Options title = card.requiredAt("title");
        String titleLevel = title.text("headingLevel");
        int heading = level != null ? Integer.parseInt(level) : titleLevel != null ? Integer.parseInt(titleLevel) : 2;
        return new Card(title.required("text"), heading, actions(card.at("actions")));
    }

    private static List<Link> actions(@Nullable Options actions) {
        return actions == null
                ? List.of()
                : actions.list("items").stream()
                        .map(item -> new Link(
                                item.required("text"),
                                item.required("href"),
                                item.text("visuallyHiddenText"),
                                item.meaning("classes", Map.of("govuk-link--no-visited-state", true), false)))
                        .toList();
    }

    private static boolean numeric(Options cell) {
        return cell.meaning("format", Map.of("numeric", true), false);
    }

    private static Tag.Colour colour(Options options) {
        for (Tag.Colour colour : Tag.Colour.values()) {
            String modifier = new Tag("", colour)
                    .classes()
                    .substring("govuk-tag".length())
                    .strip();
            if (!modifier.isEmpty() && options.meaning("classes", Map.of(modifier, true), false)) {
                return colour;
            }
        }
        return Tag.Colour.PLAIN;
    }

    private static Content content(Options options) {
        String html = options.text("html");
        return html == null ? Text.of(options.required("text")) : new Raw(html);
    }
}
