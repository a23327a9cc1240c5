package org.plumbline.govuk;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every form control has: its id and name, its question, a hint, and what was wrong with the answer. */
public record Field(
        String id,
        String name,
        Question question,
        @Nullable String hint,
        @Nullable String error) {

    public Field {
        if (id.isBlank() || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A field's id is a word without spaces, not \"" + id + "\"");
        }
        hint = hint == null || hint.isBlank() ? null : hint;
        error = error == null || error.isBlank() ? null : error;
    }

    public static Field of(String name, String question) {
        return new Field(name, name, Question.of(question), null, null);
    }

    Field withId(String id) {
        return new Field(id, name, question, hint, error);
    }

    Field withQuestion(Question question) {
        return new Field(id, name, question, hint, error);
    }

    Field withHint(@Nullable String hint) {
        return new Field(id, name, question, hint, error);
    }

    Field withError(@Nullable String error) {
        return new Field(id, name, question, hint, error);
    }

    boolean isWrong() {
        return error != null;
    }

    Label label() {
        return new Label(question, id);
    }

    Optional<Hint> hintBelow() {
        return Optional.ofNullable(hint).map(words -> new Hint(words, id + "-hint"));
    }

    Optional<ErrorMessage> errorBelow() {
        return Optional.ofNullable(error).map(words -> new ErrorMessage(words, id + "-error"));
    }

    @Nullable
    String describedBy() {
        var ids = Stream.of(hintBelow().map(Hint::id), errorBelow().map(ErrorMessage::id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
