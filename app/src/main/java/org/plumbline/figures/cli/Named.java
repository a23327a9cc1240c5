package org.plumbline.figures.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;

/** Options that name one of a few. */
final class Named {
    private Named() {}

    static <E extends Enum<E>> E of(String option, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> written(each).equals(value.toLowerCase(Locale.UK)))
                .findFirst()
                .orElseThrow(() -> new CommandFailed(
                        ExitCode.USAGE,
                        option + " must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Named::written)
                                        .collect(Collectors.joining(", "))
                                + "; found “" + value + "”."));
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
