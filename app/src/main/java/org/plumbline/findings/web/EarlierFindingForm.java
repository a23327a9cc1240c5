package org.plumbline.findings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.FindingClosure;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Repeat;
import org.plumbline.findings.Status;
import org.plumbline.govuk.Choice;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/** Asks where the same was found before. */
final class EarlierFindingForm {
    private EarlierFindingForm() {}

    static FindingForm<FindingFact.FoundBefore> of(FindingClosure closure) {
        return new FindingForm<>(
                "earlier-finding",
                "Where was the same found before?",
                "A finding that comes back shows its history across inspections and others who found it.",
                FindingFact.FoundBefore.class,
                finding -> finding.stage() != Status.WITHDRAWN,
                false,
                false,
                (owners, today) -> List.of(
                        new Ask.OneOf("kind", "Who found it before?", "", kinds(), "Choose who found it before"),
                        new Ask.Line("title", "In which report", "Its title", "Enter the title of the earlier report"),
                        new Ask.Day(
                                "published",
                                "When that was published",
                                "Leave empty where it is not known",
                                "",
                                Optional.of(today)),
                        new Ask.Line(
                                "finding",
                                "Its address in this register",
                                "If the earlier finding is here: the last part of its page’s address",
                                ""),
                        new Ask.Words("words", "What was found then", "In your own words", "Say what was found then")),
                EarlierFindingForm::read,
                fact -> written(fact.repeat()),
                closure::foundBefore);
    }

    private static FindingFact.FoundBefore read(Typed typed) {
        String finding = typed.text("finding");
        return new FindingFact.FoundBefore(new Repeat(
                Repeat.Kind.of(typed.text("kind")).orElseThrow(),
                typed.text("title"),
                typed.day("published").orElse(null),
                finding.isEmpty() ? null : finding,
                typed.text("words")));
    }

    private static Map<String, String> written(Repeat repeat) {
        Map<String, String> answers = new HashMap<>();
        answers.put("kind", repeat.kind().code());
        answers.put("title", repeat.title());
        answers.put("finding", repeat.finding() == null ? "" : repeat.finding());
        answers.put("words", repeat.words());
        if (repeat.on() != null) {
            answers.putAll(Typed.boxed("published", repeat.on()));
        }
        return answers;
    }

    private static List<Choice.Option> kinds() {
        return Stream.of(Repeat.Kind.values())
                .map(kind -> Choice.of(kind.code(), kind.words()))
                .toList();
    }
}
