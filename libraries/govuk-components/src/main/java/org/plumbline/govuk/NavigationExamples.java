package org.plumbline.govuk;

import java.util.List;
import org.plumbline.govuk.Breadcrumbs.Crumb;
import org.plumbline.govuk.Catalogue.Example;
import org.plumbline.govuk.ResultsPagination.Results;
import org.plumbline.govuk.SideNavigation.Section;

/** Ways from one page to another. */
final class NavigationExamples {
    private NavigationExamples() {}

    static List<Example> all() {
        var parts = List.of(
                NavigationItem.of("Overview", "#"),
                NavigationItem.within("Findings", "#"),
                NavigationItem.of("Plans", "#"),
                NavigationItem.of("Measures", "#"),
                NavigationItem.of("Caseload", "#"),
                NavigationItem.of("Forums", "#"));
        var views = List.of(
                NavigationItem.current("Text", "#"),
                NavigationItem.of("Plan", "#"),
                NavigationItem.of("Measure", "#"),
                NavigationItem.of("Evidence", "#"));
        return List.of(
                Example.of(
                        ServiceNavigation.class,
                        "parts of the service",
                        ServiceNavigation.of(parts)
                                .withService("Northmoor", "#")
                                .withIdAndLabel("example-parts", "Example parts")),
                Example.of(PrimaryNavigation.class, "parts of a staff service", PrimaryNavigation.of("Parts", parts)),
                Example.of(SubNavigation.class, "views of a finding", SubNavigation.of("Views of this finding", views)),
                Example.of(
                        SideNavigation.class,
                        "in sections",
                        SideNavigation.inSections(
                                "Sections of this paper",
                                new Section("Performance", views),
                                new Section("Risk", List.of(NavigationItem.of("Late actions", "#"))))),
                Example.of(
                        Breadcrumbs.class,
                        "down to this page",
                        Breadcrumbs.of(
                                Crumb.of("Findings", "#"), Crumb.of("Inspection of 2023", "#"), Crumb.here("AFI 3"))),
                Example.of(BackLink.class, "to the page before", BackLink.to("#")),
                Example.of(
                        Pagination.class,
                        "in the middle",
                        Pagination.of(6, 12, page -> "#page-" + page).withLabel("Example pages")),
                Example.of(
                        Pagination.class,
                        "between two parts",
                        Pagination.between(
                                        new Pagination.Step("#", "Previous", "Notice of the finding"),
                                        new Pagination.Step("#", "Next", "Evidence"))
                                .withLabel("Example parts of a guide")),
                Example.of(
                        ResultsPagination.class,
                        "with a count",
                        ResultsPagination.of(new Results(214, 25, "findings"), 2, page -> "#page-" + page)),
                Example.of(
                        Link.class,
                        "with hidden words",
                        Link.of("Change", "#").withHidden("the owner of recommendation 7")));
    }
}
