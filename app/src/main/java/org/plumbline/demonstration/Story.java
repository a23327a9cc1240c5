package org.plumbline.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demonstration's story as {@code demonstration/story.yaml} tells it; its head explains the words.
 *
 * @param waiting types of events that no module of this release has facts for; they are passed over
 */
record Story(
        Head story,
        List<Body> organisations,
        List<Person> users,
        List<Publication> documents,
        List<Forum> forums,
        List<Told> reports,
        List<Thing> things,
        List<Item> findings,
        Portfolio portfolio,
        List<String> waiting,
        List<StoryEvent> registrations,
        List<StoryEvent> inspections,
        List<StoryEvent> engage,
        List<StoryEvent> monitoring,
        List<StoryEvent> disclosures,
        List<StoryEvent> meetings,
        List<StoryEvent> scheduled,
        List<StoryEvent> levels,
        List<StoryEvent> owners,
        List<StoryEvent> targets,
        List<StoryEvent> work,
        List<StoryEvent> submissions,
        List<StoryEvent> results,
        List<StoryEvent> revisits,
        List<StoryEvent> repeats,
        List<StoryEvent> measures,
        List<StoryEvent> observations,
        List<StoryEvent> figures,
        List<StoryEvent> plans,
        List<StoryEvent> evidence,
        List<StoryEvent> returns,
        List<StoryEvent> responses,
        List<StoryEvent> reviews,
        List<StoryEvent> openData,
        List<Correction> corrections) {

    record Head(String force, LocalDate from) {}

    /**
     * An organisation.
     *
     * @param headOf the slug of the body whose head this is; null for most
     */
    record Body(
            String slug,
            String name,
            String kind,
            @Nullable String bodyType,
            @Nullable LocalDate from,
            @Nullable String headOf) {}

    /**
     * A user: a role.
     *
     * @param can what signing in as this user is good for
     */
    record Person(String id, String username, String organisation, String role, String name, String can) {}

    record Publication(String id, String title) {}

    record Forum(String id, String name) {}

    /**
     * A report whose findings enter the register.
     *
     * @param file a resource to be read; null where the findings stand in the story itself
     */
    record Told(
            String id,
            String programme,
            String title,
            LocalDate published,
            @Nullable String file,
            @Nullable Control control) {}

    /** What the reader must find. */
    record Control(
            int causesOfConcern,
            int recommendations,
            int areasForImprovement,
            int innovativePractice,
            int promisingPractice,
            int grades) {}

    /**
     * Something that could be shown to somebody.
     *
     * @param subjects what of the record it is about, {@code kind/id}; a report goes by the story's id
     */
    record Thing(String id, String title, @Nullable List<String> subjects) {}

    /**
     * A finding that the register must hold.
     *
     * @param text null where the report's file has it
     */
    record Item(
            String report,
            String ref,
            String kind,
            String area,
            String gist,
            @Nullable String text) {}

    record Correction(StoryEvent stated, StoryEvent correction) {}

    static Story read() {
        try (InputStream file = Objects.requireNonNull(Story.class.getResourceAsStream("/demonstration/story.yaml"))) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .convertValue(tree, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's story cannot be read", e);
        }
    }

    Told report(String id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no report " + id));
    }

    Body body(String slug) {
        return organisations.stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no organisation " + slug));
    }

    /** The bodies that see whatever this one may see. */
    List<String> headsOf(String slug) {
        return organisations.stream()
                .filter(body -> slug.equals(body.headOf()))
                .map(Body::slug)
                .toList();
    }

    String forum(String id) {
        return forums.stream()
                .filter(forum -> forum.id().equals(id))
                .map(Forum::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no forum " + id));
    }

    Thing thing(String id) {
        return things.stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story discloses no thing " + id));
    }

    /** What the register must hold of a report that has no file. */
    List<Item> items(String report) {
        return Stream.concat(findings.stream(), portfolio.items().stream())
                .filter(item -> item.report().equals(report))
                .toList();
    }

    String title(String document) {
        return documents.stream()
                .filter(publication -> publication.id().equals(document))
                .map(Publication::title)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no document " + document));
    }

    /** Everything that happened, in the order in which the record learned it. */
    List<StoryEvent> events() {
        return Stream.of(
                        registrations,
                        portfolio.events(),
                        inspections,
                        engage,
                        monitoring,
                        disclosures,
                        meetings,
                        scheduled,
                        levels,
                        owners,
                        targets,
                        work,
                        submissions,
                        results,
                        revisits,
                        repeats,
                        measures,
                        observations,
                        figures,
                        plans,
                        evidence,
                        returns,
                        responses,
                        reviews,
                        openData,
                        corrections.stream()
                                .flatMap(one -> Stream.of(one.stated(), one.correction()))
                                .toList())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(StoryEvent::recordedAt))
                .toList();
    }

    /** When the record begins: an hour before the first event. */
    Instant beginning() {
        return events().getFirst().recordedAt().minusSeconds(3600);
    }
}
