package org.plumbline.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.files.Intake;
import org.plumbline.opendata.files.SourceFile;
import org.plumbline.opendata.files.TextShape;

/** One reading from paths to figures. */
final class OneReading {
    private static final Pattern ENDS_WITH_MONTH = Pattern.compile(".*?(20[0-9]{2}-(?:0[1-9]|1[0-2]))(?:\\.zip)?");

    private final Settings settings;
    private final Path scratch;
    private final Notes notes = new Notes();
    private final List<FileRead> read = new ArrayList<>();

    OneReading(Settings settings, Path scratch) {
        this.settings = settings;
        this.scratch = scratch;
    }

    Reading of(List<Path> paths) throws IOException, SQLException, InterruptedException {
        Intake intake = new Intake(scratch, settings.limits(), settings.threads()).take(paths);
        intake.refused().forEach(outside -> refuse(outside.name(), outside.sentence()));
        intake.passedOver()
                .forEach(outside -> notes.add(Note.About.FILE_PASSED_OVER, outside.name(), 1, outside.sentence()));
        try (RejectLog rejects = new RejectLog(settings);
                Duck duck = new Duck(settings, Files.createDirectory(scratch.resolve("spill")))) {
            List<Source> sources = new Recognition(settings, duck).of(once(intake.files()), this::refuse);
            sources.forEach(source -> mended(source));
            Map<Kind, List<Source>> byKind = new EnumMap<>(Kind.class);
            sources.forEach(source -> byKind.computeIfAbsent(source.kind(), any -> new ArrayList<>())
                    .add(source));
            Figures figures = new Figures(released(paths, sources).orElse(null));
            Map<Kind, Staging> staged = new EnumMap<>(Kind.class);
            for (Map.Entry<Kind, List<Source>> kind : byKind.entrySet()) {
                Staging staging = new Staging(duck, kind.getKey(), kind.getValue(), rejects, notes, settings, scratch);
                staging.load(byKind.containsKey(Kind.OUTCOMES));
                staged.put(kind.getKey(), staging);
                account(staging, rejects);
            }
            AllFigures all = new AllFigures(duck, staged, figures, notes, settings.forces());
            all.compute();
            Months months = new Months(notes);
            List<Gap> gaps = months.gaps(staged.values(), duck, settings.forces());
            return new Reading(
                    figures.sorted(), read, notes.all(), gaps, rejects.first(), rejects.count(), rejects.file());
        }
    }

    private void refuse(String name, String sentence) {
        read.add(new FileRead(name, "", 0, null, 0, 0, 0, sentence));
    }

    /** The files without those whose bytes were there before. */
    private List<SourceFile> once(List<SourceFile> files) {
        Map<String, SourceFile> seen = new HashMap<>();
        List<SourceFile> once = new ArrayList<>();
        for (SourceFile file : files) {
            SourceFile before = seen.putIfAbsent(file.sha256() + " " + file.lastName(), file);
            if (before == null) {
                once.add(file);
            } else {
                notes.add(
                        Note.About.SAME_FILE_TWICE,
                        file.name(),
                        1,
                        file.name() + " is the same, byte by byte, as " + before.name() + " and was read once.");
            }
        }
        return once;
    }

    private void mended(Source source) {
        TextShape shape = source.file().shape();
        if (source.file().format() != SourceFile.Format.TEXT || shape.plain()) {
            return;
        }
        notes.add(
                Note.About.FILE_MENDED,
                source.name(),
                shape.nul(),
                "# NUL bytes were left out of " + source.name() + ".");
        notes.add(
                Note.About.FILE_MENDED,
                source.name(),
                shape.cr(),
                "# lines of " + source.name() + " end with a bare CR.");
        notes.add(
                Note.About.FILE_MENDED,
                source.name(),
                shape.utf8() ? 0 : 1,
                source.name() + " is not UTF-8 and was read as Windows-1252.");
    }

    private void account(Staging staging, RejectLog rejects) throws SQLException, IOException {
        Map<Integer, Long> used = staging.used();
        for (Source source : staging.sources()) {
            long counted = used.getOrDefault(source.number(), 0L);
            long rejected = rejects.countOf(source.name());
            long rows = counted + rejected + staging.setAside(source.number());
            read.add(new FileRead(
                    source.name(),
                    source.file().sha256(),
                    source.file().bytes(),
                    source.kind(),
                    rows,
                    counted,
                    rejected,
                    null));
            notes.add(
                    Note.About.NO_ROWS,
                    source.name(),
                    rows == 0 ? 1 : 0,
                    source.name() + " has headings and no rows; what it would say is not known.");
        }
    }

    /** The release: said by the caller, or by the name of what was given, or the latest month of the files. */
    private Optional<YearMonth> released(List<Path> paths, List<Source> sources) {
        if (settings.released() != null) {
            return Optional.of(settings.released());
        }
        for (Path path : paths) {
            @Nullable Path name = path.toAbsolutePath().normalize().getFileName();
            Matcher matcher = ENDS_WITH_MONTH.matcher(name == null ? "" : name.toString());
            if (matcher.matches()) {
                return Optional.of(YearMonth.parse(matcher.group(1)));
            }
        }
        Optional<YearMonth> latest =
                sources.stream().flatMap(source -> source.month().stream()).max(Comparator.naturalOrder());
        latest.ifPresent(month -> notes.add(
                Note.About.RELEASE,
                "police.uk",
                1,
                "No name says which release this is; the latest month of its files, " + month + ", is taken for it."));
        return latest;
    }
}
