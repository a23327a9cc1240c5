package org.plumbline.demonstration;

import java.util.List;
import org.plumbline.findings.FindingClosure;
import org.plumbline.findings.FindingWork;
import org.plumbline.inspections.Register;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.Registration;
import org.plumbline.inspections.imports.ReportImports;
import org.plumbline.papers.PaperWriting;
import org.plumbline.papers.update.Statements;
import org.plumbline.people.Organisations;
import org.plumbline.people.Users;
import org.plumbline.platform.DataFolder;
import org.plumbline.record.Entries;
import org.plumbline.record.StoredFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What telling the story needs beside the application: above all its clock, in place of the machine's. It is no part of a
 * server; only the command that loads the demonstration asks for it.
 */
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

    @Bean
    static ReportChapter reportChapter(
            ImportReview reviews, Registration registration, Register register, Entries entries, StoredFiles files) {
        return new ReportChapter(reviews, registration, register, entries, files);
    }

    @Bean
    static StoryLoader storyLoader(
            StoryClock clock,
            ReportImports imports,
            Organisations organisations,
            Users users,
            ReportChapter reports,
            FindingWork work,
            FindingClosure closure,
            PaperWriting papers,
            Statements statements,
            Entries entries,
            DemonstrationPassword password,
            TransactionTemplate transaction) {
        List<Chapter> chapters = List.of(
                reports,
                new InspectionChapter(entries),
                new StageChapter(entries),
                new MonitoringChapter(entries),
                new DisclosureChapter(entries),
                new FindingChapter(work, closure),
                new PaperChapter(papers, statements));
        return new StoryLoader(
                clock,
                new ReportArrival(imports),
                new Cast(organisations, users),
                chapters,
                entries,
                password,
                transaction);
    }
}
