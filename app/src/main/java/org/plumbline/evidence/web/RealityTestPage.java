package org.plumbline.evidence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.RealityTest;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One reality test.
 *
 * @param places the findings that it tests and the evidence on which it stands
 * @param taken the entry with which it was taken down
 * @param retest when it is to be made again, late or not
 * @param ours whether whoever looks is of the force or the inspectorate
 */
public record RealityTestPage(
        RealityTest test, String forceName, List<Linked.Place> places, Entry taken, String retest, boolean ours)
        implements Page {
    @Override
    public String title() {
        return "Reality test: " + test.tested().sampled();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    public String counted() {
        return RealityTestRow.counted(test.tested().counts()) + ".";
    }

    public SummaryList identity(Frame frame) {
        var tested = test.tested();
        List<SummaryList.Row> rows = new ArrayList<>(List.of(
                SummaryList.Row.of("Tests", Places.lines(of("finding/"), frame)),
                SummaryList.Row.of("Force", forceName),
                SummaryList.Row.of("Made on", Dates.words(test.on())),
                SummaryList.Row.of("Made by", tested.testerTitle()),
                SummaryList.Row.of("Drawn from", tested.population()),
                SummaryList.Row.of(
                        "How many those are",
                        Optional.ofNullable(tested.populationSize())
                                .map("%,d"::formatted)
                                .orElse("not known")),
                SummaryList.Row.of(
                        "Size of the sample", "%,d".formatted(tested.counts().sample())),
                SummaryList.Row.of("Retest", retest),
                SummaryList.Row.of(
                        "Source", Link.of(taken.source().toString(), frame.href("/record/" + taken.index())))));
        if (!of("evidence/").isEmpty()) {
            rows.add(SummaryList.Row.of("Stands on", Places.lines(of("evidence/"), frame)));
        }
        test.repeatedBy()
                .ifPresent(by -> rows.add(SummaryList.Row.of(
                        "Made again as", Link.of("the later test", frame.href("/reality-tests/" + by)))));
        if (!tested.retestOf().isEmpty()) {
            rows.add(SummaryList.Row.of(
                    "Repeats", Link.of("the earlier test", frame.href("/reality-tests/" + tested.retestOf()))));
        }
        return SummaryList.of(rows);
    }

    private List<Linked.Place> of(String kind) {
        return places.stream().filter(place -> place.subject().startsWith(kind)).toList();
    }

    public List<Link> actions(Frame frame) {
        boolean manages = ours && (frame.may(Permission.MANAGE_FINDINGS) || frame.may(Permission.JUDGE_FINDINGS));
        if (!manages || test.withdrawnBecause().isPresent()) {
            return List.of();
        }
        List<Link> actions = new ArrayList<>();
        if (test.repeatedBy().isEmpty()) {
            String finding = of("finding/").getFirst().subject().substring("finding/".length());
            actions.add(Link.of("Take down the retest", "/reality-tests/new?finding=" + finding + "&of=" + test.id()));
        }
        actions.add(Link.of("Withdraw the test", "/reality-tests/" + test.id() + "/withdrawal"));
        return actions;
    }
}
