package org.plumbline.measures;

import java.time.LocalDate;

/** What a reader of the figures must know. */
public record Annotation(String area, LocalDate on, String words) {}
