package org.plumbline.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Fact;

/** What can be recorded about one finding; its subjects are of the kind {@link Finding#KIND}. */
public sealed interface FindingFact extends Fact {
    /**
     * A piece of evidence as it stood when closure was asked for.
     *
     * @param subject of the record, {@code evidence/…}
     * @param revision from 1
     * @param digest SHA-256 of what it holds, 64 hexadecimal digits
     * @param from the first day that it speaks of; null where that is not known
     * @param until the last day that it speaks of; null where it still holds
     */
    record Proof(
            String subject,
            int revision,
            String title,
            String digest,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A person confirmed what the report says; effective on the day of publication.
     *
     * @param force the slug of the force that was told
     * @param ref its reference within the report: {@code CoC-1/R-2}
     * @param area the assessment framework's area; empty where the report names none
     * @param text as published
     * @param partOf the reference of the cause of concern to which it belongs
     * @param duePhrase the deadline in the report's own words
     * @param dueBy the date to which those words come
     * @param page from 1; 0 where the document has no pages
     * @param line from 1; 0 where it is not known
     * @param heading under which it stands; empty where it is not known
     */
    record Confirmed(
            String force,
            String reportId,
            String ref,
            FindingKind kind,
            String area,
            String title,
            String text,
            @Nullable String partOf,
            @Nullable String duePhrase,
            @Nullable LocalDate dueBy,
            int page,
            int line,
            String heading)
            implements FindingFact {}

    /** The inspectorate set the level that says how the finding can be closed; effective on the day it decided. */
    record Levelled(int level) implements FindingFact {
        public Levelled {
            Level.of(level);
        }
    }

    /**
     * Somebody is answerable for it.
     *
     * @param owner a reference, such as {@code user/7f3a…}
     * @param ownerTitle what they are called on pages: a role
     */
    record Assigned(String owner, String ownerTitle) implements FindingFact {
        public Assigned {
            if (owner.isBlank() || ownerTitle.isBlank()) {
                throw new IllegalArgumentException("an owner has a reference and a title");
            }
        }
    }

    /** The inspectorate moved its own date. */
    record InspectorateDateSet(LocalDate date, String reason) implements FindingFact {}

    /** The force set its own date. */
    record ForceDateSet(LocalDate date, String reason) implements FindingFact {}

    /** The owner promised a date. */
    record Promised(LocalDate date) implements FindingFact {}

    /** The force says that the work is complete. */
    record WorkCompleted(LocalDate on, String note) implements FindingFact {}

    /** Somebody other than the owner judged whether what was wanted has come about. */
    record OutcomeJudged(boolean achieved, String note) implements FindingFact {}

    /**
     * Somebody of the force asks that it be submitted; a request that still stands is superseded.
     *
     * @param letter the chief constable's letter; empty where the level asks for none
     * @param statement what was done and what it came to
     * @param proofs the evidence as it stood, frozen with the request
     * @param copy SHA-256 of the kept file that whoever signs off reads
     */
    record ClosureRequested(LocalDate on, String letter, String statement, List<Proof> proofs, String copy)
            implements FindingFact {
        public ClosureRequested {
            proofs = List.copyOf(proofs);
        }
    }

    /** Whoever asked for closure takes the request back. */
    record RequestWithdrawn(String reason) implements FindingFact {}

    /** Whoever was to sign the request off sends it back instead; by whom, as a role. */
    record RequestReturned(String by, String reason) implements FindingFact {}

    /**
     * The force submitted it for closure, which does not close it.
     *
     * @param letter the chief constable's letter; empty where the level asks for none
     * @param signedOffBy who signed it off, as a role; null where it is taken down from a document
     * @param copy SHA-256 of the frozen copy that was signed off; null as above
     */
    record SubmittedForClosure(
            LocalDate on,
            String letter,
            @Nullable String signedOffBy,
            @Nullable String copy) implements FindingFact {
        /** As a document says it. */
        public SubmittedForClosure(LocalDate on, String letter) {
            this(on, letter, null, null);
        }
    }

    /** The inspectorate sent the submission back. */
    record SubmissionReturned(LocalDate on, String letter, String reason) implements FindingFact {}

    /**
     * The inspectorate closed it, by a letter or a published report.
     *
     * @param after the code of a {@link Verification}; null where that is not known
     */
    record ClosedByInspectorate(
            LocalDate on, String letter, @Nullable String after) implements FindingFact {
        /** Without saying how the inspectorate looked. */
        public ClosedByInspectorate(LocalDate on, String letter) {
            this(on, letter, null);
        }

        /** How the inspectorate looked, as far as that is known. */
        Optional<Verification> verification() {
            return Optional.ofNullable(after).flatMap(Verification::of);
        }
    }

    /** What was closed is open again: the three facts begin again. */
    record ReOpened(LocalDate on, String letter, String reason) implements FindingFact {}

    /** The same was found before, by this inspection's forerunners or by others. */
    record FoundBefore(Repeat repeat) implements FindingFact {}

    /** The inspectorate came back and found it still open: the three facts begin again. */
    record Remains(LocalDate on, String letter) implements FindingFact {}

    /** It left the register: a newer version of the report no longer has it, or it should never have come in. */
    record Withdrawn(String reason) implements FindingFact {}

    /** The entry that this one corrects was wrong, and nothing takes its place. */
    record Retracted(String reason) implements FindingFact {}
}
