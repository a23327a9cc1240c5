package org.plumbline.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.imports.Registration;
import org.plumbline.inspections.imports.Review;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The last step of an import: who may see the report, and from when.
 *
 * @param wrongWarnings what is wrong with the tick that the warnings were read; empty for nothing
 * @param refusal why it was not registered; empty otherwise
 */
public record RegistrationPage(
        Review review,
        String organisation,
        List<Select> audience,
        TextInput instant,
        String wrongWarnings,
        String refusal)
        implements Page {
    public RegistrationPage {
        audience = List.copyOf(audience);
    }

    @Override
    public String title() {
        return "Enter it in the register";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }

    public Optional<Outcome.Refused> obstacle() {
        return Registration.obstacle(review);
    }

    /** "4 causes of concern, 23 recommendations, 17 areas for improvement". */
    public String counts() {
        return FindingCounts.of(review.worklist().findings().stream()
                        .map(ConfirmedItem::kind)
                        .toList())
                .inWords();
    }

    public ErrorSummary errors() {
        List<ErrorSummary.Problem> problems = new ArrayList<>();
        if (instant.field().error() != null) {
            problems.add(new ErrorSummary.Problem(instant.field().error(), "#instant"));
        }
        if (!wrongWarnings.isEmpty()) {
            problems.add(new ErrorSummary.Problem(wrongWarnings, "#warningsRead"));
        }
        if (!refusal.isEmpty()) {
            problems.add(new ErrorSummary.Problem(refusal, null));
        }
        return ErrorSummary.of(problems);
    }
}
