package org.plumbline.findings.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.Select;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Asks to whom several findings are to be assigned. */
public record AssignmentOwnerPage(List<Ticked> ticked, Select owner, String back) implements Page {
    /** One of the findings. */
    public record Ticked(String id, String ref, String title) {}

    public AssignmentOwnerPage {
        ticked = List.copyOf(ticked);
    }

    @Override
    public String title() {
        return ticked.size() == 1
                ? "Who is to answer for this finding?"
                : "Who is to answer for these " + ticked.size() + " findings?";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(owner);
    }
}
