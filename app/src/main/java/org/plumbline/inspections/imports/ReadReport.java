package org.plumbline.inspections.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the reader's process says it read, as its JSON has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReadReport(
        @Nullable String force,
        @Nullable String programme,
        @Nullable LocalDate published,
        @Nullable String title,
        List<ReadJudgment> judgments,
        List<ReadItem> findings,
        List<ReadItem> practice,
        List<ReadWarning> warnings) {
    private static final JsonMapper JSON = new JsonMapper();

    record ReadJudgment(String area, String grade) {}

    record ReadItem(
            String ref,
            String kind,
            @Nullable String area,
            String title,
            String text,
            @Nullable String partOf,
            @Nullable ReadDue due,
            ReadPlace source) {}

    record ReadDue(String phrase, @Nullable LocalDate by) {}

    record ReadPlace(
            @Nullable Integer page, int line, @Nullable String heading) {
        SourcePlace place() {
            return new SourcePlace(page == null ? 0 : page, line, heading == null ? "" : heading);
        }
    }

    record ReadWarning(String message, @Nullable ReadPlace source) {}

    static ReadReport parse(String json) {
        return JSON.readValue(json, ReadReport.class);
    }
}
