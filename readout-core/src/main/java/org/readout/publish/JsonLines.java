package org.readout.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.readout.article.Article;
import org.readout.article.Extraction;
import org.readout.attribution.Attribution;
import org.readout.attribution.Attributions;
import org.readout.reprint.Reprint;
import org.readout.story.Grouping;
import org.readout.story.Member;
import org.readout.story.Story;
import org.readout.text.ArticleId;
import org.readout.text.CodePoints;

/**
 * Writes the results of single stages as JSON Lines: one JSON object a line, UTF-8. {@code out} is flushed and stays open.
 * Immutable and safe to share between threads.
 */
public final class JsonLines {

  /** A line for every capture, in the order read. */
  public void extract(Extraction extraction, OutputStream out) throws IOException {
    try (var json = JsonWriter.lines(out)) {
      for (var entry : extraction.entries())
        line(json, () -> {
          var article = entry.article();
          ArticleJson.write(json, article, new CodePoints(article.text()));
          json.text("standing", label(entry.standing()));
          json.text("of", entry.of().value());
        });
    }
  }

  /**
   * A line for every capture, in the order read; those that were not searched for attributions have none.
   *
   * @param wanted which attributions to write
   */
  public void attribute(
      Extraction extraction,
      List<Attributions> found,
      Predicate<Attribution> wanted,
      OutputStream out)
      throws IOException {
    Map<ArticleId, List<Attribution>> byArticle = new HashMap<>();
    for (var ofArticle : found) byArticle.put(ofArticle.article(), ofArticle.attributions());
    try (var json = JsonWriter.lines(out)) {
      var writer = new AttributionJson(json, new SpeakerIds(List.of()));
      for (var entry : extraction.entries())
        line(json, () -> {
          var article = entry.article();
          var points = new CodePoints(article.text());
          json.text("id", article.id().value());
          json.objects(
              "attributions",
              byArticle.getOrDefault(article.id(), List.of()).stream()
                  .filter(wanted)
                  .toList(),
              attribution -> writer.write(attribution, points));
        });
    }
  }

  /** A line for every pair. */
  public void reprints(List<Article> articles, List<Reprint> reprints, OutputStream out)
      throws IOException {
    var texts = new Texts(articles);
    try (var json = JsonWriter.lines(out)) {
      for (var reprint : reprints) line(json, () -> ReprintJson.write(json, reprint, texts));
    }
  }

  /** A line for every capture, in the order read; an older version and a duplicate stand where their article stands. */
  public void group(Extraction extraction, Grouping grouping, OutputStream out) throws IOException {
    Map<ArticleId, Story> stories = new HashMap<>();
    Map<ArticleId, Member> members = new HashMap<>();
    for (var story : grouping.stories())
      for (var member : story.members()) {
        stories.put(member.article(), story);
        members.put(member.article(), member);
      }
    try (var json = JsonWriter.lines(out)) {
      for (var entry : extraction.entries())
        line(json, () -> {
          var story = stories.get(entry.of());
          var member = members.get(entry.of());
          json.text("id", entry.article().id().value());
          json.text("story", story == null ? null : story.id().value());
          json.text("storyline", story == null ? null : story.storyline().value());
          StoryJson.why(json, member == null ? List.of() : member.why());
        });
    }
  }

  static String label(Extraction.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void line(JsonWriter json, JsonWriter.Body body) throws IOException {
    json.object(body);
    json.endLine();
  }
}
