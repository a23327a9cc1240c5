package org.plumbline.people;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;

/** For which organisation a command works. */
@Component
public class CommandOrganisation {
    private final Organisations organisations;
    private final Clock clock;

    CommandOrganisation(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The slug of the organisation that was named, or of the only force there is; the command fails where that is not one.
     *
     * @param named what was typed after {@code --organisation}; null where nothing was
     */
    public String slug(@Nullable String named) {
        List<String> possible = organisations.all(Vantage.now(clock, Viewer.publicly())).stream()
                .filter(one -> named == null
                        ? one.type() == OrganisationType.FORCE
                        : one.slug().equals(named))
                .map(Organisation::slug)
                .toList();
        if (possible.size() != 1) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    named == null
                            ? "There is not exactly one force here: say --organisation."
                            : "There is no organisation " + named + ".");
        }
        return possible.getFirst();
    }
}
