package org.plumbline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.govuk.Filter.Category;
import org.plumbline.govuk.Filter.Selected;
import org.plumbline.govuk.ResultsPagination.Results;
import org.plumbline.govuk.SideNavigation.Section;
import org.plumbline.govuk.Timeline.Event;

/** MoJ Frontend publishes templates but no examples; what is expected here was worked out from its templates by hand. */
class MojMarkupTest {

    @Test
    void a_badge() {
        same(Badge.of("High", Badge.Colour.RED), "<span class='moj-badge moj-badge--red'>High</span>");
    }

    @Test
    void a_sub_navigation() {
        same(
                SubNavigation.of(
                        "Views", List.of(NavigationItem.current("Text", "/t"), NavigationItem.of("Plan", "/p"))),
                """
                <nav class="moj-sub-navigation" aria-label="Views">
                  <ul class="moj-sub-navigation__list">
                    <li class="moj-sub-navigation__item">
                      <a class="moj-sub-navigation__link" aria-current="page" href="/t">Text</a>
                    </li>
                    <li class="moj-sub-navigation__item">
                      <a class="moj-sub-navigation__link" href="/p">Plan</a>
                    </li>
                  </ul>
                </nav>
                """);
    }

    @Test
    void a_side_navigation_whose_section_headings_follow_the_page_heading_at_the_second_level() {
        same(
                SideNavigation.inSections("Paper", new Section("Risk", List.of(NavigationItem.current("Late", "/l")))),
                """
                <nav class="moj-side-navigation" aria-label="Paper">
                  <h2 class="moj-side-navigation__title">Risk</h2>
                  <ul class="moj-side-navigation__list">
                    <li class="moj-side-navigation__item moj-side-navigation__item--active">
                      <a href="/l" aria-current="location">Late</a>
                    </li>
                  </ul>
                </nav>
                """);
    }

    @Test
    void a_primary_navigation_with_a_search() {
        same(
                PrimaryNavigation.of("Parts", List.of(NavigationItem.of("Plans", "/p")))
                        .withSearch(Text.of("?")),
                """
                <div class="moj-primary-navigation">
                  <div class="moj-primary-navigation__container">
                    <div class="moj-primary-navigation__nav">
                      <nav class="moj-primary-navigation" aria-label="Parts">
                        <ul class="moj-primary-navigation__list">
                          <li class="moj-primary-navigation__item">
                            <a class="moj-primary-navigation__link" href="/p">Plans</a>
                          </li>
                        </ul>
                      </nav>
                    </div>
                    <div class="moj-primary-navigation__search">?</div>
                  </div>
                </div>
                """);
    }

    @Test
    void a_timeline() {
        same(
                Timeline.of(List.of(Event.of("Published", "2023-12-22", "22 December 2023", "Page 14")
                        .by("Reviewer"))),
                """
                <div class="moj-timeline">
                  <div class="moj-timeline__item">
                    <div class="moj-timeline__header">
                      <h2 class="moj-timeline__title">Published</h2>
                      <p class="moj-timeline__byline">by Reviewer</p>
                    </div>
                    <p class="moj-timeline__date"><time datetime="2023-12-22">22 December 2023</time></p>
                    <div class="moj-timeline__description">Page 14</div>
                  </div>
                </div>
                """);
    }

    @Test
    void a_filter_with_what_is_selected() {
        same(
                Filter.of(Text.of("choices"))
                        .withSelected(
                                "/all", List.of(new Category("Status", List.of(new Selected("Late", "/not-late"))))),
                """
                <div class="moj-filter">
                  <div class="moj-filter__header">
                    <div class="moj-filter__header-title"><h2 class="govuk-heading-m">Filter</h2></div>
                    <div class="moj-filter__header-action"></div>
                  </div>
                  <div class="moj-filter__content">
                    <div class="moj-filter__selected">
                      <div class="moj-filter__selected-heading">
                        <div class="moj-filter__heading-title"><h2 class="govuk-heading-m">Selected filters</h2></div>
                        <div class="moj-filter__heading-action">
                          <p><a class="govuk-link govuk-link--no-visited-state" href="/all">Clear filters</a></p>
                        </div>
                      </div>
                      <h3 class="govuk-heading-s govuk-!-margin-bottom-0">Status</h3>
                      <ul class="moj-filter-tags">
                        <li>
                          <a class="moj-filter__tag" href="/not-late"><span class="govuk-visually-hidden">Remove this filter</span> Late</a>
                        </li>
                      </ul>
                    </div>
                    <div class="moj-filter__options">
                      <button type="submit" class="govuk-button" data-module="govuk-button">Apply filters</button> choices
                    </div>
                  </div>
                </div>
                """);
    }

