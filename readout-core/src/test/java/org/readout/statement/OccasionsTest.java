package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.analysis.EntityKind;
import org.readout.attribution.Attribution;
import org.readout.attribution.AttributionId;
import org.readout.attribution.Certainty;
import org.readout.attribution.Form;
import org.readout.attribution.Occasion;
import org.readout.statement.OriginFinder.Saying;
import org.readout.text.ArticleId;
import org.readout.text.Span;

class OccasionsTest {

  private static final Figure MINISTER = new Figure(0, "Mara Ilven", EntityKind.PERSON);

  @Test
  void aPartyHasOneOccasionUnlessTheReportsTellTwoApart() {
    var groups = groups(
        saying(0, Occasion.Kind.STATEMENT, null),
        saying(1, Occasion.Kind.UNKNOWN, null),
        saying(2, Occasion.Kind.STATEMENT, "2031-03-14"));
    assertThat(groups).hasSize(1);
  }

  @Test
  void anInterviewIsAnotherOccasionThanAStatement() {
    var groups =
        groups(saying(0, Occasion.Kind.STATEMENT, null), saying(1, Occasion.Kind.INTERVIEW, null));
    assertThat(groups).hasSize(2);
  }

  @Test
  void twoDatesAreTwoOccasions() {
    var groups = groups(
        saying(0, Occasion.Kind.STATEMENT, "2031-03-14"),
        saying(1, Occasion.Kind.STATEMENT, "2031-03-16"));
    assertThat(groups).hasSize(2);
  }

  @Test
  void whatIsToldWithoutItsOccasionJoinsTheOneToldInTheSameReport() {
    var groups = groups(
        saying(0, Occasion.Kind.STATEMENT, null),
        saying(0, Occasion.Kind.STATEMENT, null),
        saying(1, Occasion.Kind.INTERVIEW, null),
        saying(1, Occasion.Kind.UNKNOWN, null));
    assertThat(groups).extracting(List::size).containsExactly(2, 2);
  }

  @Test
  void aCallIsWhatIsSpokenOfNotWhereItIsSaid() {
    var groups =
        groups(saying(0, Occasion.Kind.CALL, null), saying(1, Occasion.Kind.STATEMENT, null));
    assertThat(groups).hasSize(1);
  }

  @Test
  void aDayWhoseYearIsUnknownIsThatDay() {
    assertThat(Occasions.sameDate("--03-14", "2031-03-14")).isTrue();
    assertThat(Occasions.sameDate("--03-14", "2031-03-15")).isFalse();
    assertThat(Occasions.sameDate("2031-03", "2031-03-15")).isTrue();
  }

  private static List<List<Saying>> groups(Saying... sayings) {
    return new Occasions(List.of(sayings)).groups();
  }

  private static Saying saying(int report, Occasion.Kind kind, @Nullable String date) {
    var attribution = new Attribution(
        new AttributionId("a" + report),
        new ArticleId("r" + report),
        List.of(),
        List.of(),
        List.of(new Span(0, 1)),
        Form.INDIRECT,
        null,
        List.of(),
        new Occasion(kind, null, date),
        Certainty.SAID,
        1);
    return new Saying(report, attribution, MINISTER);
  }
}
