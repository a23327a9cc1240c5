package org.plumbline.reviews;

/**
 * A case in the list from which a sample is drawn.
 *
 * @param reference made up for the review or otherwise of no meaning to strangers
 * @param stratum the part of the population in which it is; empty where the list names none
 * @param owner what whoever dealt with it is called; empty where the list does not say
 */
public record ListedCase(String reference, String stratum, String owner) {}
