package org.plumbline.govuk;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;

/** Every component with an example of it, for a page that shows them and for the tests that look at that page. */
public final class Catalogue {

    /** One way to use a component; the component is named as its record is. */
    public record Example(String component, String variant, Content content) {

        static Example of(Class<?> component, String variant, Content content) {
            return new Example(component.getSimpleName(), variant, content);
        }
    }

    private Catalogue() {}

    /** All examples, those of one component together; no id stands twice. */
    public static List<Example> examples() {
        return Stream.of(
                        FrameExamples.all(),
                        NavigationExamples.all(),
                        MessageExamples.all(),
                        QuestionExamples.all(),
                        RecordExamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
