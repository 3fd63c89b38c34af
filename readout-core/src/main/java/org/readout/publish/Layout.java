package org.readout.publish;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.attribution.Form;
import org.readout.statement.Difference;
import org.readout.statement.Origin;
import org.readout.statement.Relation;
import org.readout.statement.Statement;
import org.readout.statement.Verdict;
import org.readout.statement.Wording;
import org.readout.text.Problem;

/**
 * An edition laid out for reading: what a reader is shown and in which order, before any markup. All words in it are as
 * hostile as the pages they come from; who prints them makes them safe.
 *
 * @param captures what became of the captures
 * @param stories how many there are, those of {@code apart} included
 * @param statements how many there are
 * @param chapters storylines, those of more reports before others
 * @param apart reports whose storyline holds nothing else, when other storylines hold more
 */
public record Layout(
    Edition.Tally captures,
    int stories,
    int statements,
    List<Chapter> chapters,
    List<Report> apart,
    SetAside setAside,
    List<Problem> problems) {

  /**
   * Lays an edition out.
   *
   * @param all whether everything is shown, however long it gets
   */
  public static Layout of(Edition edition, boolean all) {
    return new Compositor(all).lay(edition);
  }

  /** A storyline. */
  public record Chapter(String headline, List<Sheet> stories) {
    public int reports() {
      return stories.stream().mapToInt(sheet -> sheet.reports().size()).sum();
    }
  }

  /**
   * A story.
   *
   * @param link what links it to the story before in its chapter; null for the first
   * @param outlets how many there are; reports of unknown outlet count one each
   * @param dates of its reports, in words; empty when all are undated
   * @param reports its articles, numbered from 1
   * @param origins parties' utterances, those relayed most first
   * @param verdicts how many statements have each verdict
   * @param contested how many statements are contested
   * @param entries statements of several carriers, and all that are contested
   * @param lone all others that are shown
   * @param folded those that are not
   */
  public record Sheet(
      String headline,
      @Nullable String link,
      int outlets,
      String dates,
      List<Report> reports,
      List<Origin> origins,
      Map<Verdict, Integer> verdicts,
      int contested,
      List<Part> account,
      List<Entry> entries,
      List<Lone> lone,
      List<Folded> folded) {

    /** How many different parties its statements go back to. */
    public int parties() {
      return (int) origins.stream().map(Origin::party).distinct().count();
    }
  }

  /**
   * A report of a story.
   *
   * @param number by which citations name it
   * @param outlet its outlet's name, else its file's
   * @param date in words; empty when undated
   * @param notes plain remarks: who signed it, whom it repeats
   */
  public record Report(
      int number, Article article, String outlet, String date, List<String> notes) {}

  /** A section of the account. */
  public record Part(String title, List<Line> lines) {}

  /**
   * A sentence of the account.
   *
   * @param label in words; null where the section sorts by nothing
   * @param citations numbers of reports, the one whose words are shown first
   * @param excerpts what is cited, in its place in each report
   */
  public record Line(
      @Nullable String label, String text, List<Integer> citations, List<Excerpt> excerpts) {}

  /**
   * A passage with some of the text around it.
   *
   * @param before what stands before it, from a blank on
   * @param words verbatim, gaps shown
   * @param after what stands after it, up to a blank
   */
  public record Excerpt(Report report, String before, String words, String after) {}

  /**
   * A statement.
   *
   * @param number by which other statements of the story name it, from 1
   * @param relays its carriers by origin
   */
  public record Entry(
      int number,
      Statement statement,
      List<Relay> relays,
      List<Variance> differences,
      List<Kinship> related) {}

  /**
   * The carriers of one origin.
   *
   * @param origin null for those of unknown origin
   */
  public record Relay(@Nullable Origin origin, List<Told> told) {}

  /**
   * What one report printed.
   *
   * @param words verbatim, gaps shown
   * @param wording how they stand to the statement's first wording
   * @param runs the words once more, cut where they begin or cease to differ from the first wording
   */
  public record Told(Form form, Excerpt excerpt, Wording.Kind wording, List<Run> runs) {

    public Report report() {
      return excerpt.report();
    }

    public String words() {
      return excerpt.words();
    }
  }

  public record Run(String text, boolean differs) {}

  public record Variance(Difference.Kind kind, boolean update, List<Value> values) {}

  /** @param reports numbers of those that carry it */
  public record Value(String text, List<Integer> reports) {}

  /** @param number of the other statement in the same story */
  public record Kinship(Relation.Kind kind, int number, String text) {}

  /**
   * Statements of one origin, each told in one passage of one report.
   *
   * @param origin null for those of unknown origin
   * @param verdict of all of them: it follows from the origin
   */
  public record Lone(@Nullable Origin origin, Verdict verdict, List<Once> statements) {}

  /** A statement told in one passage. */
  public record Once(int number, Told told) {}

  /** Statements only one report tells, in its own voice: counted, not shown. */
  public record Folded(Report report, int statements) {}

  /**
   * What is no part of any story.
   *
   * @param furniture blocks by reason, the most frequent first
   */
  public record SetAside(List<Count> furniture, List<Article> noArticles) {
    public int blocks() {
      return furniture.stream().mapToInt(Count::blocks).sum();
    }
  }

  public record Count(String reason, int blocks) {}
}
