package org.plumbline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.returns.Designs.APRIL;
import static org.plumbline.returns.Designs.JULY;
import static org.plumbline.returns.Designs.cells;
import static org.plumbline.returns.Designs.contactsAreTheirParts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measures;
import org.plumbline.measures.SourceClass;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class ReturnWorkTest {
    private static final String FORCE = TestingRegister.FORCE;
    private static final LocalDate DESIGNED = LocalDate.of(2023, 3, 1);
    private static final LocalDate OVER = JULY.plusDays(10);
    private static final Actor FILLER = Actor.user("filler");
    private static final Actor APPROVER = Actor.user("approver");
    private static int count;

    @Autowired
    FormWork forms;

    @Autowired
    ReturnForms shown;

    @Autowired
    ReturnWork work;

    @Autowired
    Returns returns;

    @Autowired
    Figures figures;

    @Autowired
    Measures measures;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String form = "";

    @BeforeEach
    void a_form_with_a_soft_rule() {
        new TestingRegister(entries, organisations, transactions, "returns").organisations();
        form = designed(Designs.quarterly(FORCE, contactsAreTheirParts(false)));
    }

    private String designed(FormDesign design) {
        String id = "activity-" + ++count;
        done(forms.design(id, Designs.named(design, "Activity " + id), how(APPROVER, DESIGNED)));
        return id;
    }

    private static Recording how(Actor actor, LocalDate on) {
        return new Recording(Viewer.of(FORCE), actor, on, Source.enteredHere(), TestingRegister.inside());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Outcome outcome, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    private Vantage now() {
        return Vantage.now(clock, Viewer.of(FORCE));
    }

    private Outcome fill(LocalDate on, String... values) {
        return work.fill(form, APRIL, cells(FORCE, values), how(FILLER, on));
    }

    private Outcome submit(LocalDate on, Reason... reasons) {
        return work.submit(form, APRIL, List.of(reasons), how(FILLER, on));
    }

    private Outcome approve(Actor actor) {
        return work.approve(form, APRIL, how(actor, OVER));
    }

    private void submitted(String... values) {
        done(fill(OVER, values));
        done(submit(OVER));
    }

    private void approved(String... values) {
        submitted(values);
        done(approve(APPROVER));
    }

    private FilledReturn filled() {
        return returns.find(FilledReturn.id(form, APRIL), now()).orElseThrow();
    }

    private String measure(String line) {
        return shown.find(form, now())
                .orElseThrow()
                .latest()
                .design()
                .line(line)
                .orElseThrow()
                .measure();
    }

    @Nested
    class Filling {
        @Test
        void keeps_what_was_typed_and_what_is_not_known_and_nothing_of_what_was_not_given() {
            done(fill(APRIL, "4,162", "not known", ""));

            assertThat(filled().cells().given())
                    .containsExactly(new Cell("contacts", FORCE, "4,162"), new Cell("nothing", FORCE, "not known"));
            assertThat(filled().state()).isEqualTo(ReturnState.DRAFT);
        }

        @Test
        void begins_with_the_period() {
            refused(fill(APRIL.minusDays(1), "1"), "April to June 2023 has not begun");
            done(fill(APRIL, "1"));
        }

        @Test
        void happens_today_at_the_latest() {
            LocalDate tomorrow = now().asAt().plusDays(1);

            refused(fill(tomorrow, "1"), "has not come yet");
        }

        @Test
        void takes_no_words_for_a_number_and_no_line_that_is_not_there() {
            refused(fill(APRIL, "about 30"), "Contacts: “about 30” is no number");
            refused(
                    work.fill(form, APRIL, List.of(new Cell("other", FORCE, "1")), how(FILLER, APRIL)),
                    "no line “other”");
            refused(
                    work.fill(form, APRIL, List.of(new Cell("contacts", "elsewhere", "1")), how(FILLER, APRIL)),
                    "“elsewhere”");
        }

        @Test
        void is_for_periods_for_which_the_form_asks() {
            refused(
                    work.fill(form, LocalDate.of(2023, 5, 1), cells(FORCE, "1"), how(FILLER, OVER)),
                    "does not ask for a period that begins on 2023-05-01");
            refused(work.fill(form, LocalDate.of(2023, 1, 1), cells(FORCE, "1"), how(FILLER, OVER)), "does not ask");
        }

        @Test
        void of_the_same_values_again_records_nothing() {
            done(fill(APRIL, "1"));

            assertThat(fill(APRIL, "1")).isEqualTo(new Outcome.Done(0));
        }

        @Test
        void does_not_undo_what_somebody_else_did_meanwhile() {
            done(fill(APRIL, "1"));
            long seen = filled().lastEntry();
            done(fill(APRIL, "2"));
            Recording old = new Recording(
                    Viewer.of(FORCE),
                    FILLER,
                    APRIL,
                    Source.enteredHere(),
                    TestingRegister.inside(),
                    OptionalLong.of(seen));

            assertThatThrownBy(() -> work.fill(form, APRIL, cells(FORCE, "3"), old))
                    .isInstanceOf(ChangedUnderneath.class);
            assertThat(filled().cells().number("contacts", FORCE)).contains(BigDecimal.TWO);
        }

        @Test
        void cannot_come_before_what_is_recorded_already() {
            done(fill(APRIL.plusDays(5), "1"));

            refused(fill(APRIL.plusDays(4), "2"), "after that day");
        }

        @Test
        void is_nothing_for_those_who_may_not_see_the_form() {
            Recording panel = new Recording(
                    Viewer.of(TestingRegister.PANEL), FILLER, APRIL, Source.enteredHere(), TestingRegister.inside());

            assertThatThrownBy(() -> work.fill(form, APRIL, cells(FORCE, "3"), panel))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Nested
    class Submitting {
        @Test
        void needs_a_draft() {
            refused(submit(OVER), "Nothing was filled in");
        }

        @Test
        void waits_for_the_end_of_the_period() {
            done(fill(APRIL, "3", "1", "2", "3"));

            refused(submit(JULY.minusDays(1)), "April to June 2023 is not over");
            done(submit(JULY));
        }

        @Test
        void needs_every_value_known_or_not() {
            done(fill(OVER, "3", "1"));
            refused(submit(OVER), "Assessments is not given, nor 1 more.");

            done(fill(OVER, "3", "1", "2", "not known"));
            done(submit(OVER));
        }

        @Test
        void needs_a_reason_for_each_soft_rule_that_is_broken() {
            done(fill(OVER, "4", "1", "2", "4"));

            refused(submit(OVER), "Contacts should be 1 + 2 = 3; 4 is given, 1 more. No reason is given.");
            refused(submit(OVER, new Reason("1.contacts." + FORCE, " ")), "No reason is given");
            refused(submit(OVER, new Reason("2.contacts." + FORCE, "Of another rule")), "No reason is given");
            done(submit(OVER, new Reason("1.contacts." + FORCE, "One was counted twice.")));
            assertThat(filled().reasons()).containsExactly(new Reason("1.contacts." + FORCE, "One was counted twice."));
        }

        @Test
        void leaves_nothing_to_be_changed_or_submitted_again() {
            submitted("3", "1", "2", "3");

            refused(fill(OVER, "4"), "waits for approval");
            refused(submit(OVER), "waits for approval");
        }
    }

    @Nested
    class Approving {
        @Test
        void needs_a_submission() {
            refused(approve(APPROVER), "not submitted");
            done(fill(OVER, "3", "1", "2", "3"));
            refused(approve(APPROVER), "not submitted");
        }

        @Test
        void is_for_somebody_else_than_whoever_filled_it_in_or_submitted_it() {
            done(work.fill(form, APRIL, cells(FORCE, "3", "1", "2", "3"), how(Actor.user("first"), OVER)));
            done(submit(OVER));

            refused(approve(FILLER), "You filled it in or submitted it yourself");
            refused(approve(Actor.user("first")), "You filled it in or submitted it yourself");
            done(approve(APPROVER));
        }

        @Test
        void locks_it() {
            approved("3", "1", "2", "3");

            assertThat(filled().state()).isEqualTo(ReturnState.APPROVED);
            refused(fill(OVER, "4"), "approved and locked");
            refused(submit(OVER), "approved and locked");
            refused(approve(APPROVER), "approved already");
            refused(work.sendBack(form, APRIL, "Wrong", how(APPROVER, OVER)), "approved already");
        }

        @Test
        void is_refused_where_a_hard_rule_is_broken_until_it_is_put_right() {
            form = designed(Designs.quarterly(FORCE, contactsAreTheirParts(true)));
            submitted("4", "1", "2", "4");
            refused(approve(APPROVER), "Contacts should be 1 + 2 = 3; 4 is given, 1 more.");
            assertThat(figures.stated(measure("contacts"), now())).isEmpty();

            done(work.sendBack(form, APRIL, "The sum", how(APPROVER, OVER)));
            submitted("3", "1", "2", "3");
            done(approve(APPROVER));
        }

        @Test
        void is_not_stopped_by_a_warning() {
            form = designed(
                    Designs.quarterly(FORCE, Designs.rule(FormRule.Kind.OUTLIER, "contacts", List.of(), null, true)));

            approved("3", "1", "2", "3");
        }

        @Test
        void states_each_value_as_a_figure_of_its_measure_with_document_period_and_reason() {
            done(fill(OVER, "4,163", "2988", "1174", "not known"));
            done(submit(OVER, new Reason("1.contacts." + FORCE, "So published.")));
            assertThat(figures.stated(measure("contacts"), now())).isEmpty();

            done(approve(APPROVER));

            Figure contacts = figures.holding(measure("contacts"), now()).getFirst();
            assertThat(contacts.stated().value()).contains(new BigDecimal("4163"));
            assertThat(contacts.stated().stated()).isEqualTo("4,163");
            assertThat(contacts.stated().document()).endsWith(form + ", April to June 2023");
            assertThat(contacts.stated().from().orElseThrow().first()).isEqualTo(APRIL);
            assertThat(contacts.stated().to().orElseThrow().last()).isEqualTo(JULY.minusDays(1));
            assertThat(contacts.stated().area()).isEqualTo(FORCE);
            assertThat(contacts.stated().note()).contains("1 more.", "So published.");
            assertThat(measures.find(measure("contacts"), now())
                            .orElseThrow()
                            .definition()
                            .source())
                    .isEqualTo(SourceClass.OTHER);
            Figure year = figures.holding(measure("year"), now()).getFirst();
            assertThat(year.stated().value()).isEmpty();
            assertThat(year.stated().stated()).isEqualTo("not known");
        }
    }

    @Nested
    class GoingBack {
        @Test
        void is_for_what_was_submitted_and_needs_a_reason() {
            refused(work.sendBack(form, APRIL, "Why", how(APPROVER, OVER)), "not submitted");
            submitted("3", "1", "2", "3");
            refused(work.sendBack(form, APRIL, " ", how(APPROVER, OVER)), "must know what is wrong");

            done(work.sendBack(form, APRIL, "The court is missing.", how(APPROVER, OVER)));

            assertThat(filled().state()).isEqualTo(ReturnState.SENT_BACK);
            assertThat(filled().remark()).isEqualTo("The court is missing.");
            assertThat(filled().submittedOn()).isEmpty();
            done(fill(OVER, "5", "2", "3", "5"));
            done(submit(OVER));
        }

        @Test
        void opening_again_is_for_what_was_approved_and_needs_a_reason() {
            refused(work.reopen(form, APRIL, "Why", how(APPROVER, OVER)), "not approved");
            submitted("3", "1", "2", "3");
            refused(work.reopen(form, APRIL, "Why", how(APPROVER, OVER)), "not approved");
            done(approve(APPROVER));
            refused(work.reopen(form, APRIL, "", how(APPROVER, OVER)), "for a reason alone");
            done(work.reopen(form, APRIL, "A court was missing.", how(APPROVER, OVER)));
            refused(work.reopen(form, APRIL, "Again", how(APPROVER, OVER)), "not approved");
        }

        @Test
        void figures_hold_until_the_next_approval_revises_them_and_are_known_as_they_were() {
            approved("3", "1", "2", "3");
            Instant first = clock.instant();
            done(work.reopen(form, APRIL, "A court was missing.", how(APPROVER, OVER)));
            done(fill(OVER, "5", "2", "3", "5"));

            assertThat(holding("contacts", now())).containsExactly(new BigDecimal("3"));
            assertThat(filled().state()).isEqualTo(ReturnState.REOPENED);
            assertThat(filled().counting().orElseThrow().number("contacts", FORCE))
                    .contains(new BigDecimal("3"));

            done(submit(OVER));
            refused(approve(FILLER), "yourself");
            done(approve(APPROVER));

            assertThat(holding("contacts", now())).containsExactly(new BigDecimal("5"));
            assertThat(figures.stated(measure("contacts"), now())).hasSize(2);
            Vantage then = Vantage.at(now().asAt(), first, Viewer.of(FORCE));
            assertThat(holding("contacts", then)).containsExactly(new BigDecimal("3"));
            assertThat(returns.find(FilledReturn.id(form, APRIL), then)
                            .orElseThrow()
                            .state())
                    .isEqualTo(ReturnState.APPROVED);
            assertThat(filled().approvals()).hasSize(2);
            assertThat(filled().approvals().getFirst().cells().number("contacts", FORCE))
                    .contains(new BigDecimal("3"));
        }

        private List<BigDecimal> holding(String line, Vantage vantage) {
            return figures.holding(measure(line), vantage).stream()
                    .map(figure -> figure.stated().value().orElseThrow())
                    .toList();
        }
    }

    @Nested
    class Forms {
        private FormDesign latest() {
            return shown.find(form, now()).orElseThrow().latest().design();
        }

        @Test
        void what_is_filled_in_keeps_the_version_under_which_it_was() {
            approved("3", "1", "2", "3");
            done(forms.succeed(form, Designs.from(latest(), JULY, Cadence.QUARTERLY), how(APPROVER, OVER)));

            assertThat(filled().version()).isEqualTo(1);
            done(work.fill(form, JULY, cells(FORCE, "1"), how(FILLER, OVER)));
            assertThat(returns.find(FilledReturn.id(form, JULY), now())
                            .orElseThrow()
                            .version())
                    .isEqualTo(2);
        }

        @Test
        void a_version_begins_later_than_the_one_before_with_one_of_its_periods() {
            FormDesign design = latest();

            refused(
                    forms.succeed(form, Designs.from(design, APRIL, Cadence.QUARTERLY), how(APPROVER, OVER)),
                    "begins after the one before");
            refused(
                    forms.succeed(
                            form, Designs.from(design, LocalDate.of(2023, 5, 1), Cadence.MONTHLY), how(APPROVER, OVER)),
                    "No period of the version before begins");
            done(forms.succeed(form, Designs.from(design, JULY, Cadence.MONTHLY), how(APPROVER, OVER)));
        }

        @Test
        void another_cadence_cannot_leave_a_return_without_a_period() {
            done(work.fill(form, JULY, cells(FORCE, "1"), how(FILLER, OVER)));

            refused(
                    forms.succeed(form, Designs.from(latest(), JULY, Cadence.MONTHLY), how(APPROVER, OVER)),
                    "filled in already");
        }

        @Test
        void rules_change_until_something_is_filled_in_under_them() {
            FormRule rule = Designs.rule(FormRule.Kind.NOT_NEGATIVE, "", List.of(), null, true);
            done(forms.addRule(form, rule, how(APPROVER, DESIGNED)));
            assertThat(latest().rules()).hasSize(2);
            refused(forms.dropRule(form, 3, "Why", how(APPROVER, DESIGNED)), "no rule 3");
            refused(forms.dropRule(form, 0, "Why", how(APPROVER, DESIGNED)), "no rule 0");
            refused(forms.dropRule(form, 1, "", how(APPROVER, DESIGNED)), "kept too");
            done(forms.dropRule(form, 1, "Replaced", how(APPROVER, DESIGNED)));
            assertThat(latest().rules()).containsExactly(rule);

            done(fill(APRIL, "1"));

            refused(forms.addRule(form, rule, how(APPROVER, OVER)), "filled in under this version already");
            refused(forms.dropRule(form, 1, "Why", how(APPROVER, OVER)), "filled in under this version already");
        }

        @Test
        void a_rule_speaks_of_lines_that_are_there_and_says_all_it_needs() {
            refused(
                    forms.addRule(
                            form,
                            Designs.rule(FormRule.Kind.NOT_NEGATIVE, "other", List.of(), null, true),
                            how(APPROVER, DESIGNED)),
                    "no line other");
            refused(
                    forms.addRule(
                            form,
                            Designs.rule(FormRule.Kind.LINES, "contacts", List.of("nothing"), null, true),
                            how(APPROVER, DESIGNED)),
                    "two or more others");
            refused(
                    forms.addRule(
                            form,
                            Designs.rule(FormRule.Kind.LINES, "contacts", List.of("contacts", "nothing"), null, true),
                            how(APPROVER, DESIGNED)),
                    "two or more others");
            refused(
                    forms.addRule(
                            form,
                            Designs.rule(FormRule.Kind.AREAS, "", List.of(FORCE), null, true),
                            how(APPROVER, DESIGNED)),
                    "A total is one area");
            refused(
                    forms.addRule(
                            form,
                            Designs.rule(FormRule.Kind.YEAR_TO_DATE, "year", List.of("year"), null, true),
                            how(APPROVER, DESIGNED)),
                    "adds up one other");
            refused(
                    forms.addRule(
                            form,
                            Designs.rule(FormRule.Kind.AT_MOST, "year", List.of(), null, true),
                            how(APPROVER, DESIGNED)),
                    "A limit is a number");
        }

        @Test
        void a_design_that_is_of_no_use_is_refused_and_says_why() {
            FormDesign design = Designs.named(Designs.quarterly(FORCE), "Activity of no use");
            refused(
                    forms.design(
                            "no-use",
                            Designs.from(design, LocalDate.of(2023, 5, 1), Cadence.QUARTERLY),
                            how(APPROVER, DESIGNED)),
                    "No such period begins on 2023-05-01");
            refused(
                    forms.design("no-use", Designs.from(design, APRIL, Cadence.WEEKLY), how(APPROVER, DESIGNED)),
                    "monthly, quarterly or yearly");
            refused(forms.design(form, design, how(APPROVER, DESIGNED)), "There is a form " + form + " already");
            FormDesign elsewhere = Designs.named(Designs.quarterly("nobody-at-all"), "Activity of no use");
            refused(forms.design("no-use", elsewhere, how(APPROVER, DESIGNED)), "no organisation nobody-at-all");
            assertThat(shown.find("no-use", now())).isEmpty();
            assertThat(measures.find(design.lines().getFirst().measure(), now()))
                    .isEmpty();
        }

        @Test
        void lines_feed_measures_of_their_own_unit_that_are_made_where_there_are_none() {
            FormDesign design = latest();
            assertThat(measures.find(design.lines().getFirst().measure(), now()))
                    .isPresent();
            FormLine line = design.lines().getFirst();
            FormDesign other = new FormDesign(
                    design.name(),
                    design.filler(),
                    design.saidBy(),
                    design.approver(),
                    design.cadence(),
                    JULY,
                    design.dueDays(),
                    design.source(),
                    List.of(new FormLine(line.id(), line.name(), "hours", line.measure(), line.measureName(), "")),
                    design.areas(),
                    List.of());

            refused(forms.succeed(form, other, how(APPROVER, OVER)), "Contacts is in hours; the measure");
        }

        @Test
        void an_ended_form_asks_for_nothing_more() {
            refused(forms.end(form, LocalDate.of(2023, 5, 1), "Over", how(APPROVER, OVER)), "No period of the form");
            refused(forms.end(form, JULY, "", how(APPROVER, OVER)), "kept too");
            done(fill(OVER, "1"));
            refused(forms.end(form, APRIL, "Over", how(APPROVER, OVER)), "filled in already");

            done(forms.end(form, JULY, "The service ended.", how(APPROVER, OVER)));

            refused(work.fill(form, JULY, cells(FORCE, "1"), how(FILLER, OVER)), "does not ask");
            refused(forms.end(form, JULY, "Again", how(APPROVER, OVER)), "ended already");
            assertThat(shown.expected(shown.find(form, now()).orElseThrow(), now()))
                    .extracting(expected -> expected.period().from())
                    .containsExactly(APRIL);
        }
    }
}