    @Test
    void a_filter_with_nothing_selected_offers_nothing_to_clear() {
        assertThat(Markup.of(Filter.of(Text.of("choices")))).doesNotContain("moj-filter__selected", "Clear filters");
    }

    /** The published list items carry an {@code aria-label}, which a list item may not; ours say the same in hidden words. */
    @Test
    void a_pagination_with_a_count() {
        same(ResultsPagination.of(new Results(60, 25, "findings"), 2, page -> "/?page=" + page), """
                <nav class="moj-pagination" aria-label="Pagination navigation">
                  <ul class="moj-pagination__list">
                    <li class="moj-pagination__item moj-pagination__item--prev">
                      <a class="moj-pagination__link" href="/?page=1">Previous<span class="govuk-visually-hidden"> page</span></a>
                    </li>
                    <li class="moj-pagination__item">
                      <a class="moj-pagination__link" href="/?page=1" aria-label="Page 1 of 3">1</a>
                    </li>
                    <li class="moj-pagination__item moj-pagination__item--active" aria-current="page">
                      <span class="govuk-visually-hidden">Page </span>2<span class="govuk-visually-hidden"> of 3</span>
                    </li>
                    <li class="moj-pagination__item">
                      <a class="moj-pagination__link" href="/?page=3" aria-label="Page 3 of 3">3</a>
                    </li>
                    <li class="moj-pagination__item moj-pagination__item--next">
                      <a class="moj-pagination__link" href="/?page=3">Next<span class="govuk-visually-hidden"> page</span></a>
                    </li>
                  </ul>
                  <p class="moj-pagination__results">Showing <b>26</b> to <b>50</b> of <b>60</b> findings</p>
                </nav>
                """);
    }

    @Test
    void an_alert_says_its_kind_and_its_title() {
        String alert = Markup.of(Alert.of(Alert.Kind.WARNING, "Counts differ", Text.of("By one.")));

        same(new Raw(alert.replaceAll("(?s)<svg.*?</svg>", "")), """
                <div role="region" class="moj-alert moj-alert--warning moj-alert--with-heading"
                     aria-label="warning: Counts differ" data-module="moj-alert">
                  <div></div>
                  <div class="moj-alert__content"><h2 class="moj-alert__heading">Counts differ</h2>By one.</div>
                  <div class="moj-alert__action"><button class="moj-alert__dismiss" hidden>Dismiss</button></div>
                </div>
                """);
    }

    @Test
    void a_page_header_with_an_action() {
        same(PageHeader.of("Findings", Button.link("Add", "/add")), """
                <div class="moj-page-header-actions">
                  <div class="moj-page-header-actions__title"><h1 class="govuk-heading-l">Findings</h1></div>
                  <div class="moj-page-header-actions__actions">
                    <div class="moj-button-group moj-button-group--inline">
                      <a href="/add" role="button" draggable="false" class="govuk-button" data-module="govuk-button">Add</a>
                    </div>
                  </div>
                </div>
                """);
    }

    @Test
    void an_identity_bar() {
        same(IdentityBar.of("REC 7").withActions(Text.of("Close")), """
                <div class="moj-identity-bar">
                  <div class="moj-identity-bar__container">
                    <div class="moj-identity-bar__details"><span class="moj-identity-bar__title">REC 7</span></div>
                    <div class="moj-identity-bar__actions"><div class="moj-identity-bar__menu">Close</div></div>
                  </div>
                </div>
                """);
    }

    private static void same(Content ours, String expected) {
        assertThat(Dom.outline(Markup.of(ours))).isEqualTo(Dom.outline(expected));
    }
}
