package org.plumbline.inspections.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.Stage;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Where each force stands, which inspections come, and which there were. */
public record InspectionsPage(List<StageLine> stages, List<Inspection> forthcoming, List<Inspection> others)
        implements Page {
    public InspectionsPage {
        stages = List.copyOf(stages);
        forthcoming = List.copyOf(forthcoming);
        others = List.copyOf(others);
    }

    /** One force's stage at a date. */
    public record StageLine(String force, String name, Stage stage, LocalDate asAt) {
        /** "X has been in enhanced monitoring (Engage) for 217 days, since 24 November 2023." */
        public String sentence() {
            LocalDate since = stage.since();
            if (since == null) {
                return name + " is in " + stage.name().words() + ", as far as is recorded.";
            }
            long days = stage.days(asAt);
            return name + " has been in " + stage.name().words() + " for " + days + (days == 1 ? " day" : " days")
                    + ", since " + Dates.words(since) + ".";
        }
    }

    @Override
    public String title() {
        return "Inspections";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    /** "10 June 2024 to 13 June 2024"; "not known" without a first day. */
    public static String fieldwork(Inspection one) {
        if (one.from() == null) {
            return "not known";
        }
        return one.to() == null
                ? "from " + Dates.words(one.from())
                : Dates.words(one.from()) + " to " + Dates.words(one.to());
    }

    /** What has become of it, in words. */
    public static String standing(Inspection one) {
        if (!one.calledOff().isEmpty()) {
            return "called off: " + one.calledOff();
        }
        if (one.publishedOn() != null) {
            return "published on " + Dates.words(one.publishedOn()) + ": " + one.result();
        }
        return one.hosted() ? "hosted, nothing published yet" : "announced on " + Dates.words(one.announcedOn());
    }
}
