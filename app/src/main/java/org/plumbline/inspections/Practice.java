package org.plumbline.inspections;

/**
 * Something a report praises, as a person confirmed it.
 *
 * @param ref its reference within the report: {@code IP-1}
 * @param page from 1; 0 where the document has no pages
 * @param line from 1 in the whole text; 0 where it is not known
 */
public record Practice(
        String ref, PracticeKind kind, String area, String title, String text, int page, int line, String heading) {}
