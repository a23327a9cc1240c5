package org.plumbline.monitoring;

/**
 * Dates or lengths of time that cannot all be right.
 *
 * @param what the event, or the words
 * @param sentence why not, with the days counted
 * @param id where it stands among the key dates
 */
public record DateClash(String what, String sentence, String id) {}
