package org.plumbline.reportreader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises tables in which somebody follows up findings; they repeat a report and are none. */
final class Trackers {

    private static final Set<String> COLUMNS = Set.of(
            "owner",
            "action owner",
            "business owner",
            "lead",
            "lead officer",
            "status",
            "rag",
            "rag status",
            "brag",
            "progress",
            "progress update",
            "update",
            "latest update",
            "action",
            "actions",
            "target date",
            "due date",
            "completion date",
            "deadline",
            "level",
            "date closed",
            "closed",
            "comments",
            "current position",
            "response",
            "force response",
            "strategic lead",
            "responsible officer",
            "timescale",
            "date due",
            "completed",
            "submitted");

    private Trackers() {}

    static boolean isTracker(List<Block> blocks) {
        return blocks.stream().anyMatch(Trackers::isHeader) || isOfFields(blocks);
    }

    /** A tracker may also be a list of fields: "Owner: …", "Status: …" under each finding. */
    private static boolean isOfFields(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        int fields = 0;
        for (Block block : blocks) {
            int colon = block.text().indexOf(':');
            String field = colon > 0 && colon < 30 ? PlainText.key(block.text().substring(0, colon)) : "";
            if (COLUMNS.contains(field)) {
                seen.add(field);
                fields++;
            }
        }
        return seen.size() >= 2 && fields >= 4;
    }

    /** Whether a row names the columns of such a table. */
    static boolean isHeader(Block block) {
        return block.isRow()
                && block.cells().stream()
                                .filter(cell -> cell.length() < 40 && COLUMNS.contains(PlainText.key(cell)))
                                .count()
                        >= 2;
    }
}
