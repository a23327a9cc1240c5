package org.plumbline.plans;

import java.time.LocalDate;

/** A post-implementation review that was held. */
public record LookBack(LocalDate on, String by, String found) {}
