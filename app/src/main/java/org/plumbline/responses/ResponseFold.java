package org.plumbline.responses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one response. */
final class ResponseFold {
    private final Map<String, ResponseFact.Answer> answers = new LinkedHashMap<>();
    private final List<ResponseFact.Edition> editions = new ArrayList<>();
    private ResponseFact.@Nullable Head head;
    private Optional<String> notCalledFor = Optional.empty();
    private Optional<Response.Invitation> invited = Optional.empty();
    private String chiefOfficer = "";
    private String body = "";
    private long written = -1;
    private long published = -1;

    private ResponseFold() {}

    static Optional<Response> of(List<Entry> entries) {
        ResponseFold fold = new ResponseFold();
        for (Entry entry : Standing.inOrder(entries)) {
            fold.take(entry);
        }
        return Optional.ofNullable(fold.head)
                .map(head -> new Response(
                        entries.getFirst().subject().id(),
                        head,
                        fold.notCalledFor,
                        fold.invited,
                        fold.chiefOfficer,
                        fold.body,
                        List.copyOf(fold.answers.values()),
                        fold.editions.stream()
                                .sorted(Comparator.comparingInt(ResponseFact.Edition::number))
                                .toList(),
                        fold.written > fold.published,
                        entries.getLast().index()));
    }

    private void take(Entry entry) {
        if (entry.fact() instanceof ResponseFact.Published) {
            published = Math.max(published, entry.index());
        } else {
            written = Math.max(written, entry.index());
        }
        switch ((ResponseFact) entry.fact()) {
            case ResponseFact.Begun begun -> {
                head = begun.head();
                notCalledFor = Optional.empty();
            }
            case ResponseFact.NotCalledFor not -> {
                head = not.head();
                notCalledFor = Optional.of(not.reason());
            }
            case ResponseFact.Invited invitation ->
                invited = Optional.of(new Response.Invitation(entry.effectiveOn(), invitation.by()));
            case ResponseFact.ChiefOfficerCommented comments -> chiefOfficer = comments.words();
            case ResponseFact.BodyCommented comments -> body = comments.words();
            case ResponseFact.RecommendationAnswered answered ->
                answers.put(answered.answer().finding(), answered.answer());
            case ResponseFact.Published edition -> {
                head = edition.head();
                editions.add(edition.edition());
            }
        }
    }
}
