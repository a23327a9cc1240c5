package org.plumbline.record;

/**
 * What happened. Each kind of subject has one sealed interface of facts, whose records are its vocabulary; the name kept
 * in the record is the subject's kind and the record's name in lower-case words: {@code finding.work-completed}.
 */
public interface Fact {}
