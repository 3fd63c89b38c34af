package org.readout.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

/**
 * Finds the names a page's markup calls its authors: elements whose class, id, {@code rel} or {@code itemprop} says so, and links to authors'
 * pages.
 *
 * <p>Teasers and comments name authors as well. Those nearest behind the headline count, then those nearest before it; a name alone further down,
 * as in the box at an article's end, counts where nothing stands near. One pass over the tree, without recursion.
 */
final class ShownAuthors {

  private static final int LONGEST = 120;

  private static final int MOST = 40;

  /** Names that stand within so many characters of text of each other are one list. */
  private static final int TOGETHER = 80;

  private static final int NEAR = 900;

  /** Words of an element's names that are looked at. */
  private static final int MOST_WORDS = 30;

  // spotless:off
  private static final WordSet AUTHOR_WORDS = WordSet.of(
      "author", "authors", "byline", "bylines", "autor", "autoren", "autores", "autora", "auteur", "auteurs", "autore", "autori", "writer", "reporter", "journalist", "verfasser", "redakteur",
      "authorname", "authorlink", "creator", "signature", "firma", "forfatter", "skribent", "contributor", "publishedby", "postedby", "articleauthor", "avtor");

  /** Class and id words that make it somebody else's name, or no name. */
  private static final WordSet OTHER_WORDS = WordSet.of(
      "comment", "comments", "quote", "related", "teaser", "card", "avatar", "image", "img", "photo", "bio", "description", "desc", "social", "follow", "about", "title", "date", "time", "job",
      "role", "position", "location", "label", "form", "count", "email", "kommentar", "sidebar", "widget", "caption", "credit", "copyright", "prep", "beschreibung", "descripcion", "text");

  /** Names of folders in addresses of authors' pages. */
  private static final Set<String> AUTHOR_FOLDERS = Set.of(
      "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "profile", "by", "reporter", "journalist", "staff", "writers",
      "contributor", "contributors", "redakteure", "user", "profil", "people", "experten", "skribent", "forfatter");
  // spotless:on

  private static final int LONGEST_FOLDER = 12;

  private record Found(List<String> names, int at, boolean aside) {}

  private ShownAuthors() {}

  /**
   * @param headline the headline chosen; null when none was
   */
  static List<String> of(Document page, @Nullable String headline) {
    var walker = new Walker(headline);
    NodeTraversor.traverse(walker, page.body());
    var own = walker.found.stream().filter(found -> !found.aside).toList();
    var heading = walker.heading;
    if (heading >= 0) {
      var behind =
          own.stream().filter(f -> f.at >= heading && f.at <= heading + NEAR).toList();
      if (!behind.isEmpty()) return together(behind);
      var before =
          own.stream().filter(f -> f.at < heading && f.at >= heading - NEAR).toList();
      if (!before.isEmpty()) return together(before);
    }
    return together(own.stream().filter(f -> f.at >= heading).toList());
  }

  /** The first names, and those that follow them closely. */
  private static List<String> together(List<Found> found) {
    var names = new ArrayList<String>();
    var last = -1;
    for (var each : found) {
      if (last >= 0 && each.at - last > TOGETHER) break;
      names.addAll(each.names);
      last = each.at;
    }
    return names;
  }

  private static final class Walker implements NodeVisitor {
    final List<Found> found = new ArrayList<>();
    int heading = -1;

    private final @Nullable String headline;
    private final Set<Element> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean headingFits;
    private int characters;
    private int aside;
    private int around;
    private int unseen;

    /** The levels of open elements that lie aside. */
    private final BitSet asides = new BitSet();

    Walker(@Nullable String headline) {
      this.headline = headline;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (unseen == 0) characters += ShownDates.shownLength(text.getWholeText());
        return;
      }
      if (!(node instanceof Element element)) return;
      if (ShownDates.isUnseen(element)) unseen++;
      var isAside = ShownDates.isAside(element);
      asides.set(depth, isAside);
      if (isAside) aside++;
      var tag = element.normalName();
      if (unseen == 0 && (tag.equals("h1") || tag.equals("h2"))) heading(element, tag.equals("h1"));
    }

