package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a page's authors: JSON-LD first, then meta elements, then what is marked as an author, then byline lines. */
final class Authors {

  private static final int MOST = 12;

  private Authors() {}

  static List<Credit> of(@Nullable PageData data, List<String> printed, Outlet outlet) {
    if (data == null) return Bylines.credits(printed, outlet);
    var json = clean(data.jsonNames("author"));
    if (json.isEmpty()) json = clean(data.jsonNames("creator"));
    if (!json.isEmpty()) return Bylines.credits(json, outlet);
    var meta = clean(data.metaAuthors());
    if (!meta.isEmpty()) return Bylines.credits(meta, outlet);
    var marked = clean(marked(data));
    return Bylines.credits(marked.isEmpty() ? printed : marked, outlet);
  }

  /** Elements that say they name an author. */
  private static List<String> marked(PageData data) {
    for (var query : List.of(
        "[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))",
        "a[rel~=author], [rel=author]",
        ".byline-name, .author-name, .authorname, .byline__name, .article__author, .article-author, .post-author, .author a, .byline a, .byline, .author")) {
      var names = new ArrayList<String>();
      for (var element : data.page.select(query)) {
        if (names.size() > MOST) break;
        var text = LineCutter.trim(element.text());
        if (!text.isEmpty() && text.length() < 120) names.add(text);
      }
      if (!names.isEmpty()) return names;
    }
    return List.of();
  }

  /** Lists parted, "By" and addresses taken off. */
  private static List<String> clean(List<String> names) {
    var clean = new ArrayList<String>();
    for (var name : names) {
      if (name.startsWith("http")
          || name.startsWith("@")
          || name.indexOf('@') > 0 && name.indexOf(' ') < 0) continue;
      for (var each : Bylines.names(name))
        if (each.length() > 1 && clean.size() < MOST) clean.add(each);
    }
    return clean;
  }
}
