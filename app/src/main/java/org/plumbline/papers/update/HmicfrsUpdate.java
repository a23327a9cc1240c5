package org.plumbline.papers.update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.documents.Block;
import org.plumbline.papers.update.Edition.SectionText;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The committee's HMICFRS update as a function of a brief and a vantage. */
@Component
public class HmicfrsUpdate {
    private final Gathering gathering;

    HmicfrsUpdate(Gathering gathering) {
        this.gathering = gathering;
    }

    /**
     * The update as the record shows it at a vantage.
     *
     * @param words what the author adds to sections
     */
    @Transactional(readOnly = true)
    public Edition at(Vantage vantage, Brief brief, Map<Part, String> words) {
        return of(gathering.at(vantage, brief.force()), vantage, brief, words);
    }

    static Edition of(Evidence evidence, Vantage vantage, Brief brief, Map<Part, String> words) {
        Tally tally = Tally.of(evidence, brief.lastMeeting(), brief.meeting());
        Desk desk = new Desk(brief, evidence, tally, new Figures());
        Map<Part, List<Block>> written = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            written.put(part, blocks(part, desk));
        }
        List<SectionText> sections = new ArrayList<>();
        written.forEach((part, blocks) -> {
            List<Block> all = new ArrayList<>(blocks);
            // After all sections are written, so that an author can use any figure of the paper in any of them.
            all.addAll(AuthorsWords.blocks(words.getOrDefault(part, ""), desk.figures()));
            sections.add(new SectionText(part, heading(part, evidence), all));
        });
        List<Figure> figures = desk.figures().all();
        return new Edition(
                brief,
                vantage.knownBy(),
                sections,
                figures,
                Proof.of(words, figures, evidence.measured()),
                Tallies.of(desk, vantage.knownBy()));
    }

    private static String heading(Part part, Evidence evidence) {
        return part == Part.MAIN_REPORT ? MainReportSection.heading(evidence) : part.words();
    }

    private static List<Block> blocks(Part part, Desk desk) {
        return switch (part) {
            case PURPOSE -> PurposeSection.blocks(desk);
            case STANDING -> StandingSection.blocks(desk);
            case ACTIVITY -> ActivitySection.blocks(desk);
            case TALLY -> TallySection.blocks(desk);
            case MAIN_REPORT -> MainReportSection.blocks(desk);
            case MEASURES -> MeasuresSection.blocks(desk);
            case DUE -> DueSection.blocks(desk);
            case PUBLISHED -> PublishedSection.blocks(desk);
            case FORTHCOMING -> ForthcomingSection.blocks(desk);
            case NOTES -> NotesSection.blocks(desk);
        };
    }
}
