package org.readout.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.statement.Alignment;
import org.readout.statement.Origin;
import org.readout.statement.OriginId;
import org.readout.statement.Statement;
import org.readout.story.Grouping;
import org.readout.story.StoryId;
import org.readout.text.ArticleId;

/** Writes a short account of each story out of its reports' own sentences. Immutable and safe to share between threads. */
public final class AccountWriter {

  /**
   * The accounts, in story order.
   *
   * @param articles those of the stories, in any order
   * @param analyses one for each article
   */
  public List<Account> write(
      Grouping grouping, Alignment alignment, List<Article> articles, List<Analysis> analyses) {
    Map<ArticleId, Source> sources = new HashMap<>();
    Map<ArticleId, Analysis> analysisOf = new HashMap<>();
    for (var analysis : analyses) analysisOf.put(analysis.article(), analysis);
    for (var article : articles) {
      var analysis = analysisOf.get(article.id());
      if (analysis != null) sources.put(article.id(), new Source(article, analysis));
    }
    Map<OriginId, Origin> origins = new HashMap<>();
    for (var ofStory : alignment.origins())
      for (var origin : ofStory.origins()) origins.put(origin.id(), origin);
    Map<StoryId, List<Statement>> statements = new HashMap<>();
    for (var statement : alignment.statements())
      statements.computeIfAbsent(statement.story(), id -> new ArrayList<>()).add(statement);
    return grouping.stories().stream()
        .map(story -> {
          var members = story.articles().stream()
              .sorted()
              .map(sources::get)
              .filter(s -> s != null)
              .toList();
          return new StoryAccount(members, statements.getOrDefault(story.id(), List.of()), origins)
              .write(story.id());
        })
        .toList();
  }
}
