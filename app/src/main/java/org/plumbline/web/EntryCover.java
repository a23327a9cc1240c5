package org.plumbline.web;

import java.util.Optional;
import org.plumbline.record.Entry;

/** Keeps what some entries say from the pages of the record; every bean of this kind is asked of each entry. */
public interface EntryCover {
    /** Why what an entry says is not shown there, as a sentence; empty where it may be. */
    Optional<String> of(Entry entry);
}
