package org.plumbline.measures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of body says a figure, and how it came by it; figures of different kinds never share a line. */
public enum SourceClass {
    OFFICIAL_STATISTIC(
            "official-statistic",
            "official statistic",
            "ons|home office|office for national statistics|bt data|ministry of justice"),
    INSPECTORATE("inspectorate", "the inspectorate", "hmicfrs|hmic|hmcic|hmi|inspectorate"),
    FORCE("force", "told by the force", "wmp|chief constable|dcc|police|constabulary|force|flo"),
    COMMISSIONER("commissioner", "the commissioner’s slide or statement", "pcc|opcc|commissioner|spcb|pfcc|mayor"),
    CASES("cases", "computed from cases", "computed from cases"),
    OTHER("other", "another body", "");

    private final String code;
    private final String words;
    private final String signs;

    SourceClass(String code, String words, String signs) {
        this.code = code;
        this.words = words;
        this.signs = signs;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<SourceClass> of(String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.code.equals(plain) || one.words.equals(plain))
                .findFirst();
    }

    /**
     * The kind of body by the name under which a figure is said: the first body named counts, so that "ONS via HMICFRS" is an
     * official statistic and "WMP (told HMICFRS)" the force. {@link #OTHER} where no name is known.
     */
    public static SourceClass saidBy(String statedBy) {
        String plain = " " + statedBy.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        SourceClass found = OTHER;
        int first = Integer.MAX_VALUE;
        for (SourceClass one : values()) {
            for (String sign : one.signs.split("\\|", -1)) {
                int at = sign.isEmpty() ? -1 : plain.indexOf(" " + sign + " ");
                if (at >= 0 && at < first) {
                    first = at;
                    found = one;
                }
            }
        }
        return found;
    }
}
