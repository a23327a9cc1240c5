package org.plumbline.plans.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {
    private static final Instant CHANGED = Instant.parse("2024-03-12T09:30:00Z");

    private static WorkItem item(String reference, @Nullable LocalDate on) {
        return new WorkItem(
                WorkItem.Kind.ACTION,
                "/actions/" + reference,
                reference,
                "What a case is about",
                Optional.ofNullable(on),
                "",
                CHANGED);
    }

    @Test
    void an_event_lasts_one_whole_day_and_ends_with_the_month() {
        String feed = CalendarFeed.of(List.of(item("A-12", LocalDate.of(2024, 2, 29))), "https://plumbline.example");

        assertThat(feed)
                .isEqualTo(String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Plumbline//My work//EN",
                                "CALSCALE:GREGORIAN",
                                "METHOD:PUBLISH",
                                "BEGIN:VEVENT",
                                "UID:action-actions-A-12@plumbline",
                                "DTSTAMP:20240312T093000Z",
                                "DTSTART;VALUE=DATE:20240229",
                                "DTEND;VALUE=DATE:20240301",
                                "SUMMARY:A-12",
                                "DESCRIPTION:https://plumbline.example/actions/A-12",
                                "URL:https://plumbline.example/actions/A-12",
                                "TRANSP:TRANSPARENT",
                                "END:VEVENT",
                                "END:VCALENDAR")
                        + "\r\n");
    }

    @Test
    void what_a_thing_is_about_is_not_in_it_nor_what_has_no_date() {
        String feed = CalendarFeed.of(
                List.of(item("A-12", LocalDate.of(2024, 2, 29)), item("A-13", null)), "https://plumbline.example");

        assertThat(feed).doesNotContain("What a case is about", "A-13");
    }

    @Test
    void a_date_that_moved_keeps_its_uid() {
        String before = CalendarFeed.of(List.of(item("A-12", LocalDate.of(2024, 2, 29))), "");
        String after = CalendarFeed.of(List.of(item("A-12", LocalDate.of(2024, 4, 30))), "");

        assertThat(uid(before)).isEqualTo(uid(after)).isNotEmpty();
        assertThat(before).isNotEqualTo(after);
    }

    private static String uid(String feed) {
        return feed.lines().filter(line -> line.startsWith("UID:")).findFirst().orElse("");
    }

    @Test
    void commas_semicolons_backslashes_and_line_ends_are_escaped() {
        assertThat(CalendarFeed.text("a,b;c\\d\ne\r\nf")).isEqualTo("a\\,b\\;c\\\\d\\ne\\nf");
    }

    @ParameterizedTest
    @ValueSource(ints = {74, 75})
    void a_line_of_75_octets_is_left_whole(int octets) {
        StringBuilder feed = new StringBuilder();
        CalendarFeed.line(feed, "x".repeat(octets));

        assertThat(feed.toString()).isEqualTo("x".repeat(octets) + "\r\n");
    }

    @Test
    void a_longer_line_is_folded_and_comes_back_whole() {
        StringBuilder feed = new StringBuilder();
        CalendarFeed.line(feed, "x".repeat(200));

        assertThat(feed.toString().split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(feed.toString().replace("\r\n ", "")).isEqualTo("x".repeat(200) + "\r\n");
    }

    @Test
    void a_letter_of_several_octets_is_never_broken() {
        StringBuilder feed = new StringBuilder();
        CalendarFeed.line(feed, "x".repeat(74) + "é😀é".repeat(30));

        assertThat(feed.toString().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(feed.toString().replace("\r\n ", "")).isEqualTo("x".repeat(74) + "é😀é".repeat(30) + "\r\n");
    }
}
