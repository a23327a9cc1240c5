package org.plumbline.web;

/**
 * What went wrong, in a sentence, and what to do.
 *
 * @param reference in the log as well; empty for what is not our fault
 */
public record ProblemPage(String title, String sentence, String reference) implements Page {}
