package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.attribution.Attributions;
import org.readout.reprint.Reprint;
import org.readout.story.Grouping;
import org.readout.text.ArticleId;
import org.readout.text.Progress;
import org.readout.text.Stage;

/** Aligns what the reports of each story assert. Immutable and safe to share between threads. */
public final class StatementAligner {

  private final Lexicon lexicon = Lexicon.load();
  private final Progress progress;

  public StatementAligner(Progress progress) {
    this.progress = progress;
  }

  /**
   * The statements of all stories.
   *
   * @param articles those of the stories, in any order
   * @param analyses one for each article
   * @param attributions one for each article
   */
  public Alignment align(
      Grouping grouping,
      List<Article> articles,
      List<Analysis> analyses,
      List<Attributions> attributions,
      List<Reprint> reprints) {
    var reports = reports(articles, analyses, attributions);
    var origins = new ArrayList<Alignment.StoryOrigins>();
    var statements = new ArrayList<Statement>();
    var done = 0;
    for (var story : grouping.stories()) {
      var members =
          story.articles().stream().sorted().map(id -> known(reports, id)).toList();
      var aligned = new StoryAligner(story.id(), members, reprints, lexicon).align();
      origins.add(new Alignment.StoryOrigins(story.id(), aligned.origins()));
      statements.addAll(aligned.statements());
      progress.at(Stage.STATEMENT, ++done, grouping.stories().size());
    }
    return new Alignment(origins, statements);
  }

  private static Report known(Map<ArticleId, Report> reports, ArticleId id) {
    var report = reports.get(id);
    if (report == null)
      throw new IllegalArgumentException(
          "no article, analysis or attributions given for member " + id);
    return report;
  }

  private static Map<ArticleId, Report> reports(
      List<Article> articles, List<Analysis> analyses, List<Attributions> attributions) {
    var analysisOf = new HashMap<ArticleId, Analysis>();
    analyses.forEach(analysis -> analysisOf.put(analysis.article(), analysis));
    var attributionsOf = new HashMap<ArticleId, Attributions>();
    attributions.forEach(found -> attributionsOf.put(found.article(), found));
    var reports = new HashMap<ArticleId, Report>();
    articles.stream().sorted(Comparator.comparing(Article::id)).forEach(article -> {
      var analysis = analysisOf.get(article.id());
      var found = attributionsOf.get(article.id());
      if (analysis != null && found != null)
        reports.put(article.id(), new Report(article, analysis, found));
    });
    return reports;
  }
}
