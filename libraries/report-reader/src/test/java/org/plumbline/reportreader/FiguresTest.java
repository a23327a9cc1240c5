package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reportreader.InspectionReport.Figure;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    In the year ending 31 March 2023, the force answered 88.4 percent of calls in time. | 88.4 | percent | year ending 31 March 2023
                    The rate was 12% in 2021/22.                                                        | 12 | percent | 2021/22
                    It holds reserves of £4.2m.                                                         | £4.2m | GBP | -
                    The fund received £156 million in 2022.                                             | £156 million | GBP | in 2022
                    We judged that 54 of 100 investigations were effective.                             | 54 | of 100 investigations | -
                    In 26 of the 63 cases nobody came.                                                  | 26 | of 63 cases | -
                    There were 14.4 homicides per million population.                                   | 14.4 | homicides per million population | -
                    The force had 265 calls per 1,000 population in the year to 30 June 2023.           | 265 | calls per 1,000 population | year to 30 June 2023
                    It recorded 312,084 victim-based crimes between 1 April 2022 and 31 March 2023.     | 312,084 | victim-based crimes | between 1 April 2022 and 31 March 2023
                    Between 31 March 2010 and 31 March 2023, posts fell to 7,954.                       | 7,954 | - | Between 31 March 2010 and 31 March 2023
                    This means that it has 672 fewer officers.                                          | 672 | officers | -
                    Of these, 35 of the 41 reviewed had grounds.                                        | 35 | of 41 | -
                    They were 2.9 times as likely to be stopped.                                        | 2.9 | times | -
                    """)
    void a_number_has_its_unit_and_its_period_as_said(String sentence, String value, String unit, String period) {
        Figure figure = figures(sentence).getFirst();

        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.period()).isEqualTo(period);
        assertThat(figure.text()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 5 September 2023, the council met.",
                "We visited between 12 June and 14 July 2023.",
                "Figure 3 shows this by quarter.",
                "The force used outcome 16 too often.",
                "Callers ring 999 or 101.",
                "It works 24 hours a day.",
                "This was so in 2016.2 It still is.",
                "See section 114 of the act."
            })
    void dates_codes_and_numbers_of_things_are_no_figures(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    @Test
    void two_numbers_in_a_sentence_are_two_figures_with_one_sentence() {
        List<Figure> figures = figures("It fell by 27.6 percent from 21,542 crimes to 15,590 crimes.");

        assertThat(figures).extracting(Figure::value).containsExactly("27.6", "21,542", "15,590");
        assertThat(figures)
                .extracting(Figure::text)
                .containsOnly("It fell by 27.6 percent from 21,542 crimes to 15,590 crimes.");
    }

    @Test
    void a_figure_has_the_period_of_its_own_clause() {
        List<Figure> figures = figures(
                "It recorded 4,525 crimes in the year ending 30 June 2023 compared with 3,239 crimes in the year ending 30 June 2019.");

        assertThat(figures)
                .extracting(Figure::period)
                .containsExactly("year ending 30 June 2023", "year ending 30 June 2019");
    }

    private static List<Figure> figures(String sentence) {
        String report =
                "An inspection of Northshire Police\n\nArea for improvement\n\nThe force should improve\n\n" + sentence;
        return Documents.read(report).figures();
    }
}
