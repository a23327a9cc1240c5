package org.plumbline.measures.web;

/**
 * One statement of a figure.
 *
 * @param when of which time it speaks
 * @param figure what was stated
 * @param by who says so
 * @param where in which document and at which place
 * @param recorded when this system learned it
 * @param entry the index of the entry by which it came
 * @param standing whether it holds
 */
record Statement(String when, String figure, String by, String where, String recorded, long entry, String standing) {}
