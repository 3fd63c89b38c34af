package org.readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one page.
 *
 * @param page the file's name in its folder
 * @param body the article's text; empty when not known
 * @param with short pieces of it
 * @param without short pieces of the page's furniture
 * @param title folded headline; empty when not known
 * @param authors folded names; empty when not known
 * @param day ISO date of publication; null when not known
 */
record PageGold(
    String page,
    String body,
    List<String> with,
    List<String> without,
    String title,
    Set<String> authors,
    @Nullable String day) {
  PageGold {
    with = List.copyOf(with);
    without = List.copyOf(without);
    authors = Set.copyOf(authors);
  }

  /** The pages of a {@code gold.json}, in its order. */
  static List<PageGold> read(JsonNode gold) {
    var pages = new ArrayList<PageGold>();
    for (var page : gold)
      pages.add(new PageGold(
          Json.text(page.path("page")),
          Json.text(page.path("articleBody")),
          texts(page.path("with")),
          texts(page.path("without")),
          ScorerText.fold(Json.text(page.path("title"))),
          Names.of(texts(page.path("author"))),
          PageScorer.day(Json.text(page.path("date")))));
    return pages;
  }

  /** One text or a list of texts; nothing when there is neither. */
  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) return List.of(node.asText());
    var texts = new ArrayList<String>();
    for (var text : node) texts.add(Json.text(text));
    return texts;
  }
}
