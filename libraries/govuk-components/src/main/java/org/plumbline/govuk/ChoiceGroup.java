package org.plumbline.govuk;

import java.util.List;

/** What radios and checkboxes have in common on the page; {@code type} is the kind of {@code input}. */
record ChoiceGroup(Field field, String block, String type, String modifiers, List<ChoiceItem> items) {}
