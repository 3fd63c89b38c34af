package org.readout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.article.Article;
import org.readout.publish.Engine;

/** What a run does for each language. */
final class Languages {

  /** English first, then the languages whose direct quotations, stories, reprints and furniture are read. */
  private static final List<String> CODES =
      List.of("en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk", "vi");

  private Languages() {}

  /** What made an edition of these articles. */
  static Engine engine(List<Article> articles) {
    var met = new TreeSet<String>();
    for (var article : articles) met.add(article.language());
    var version = Languages.class.getPackage().getImplementationVersion();
    return new Engine(
        "Readout",
        version == null ? "development" : version,
        Models.shipped(),
        met.stream().map(code -> new Engine.LanguageSupport(code, stages(code))).toList());
  }

  private static Map<String, String> stages(String language) {
    var english = language.equals("en");
    var known = CODES.contains(language);
    var stages = new TreeMap<String, String>();
    stages.put("article", known ? "full" : "none");
    stages.put("attribution", english ? "full" : known ? "direct-only" : "none");
    stages.put("reprint", known ? "full" : "none");
    stages.put("story", known ? "full" : "none");
    stages.put("statement", english ? "full" : known ? "direct-only" : "none");
    return stages;
  }
}
