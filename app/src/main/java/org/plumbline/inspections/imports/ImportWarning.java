package org.plumbline.inspections.imports;

/** Something the reader says a person should look at. */
public record ImportWarning(int number, String message, SourcePlace place) {}
