package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a page's authors: JSON-LD first, then meta elements, then what is marked as an author, then printed bylines. */
final class Authors {

  private static final int MOST = 12;

  private Authors() {}

  /** The first of these that names a person; where none does, the first that names anybody. */
  static List<Credit> of(@Nullable PageData data, List<String> printed, Outlet outlet) {
    if (data == null) return Bylines.credits(printed, outlet);
    var sources = new ArrayList<List<String>>();
    sources.add(clean(data.jsonNames("author")));
    sources.add(clean(data.jsonNames("creator")));
    sources.add(clean(data.metaAuthors()));
    sources.add(clean(marked(data)));
    sources.add(clean(printed));
    for (var names : sources) {
      var credits = Bylines.credits(names, outlet);
      var persons =
          credits.stream().filter(credit -> credit.kind() != Credit.Kind.OUTLET).toList();
      if (persons.stream().anyMatch(credit -> credit.kind() == Credit.Kind.PERSON)) return persons;
    }
    for (var names : sources) if (!names.isEmpty()) return Bylines.credits(names, outlet);
    return List.of();
  }

  /** Elements that say they name an author. */
  private static List<String> marked(PageData data) {
    for (var query : List.of(
        "[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))",
        "[rel~=author]")) {
      var names = new ArrayList<String>();
      for (var element : data.page.select(query)) {
        if (names.size() > MOST) break;
        var text = LineCutter.trim(element.text());
        if (text.isEmpty() && element.hasAttr("content")) text = element.attr("content");
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

  /** Of a page or a mailbox, which metadata often puts in an author's place. */
  private static boolean isAddress(String name) {
    return name.startsWith("http")
        || name.startsWith("@")
        || name.indexOf(' ') < 0
            && (name.indexOf('@') > 0 || name.startsWith("www.") || name.endsWith(".com"));
  }
}
