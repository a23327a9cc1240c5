package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that was typed wrongly, at the top of the page, each linked to the place where it is put right. */
public record ErrorSummary(String title, @Nullable String description, List<Problem> problems) implements HtmlContent {

    /** One thing to put right; {@code href} is null where no single field does. */
    public record Problem(String text, @Nullable String href) {}

    public ErrorSummary {
        problems = List.copyOf(problems);
    }

    public static ErrorSummary of(List<Problem> problems) {
        return new ErrorSummary("There is a problem", null, problems);
    }

    /** The errors of these controls, in the order in which they are given; it writes nothing where there are none. */
    public static ErrorSummary of(FormControl<?>... controls) {
        return of(Stream.of(controls)
                .filter(control -> control.field().isWrong())
                .map(control ->
                        new Problem(Objects.requireNonNull(control.field().error()), "#" + control.focusId()))
                .toList());
    }

    public ErrorSummary withDescription(String description) {
        return new ErrorSummary(title, description, problems);
    }

    @Override
    public boolean isEmptyContent() {
        return problems.isEmpty() && description == null;
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        if (!isEmptyContent()) {
            JteErrorSummaryGenerated.render(output, NoInterception.HERE, this);
        }
    }
}