    /** An element is read when it ends, so that what names one author inside is read before what names several. */
    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      if (unseen == 0 && found.size() < MOST) read(element);
      if (ShownDates.isUnseen(element)) unseen--;
      if (asides.get(depth)) around = Math.min(around, --aside);
    }

    private void heading(Element element, boolean first) {
      if (headingFits) return;
      var fits = headline != null && Headlines.overlap(element.text(), headline) >= 0.8;
      if (!fits && (heading >= 0 || !first || element.text().isBlank())) return;
      headingFits = fits;
      heading = characters;
      around = aside;
    }

    private void read(Element element) {
      if (element.attributesSize() == 0 || !isAuthor(element)) {
        if (read.contains(element) && element.parent() != null) read.add(element.parent());
        return;
      }
      if (read.contains(element)) {
        if (element.parent() != null) read.add(element.parent());
        return;
      }
      var text = text(element);
      if (text == null) return;
      var names = new ArrayList<String>();
      for (var name : Bylines.names(text)) if (isName(name)) names.add(name);
      if (names.isEmpty() || names.size() > 6) return;
      if (element.parent() != null) read.add(element.parent());
      found.add(new Found(names, characters, aside > around));
    }

    private static boolean isName(String name) {
      var words = Words.of(name);
      if (words.isEmpty() || words.size() > 5 || name.length() < 2) return false;
      return words.size() >= 2 ? Bylines.looksLikeName(name) : Character.isLetter(name.charAt(0));
    }

    private static boolean isAuthor(Element element) {
      switch (element.normalName()) {
        case "body", "article", "main", "label", "input", "img", "form", "button":
          return false;
        default:
      }
      if (element.attr("rel").contains("author")) return true;
      if (element.attr("itemprop").equals("author")) return true;
      var names = element.className();
      var id = element.id();
      var length = names.length() + id.length() + 1;
      if (length > 3 && length <= 300) {
        if (OTHER_WORDS.holdsAny(names, id, MOST_WORDS)) return false;
        if (AUTHOR_WORDS.holdsAny(names, id, MOST_WORDS)) return true;
      }
      return element.normalName().equals("a") && isOfAuthor(element.attr("href"));
    }

    private static boolean isOfAuthor(String address) {
      var from = address.indexOf('/');
      while (from >= 0) {
        var to = address.indexOf('/', from + 1);
        if (to > from + 1
            && to - from - 1 <= LONGEST_FOLDER
            && AUTHOR_FOLDERS.contains(address.substring(from + 1, to).toLowerCase(Locale.ROOT)))
          return true;
        from = to;
      }
      return false;
    }

    /** Its text, parts that only style keeps apart parted by a comma; null when it is too long to be names. */
    private static @Nullable String text(Element element) {
      var text = new StringBuilder();
      var parts = 0;
      for (var child : element.getAllElements()) {
        if (++parts > 30) return null;
        if (ShownDates.isUnseen(child)) return null;
      }
      NodeTraversor.traverse(
          (node, depth) -> {
            if (!(node instanceof TextNode part) || text.length() > LONGEST) return;
            var words = part.text();
            if (words.isBlank()) {
              text.append(' ');
              return;
            }
            if (text.length() > 0
                && Character.isLowerCase(text.charAt(text.length() - 1))
                && Character.isUpperCase(words.charAt(0))) text.append(", ");
            text.append(words);
          },
          element);
      var trimmed = new StringBuilder();
      for (var i = 0; i < text.length(); i++)
        trimmed.append(Characters.isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
      var whole = LineCutter.trim(trimmed.toString());
      return whole.isEmpty() || whole.length() > LONGEST ? null : whole;
    }
  }
}
