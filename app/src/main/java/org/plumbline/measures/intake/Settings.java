package org.plumbline.measures.intake;

import java.util.Optional;
import org.plumbline.measures.SourceClass;

/**
 * What holds for a file where its rows do not say otherwise.
 *
 * @param area the slug of the force or area that it is about
 * @param document what it is, by title and date
 * @param statedBy who says the figures; empty where each row says so
 * @param source of which kind they are; empty: by the name of who says each
 */
public record Settings(String area, String document, String statedBy, Optional<SourceClass> source) {}
