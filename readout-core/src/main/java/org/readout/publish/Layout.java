package org.readout.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.attribution.Form;
import org.readout.statement.Difference;
import org.readout.statement.Origin;
import org.readout.statement.Relation;
import org.readout.statement.Statement;
import org.readout.statement.Wording;
import org.readout.text.Problem;

/**
 * An edition laid out for reading: what a reader is shown and in which order, before any markup. All words in it are as
 * hostile as the pages they come from; who prints them makes them safe.
 *
 * @param captures what became of the captures
 * @param chapters one for each storyline
 */
record Layout(
    Edition.Tally captures,
    int statements,
    List<Chapter> chapters,
    SetAside setAside,
    List<Problem> problems) {

  int stories() {
    return chapters.stream().mapToInt(chapter -> chapter.stories().size()).sum();
  }

  /** A storyline. */
  record Chapter(String headline, List<Sheet> stories) {}

  /**
   * A story.
   *
   * @param link what links it to the story before in its chapter; null for the first
   * @param outlets how many there are; reports of unknown outlet count one each
   * @param dates of its reports, in words; empty when all are undated
   * @param parties how many different parties its statements go back to
   * @param reports its articles, numbered from 1
   * @param origins parties' utterances, those relayed most first
   * @param entries statements shown one by one
   * @param folded what is not
   */
  record Sheet(
      String headline,
      @Nullable String link,
      int outlets,
      String dates,
      int parties,
      List<Report> reports,
      List<Origin> origins,
      List<Part> account,
      List<Entry> entries,
      List<Folded> folded) {}

  /**
   * A report of a story.
   *
   * @param number by which citations name it
   * @param outlet its outlet's name, else its file's
   * @param date in words; empty when undated
   * @param notes plain remarks: who signed it, whom it repeats
   */
  record Report(int number, Article article, String outlet, String date, List<String> notes) {}

  /** A section of the account. */
  record Part(String title, List<Line> lines) {}

  /** @param citations numbers of reports, the one whose words are shown first */
  record Line(@Nullable String label, String text, List<Integer> citations) {}

  /**
   * A statement.
   *
   * @param number by which other statements of the story name it, from 1
   * @param relays its carriers by origin
   */
  record Entry(
      int number,
      Statement statement,
      int reports,
      List<Relay> relays,
      List<Variance> differences,
      List<Kinship> related) {

    /** Whether one passage of one report is all there is. */
    boolean isAlone() {
      return statement.carriers().size() == 1;
    }
  }

  /**
   * The carriers of one origin.
   *
   * @param origin null for those of unknown origin
   */
  record Relay(@Nullable Origin origin, List<Told> told) {
    boolean isOwnVoice() {
      return origin != null && origin.kind() == Origin.Kind.OUTLET;
    }
  }

  /**
   * What one report printed.
   *
   * @param words verbatim, gaps shown
   * @param firstWords of the wording it is compared with
   */
  record Told(Report report, Form form, String words, Wording.Kind wording, String firstWords) {}

  record Variance(Difference.Kind kind, boolean update, List<Value> values) {}

  /** @param reports numbers of those that carry it */
  record Value(String text, List<Integer> reports) {}

  /** @param number of the other statement in the same story */
  record Kinship(Relation.Kind kind, int number, String text) {}

  /** Statements only one report tells, in its own voice: counted, not shown. */
  record Folded(Report report, int statements) {}

  /**
   * What is no part of any story.
   *
   * @param furniture blocks by reason, the most frequent first
   */
  record SetAside(List<Count> furniture, List<Article> noArticles) {
    int blocks() {
      return furniture.stream().mapToInt(Count::blocks).sum();
    }
  }

  record Count(String reason, int blocks) {}
}
