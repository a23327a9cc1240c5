package org.plumbline.monitoring.web;

import org.plumbline.record.Vantage;
import org.plumbline.web.Visitor;

/**
 * Where something is recorded.
 *
 * @param id of what it is about; empty where it begins something new
 */
record Place(String force, String id, Vantage vantage, Visitor visitor) {}
