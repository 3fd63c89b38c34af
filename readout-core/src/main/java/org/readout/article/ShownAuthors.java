package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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

  /** Things that happen in an element that holds no more than names: its texts, and what begins and ends in it. */
  private static final int MOST_INSIDE = 90;

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
  private static final WordSet AUTHOR_FOLDERS = WordSet.of(
      "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "profile", "by", "reporter", "journalist", "staff", "writers",
      "contributor", "contributors", "redakteure", "user", "profil", "people", "experten", "skribent", "forfatter");
  // spotless:on

  private static final int LONGEST_FOLDER = 12;

  /** What an element's names say of its being an author's. */
  enum Saying {
    YES,
    NO,
    NOTHING,
    /** Whatever its attributes say. */
    NEVER
  }

  static Saying saying(ElementName name) {
    switch (name.tag) {
      case "body", "article", "main", "label", "input", "img", "form", "button":
        return Saying.NEVER;
      default:
    }
    if (name.itemprop.equals("author")) return Saying.YES;
    if (!name.isReadable()) return Saying.NOTHING;
    if (OTHER_WORDS.holdsAny(name.className, name.id, MOST_WORDS)) return Saying.NO;
    return AUTHOR_WORDS.holdsAny(name.className, name.id, MOST_WORDS) ? Saying.YES : Saying.NOTHING;
  }

  private record Found(List<String> names, int at, boolean aside) {}

  private ShownAuthors() {}

  /**
   * @param headline the headline chosen; null when none was
   */
  static List<String> of(PageTree page, @Nullable String headline) {
    var walker = new Walker(page, headline);
    page.visit(walker);
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

  private static final class Walker implements PageTree.Visitor {
    final List<Found> found = new ArrayList<>();
    int heading = -1;

    private final @Nullable String headline;
    private final PageTree page;

    /** The elements that are open, the innermost last. */
    private int[] open = new int[64];

    private int depth;

    /** Elements that hold one whose names are already read. */
    private final BitSet read = new BitSet();

    private boolean headingFits;
    private int characters;
    private int aside;
    private int around;
    private int unseen;

    /** The elements that lie aside. */
    private final BitSet asides = new BitSet();

    Walker(PageTree page, @Nullable String headline) {
      this.page = page;
      this.headline = headline;
    }

    @Override
    public void text(int event, int from, int to) {
      if (unseen == 0) characters += ShownDates.shownLength(page.chars, from, to);
    }

    @Override
    public void open(int element) {
      if (depth == open.length) open = Arrays.copyOf(open, 2 * depth);
      open[depth++] = element;
      if (ShownDates.isUnseen(page.tag(element))) unseen++;
      if (page.name(element).isAside()) {
        asides.set(element);
        aside++;
      }
      var tag = page.tag(element).name;
      if (unseen == 0 && (tag.equals("h1") || tag.equals("h2"))) heading(element, tag.equals("h1"));
    }

    /** An element is read when it ends, so that what names one author inside is read before what names several. */
    @Override
    public void close(int element) {
      var level = depth - 1;
      while (open[level] != element) level--;
      System.arraycopy(open, level + 1, open, level, --depth - level);
      if (unseen == 0 && found.size() < MOST) read(element, level == 0 ? -1 : open[level - 1]);
      if (ShownDates.isUnseen(page.tag(element))) unseen--;
      if (asides.get(element)) around = Math.min(around, --aside);
    }

    private void heading(int element, boolean first) {
      if (headingFits) return;
      var text = page.text(element);
      var fits = headline != null && Headlines.overlap(text, headline) >= 0.8;
      if (!fits && (heading >= 0 || !first || text.isEmpty())) return;
      headingFits = fits;
      heading = characters;
      around = aside;
    }

    private void read(int element, int parent) {
      if (read.get(element)) {
        if (parent >= 0) read.set(parent);
        return;
      }
      if (!page.hasAttributes(element) || !isAuthor(element)) return;
      var text = text(element);
      if (text == null) return;
      var names = new ArrayList<String>();
      for (var name : Bylines.names(text)) if (isName(name)) names.add(name);
      if (names.isEmpty() || names.size() > 6) return;
      if (parent >= 0) read.set(parent);
      found.add(new Found(names, characters, aside > around));
    }

    private static boolean isName(String name) {
      var words = Words.of(name);
      if (words.isEmpty() || words.size() > 5 || name.length() < 2) return false;
      return words.size() >= 2 ? Bylines.looksLikeName(name) : Character.isLetter(name.charAt(0));
    }

    private boolean isAuthor(int element) {
      var saying = page.name(element).author();
      if (saying == Saying.NEVER) return false;
      if (page.attribute(element, "rel").contains("author")) return true;
      return switch (saying) {
        case YES -> true;
        case NO, NEVER -> false;
        case NOTHING ->
          page.tag(element).isCalled("a") && isOfAuthor(page.attribute(element, "href"));
      };
    }

    private static boolean isOfAuthor(String address) {
      var from = address.indexOf('/');
      while (from >= 0) {
        var to = address.indexOf('/', from + 1);
        if (to > from + 1
            && to - from - 1 <= LONGEST_FOLDER
            && AUTHOR_FOLDERS.contains(address, from + 1, to)) return true;
        from = to;
      }
      return false;
    }

    /** Its text, parts that only style keeps apart parted by a comma; null when it is too long to be names. */
    private @Nullable String text(int element) {
      if (page.size(element) > MOST_INSIDE) return null;
      var parts = new Parts(page);
      page.visit(element, parts);
      var whole = LineCutter.trim(parts.text.toString());
      return parts.unseen || whole.isEmpty() || whole.length() > LONGEST ? null : whole;
    }
  }

  /** Gathers the texts in an element. */
  private static final class Parts implements PageTree.Visitor {
    final StringBuilder text = new StringBuilder();
    boolean unseen;

    private final PageTree page;

    Parts(PageTree page) {
      this.page = page;
    }

    @Override
    public void open(int element) {
      unseen |= ShownDates.isUnseen(page.tag(element));
    }

    @Override
    public void close(int element) {}

    @Override
    public void text(int event, int from, int to) {
      if (text.length() > LONGEST) return;
      var glued = text.length() > 0
          && Character.isLowerCase(text.charAt(text.length() - 1))
          && Character.isUpperCase(page.chars[from]);
      if (glued) text.append(", ");
      var spaced = false;
      for (var i = from; i < to && text.length() <= LONGEST; i++) {
        var space = Characters.isSpace(page.chars[i]);
        if (!space) text.append(page.chars[i]);
        else if (!spaced) text.append(' ');
        spaced = space;
      }
    }
  }
}
