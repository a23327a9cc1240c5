package org.plumbline.inspections.imports;

import org.plumbline.inspections.FindingKind;

/** A sentence in which the report itself says how many findings of a kind it has. */
public record Statement(FindingKind kind, int number, SourcePlace place, String words) {}
