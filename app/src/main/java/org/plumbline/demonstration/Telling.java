package org.plumbline.demonstration;

import org.plumbline.platform.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * What telling the story needs beside the application: above all its clock, in place of the machine's. It is no part of a
 * server; only the command that loads the demonstration asks for it.
 */
@Import({
    ReportArrival.class,
    Cast.class,
    StoryLoader.class,
    ReportChapter.class,
    InspectionChapter.class,
    StageChapter.class,
    MonitoringChapter.class,
    DisclosureChapter.class,
    FindingChapter.class,
    PaperChapter.class,
    PlanChapter.class,
    ActionChapter.class,
    EvidenceChapter.class,
    MeasureChapter.class,
    ResponseChapter.class,
    ReviewChapter.class,
    ReturnChapter.class,
    OpenDataChapter.class
})
class Telling {
    @Bean
    static Story story() {
        return Story.read();
    }

    @Bean
    @Primary
    static StoryClock storyClock(Story story) {
        return new StoryClock(story.beginning());
    }

    @Bean
    static DemonstrationPassword demonstrationPassword(DataFolder data) {
        return new DemonstrationPassword(data);
    }
}
