package org.readout.article;

import java.util.ArrayList;
import java.util.BitSet;
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

/**
 * Finds the dates a page shows its readers: time elements, elements whose class or id speaks of a date, and short texts that hold
 * little but a date.
 *
 * <p>A page shows many: of its teasers, its comments, of today. What sets its own apart is where it stands, so each comes with its
 * distance from the headline in characters of text. One pass over the tree, without recursion.
 */
final class ShownDates {

  /** Elements with more text than this hold more than a date. */
  private static final int LONGEST = 120;

  /** Longer lines without any mark of being a date are prose. */
  private static final int LONGEST_PLAIN = 70;

  /** A line that says in so many words when it was published may be longer. */
  private static final int LONGEST_SAYING = 120;

  private static final int MOST = 60;

  /** Words of an element's names that are looked at. */
  private static final int MOST_NAMES = 24;

  // spotless:off
  private static final WordSet DATE_WORDS = WordSet.of(
      "date", "dates", "datum", "fecha", "data", "time", "timestamp", "datetime", "pubdate", "published", "publish", "posted", "postdate", "created", "dateline", "itempostdate",
      "zeit", "uhrzeit", "heure", "hora", "ora", "dato", "datestamp", "publishdate", "entrydate", "newsdatum", "updated", "modified");

  private static final Set<String> UPDATE_WORDS = Set.of(
      "updated", "update", "modified", "changed", "lastmod", "aktualisiert", "aktualisierung", "bearbeitet", "actualizado", "actualizada", "actualización", "actualisé", "jour", "màj", "aggiornato",
      "aggiornamento", "atualizado", "atualizada", "atualização", "bijgewerkt", "gewijzigd", "zaktualizowano", "aktualizacja", "обновлено", "изменено", "оновлено", "güncelleme", "güncellendi",
      "güncellenme", "oppdatert", "uppdaterad", "opdateret", "päivitetty", "stand", "reviewed", "revised");

  private static final Set<String> PUBLISHED_WORDS = Set.of(
      "published", "publish", "publication", "pubdate", "posted", "created", "veröffentlicht", "erstellt", "publié", "publicado", "publicada", "publicación", "pubblicato", "gepubliceerd",
      "geplaatst", "opublikowano", "dodano", "опубликовано", "опубліковано", "yayınlanma", "yayınlandı", "publisert", "publicerad", "julkaistu", "đăng");

  private static final Set<String> LABELS = Set.of("date", "datum", "fecha", "data", "дата", "tarih", "dato", "ngày");

  /** Words of classes and ids around what is not the article itself. */
  private static final WordSet ASIDE_WORDS = WordSet.of(
      "related", "teaser", "teasers", "sidebar", "comment", "comments", "recommended", "recommendations", "mostread", "popular", "latest", "trending", "widget", "footer", "promo", "kommentare",
      "kommentar", "carousel", "slider", "newsfeed", "menu", "nav", "navigation", "cookie", "calendar", "archive", "archives", "ticker", "masthead", "topbar", "feed", "card", "cards", "recent");
  // spotless:on

  /** What a page says a date is of. */
  enum Sort {
    PUBLISHED,
    UPDATED,
    PLAIN
  }

  /**
   * A date shown.
   *
   * @param value ISO 8601, with the year
   * @param marked whether the markup says that it is a date
   * @param aside whether it stands among teasers, comments, navigation
   * @param distance characters of text between the headline and it; negative when it stands before, and from the page's beginning
   *     where no headline is found
   */
  record Shown(String value, Sort sort, boolean marked, boolean aside, int distance) {}

  private ShownDates() {}

  /**
   * @param headline the headline chosen; null when none was
   */
  static List<Shown> of(Document page, @Nullable String headline, boolean monthFirst) {
    var walker = new Walker(headline, monthFirst);
    NodeTraversor.traverse(walker, page.body());
    var from = walker.heading >= 0 ? walker.heading : 0;
    return walker.found.stream()
        .map(shown ->
            new Shown(shown.value, shown.sort, shown.marked, shown.aside, shown.distance - from))
        .toList();
  }

  private static final class Walker implements NodeVisitor {
    final List<Shown> found = new ArrayList<>();
    int heading = -1;

    private final @Nullable String headline;
    private final boolean monthFirst;
    private boolean headingFits;
    private int characters;
    private int aside;
    private int unseen;

    /** The levels of open elements that lie aside. */
    private final BitSet asides = new BitSet();

    /** What seems to lie aside and yet holds the headline is the article itself. */
    private int around;

    /** The element whose text is already read, with what is in it; null outside of one. */
    private @Nullable Element taken;

    Walker(@Nullable String headline, boolean monthFirst) {
      this.headline = headline;
      this.monthFirst = monthFirst;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (unseen == 0) read(text);
        return;
      }
      if (!(node instanceof Element element)) return;
      if (isUnseen(element)) unseen++;
      var isAside = isAside(element);
      asides.set(depth, isAside);
      if (isAside) aside++;
      if (unseen > 0) return;
      var tag = element.normalName();
      if (tag.equals("h1") || tag.equals("h2")) heading(element, tag.equals("h1"));
      if (taken == null && found.size() < MOST) read(element);
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      if (isUnseen(element)) unseen--;
      if (asides.get(depth)) around = Math.min(around, --aside);
      if (element == taken) taken = null;
    }

    /** The first heading that is the headline; else the first h1. */
    private void heading(Element element, boolean first) {
      if (headingFits) return;
      var fits = headline != null && Headlines.overlap(element.text(), headline) >= 0.8;
      if (!fits && (heading >= 0 || !first || element.text().isBlank())) return;
      headingFits = fits;
      heading = characters;
      around = aside;
    }

    private void read(Element element) {
      var tag = element.normalName();
      var time = tag.equals("time") || tag.equals("abbr") && element.hasAttr("title");
      if (!time && element.attributesSize() == 0) return;
      var names = names(element);
      var prop = element.attr("itemprop").toLowerCase(Locale.ROOT);
      var itemprop = prop.startsWith("date");
      if (!time && !itemprop && !DATE_WORDS.holdsAny(names, prop, MOST_NAMES)) return;
      var text = shortText(element);
      if (text == null) return;
      var value = machine(element);
      if (value == null) value = value(text, LONGEST);
      if (value == null) return;
      taken = element;
      var words = new ArrayList<>(Words.of(label(element) + " " + beforeDigits(text), 30));
      words.addAll(Words.of(names + " " + prop, MOST_NAMES));
      if (element.hasAttr("pubdate")) words.add(0, "published");
      found.add(new Shown(value, sort(words, prop), true, aside > around, characters));
    }

    private static String names(Element element) {
      var names = element.className();
      var id = element.id();
      return id.isEmpty() ? names : names + " " + id;
    }

    /** The text right before, which may say what the date is of: {@code <b>Published</b> 14 November}; no other date's. */
    private static String label(Node node) {
      var before = node.previousSibling();
      if (before instanceof TextNode text && text.isBlank()) before = before.previousSibling();
      var label = before instanceof TextNode text
          ? text.text()
          : before instanceof Element element && element.childNodeSize() <= 3 ? element.text() : "";
      return label.length() > LONGEST || hasDigit(label) ? "" : label;
    }

    private static String beforeDigits(String text) {
      var at = 0;
      while (at < text.length() && !Character.isDigit(text.charAt(at))) at++;
      return text.substring(0, at);
    }

    /** Its text, where that is short enough to be a date; null otherwise. */
    private static @Nullable String shortText(Element element) {
      if (element.childNodeSize() > 12) return null;
      var length = 0;
      for (var child : element.getElementsByTag("*")) {
        if (length++ > 12) return null;
      }
      var text = element.text();
      return text.length() > LONGEST ? null : text;
    }

    private @Nullable String machine(Element element) {
      for (var name : List.of("datetime", "content", "title")) {
        var text = element.attr(name);
        if (text.isEmpty()) continue;
        var value = Moments.read(text, monthFirst);
        if (value != null && !value.startsWith("--")) return value;
      }
      return null;
    }

    private @Nullable String value(String text, int longest) {
      if (text.length() < 6 || text.length() > longest || !hasDigit(text)) return null;
      for (var date : DateReader.find(text, monthFirst)) if (date.hasYear()) return date.value();
      return null;
    }

    private void read(TextNode node) {
      var whole = node.getWholeText();
      var length = shownLength(whole);
      if (taken == null
          && found.size() < MOST
          && length <= LONGEST_SAYING
          && length >= 4
          && hasDigit(whole)) {
        var text = node.text();
        var value = value(text, LONGEST_SAYING);
        if (value != null) {
          var words = Words.of(label(node) + " " + beforeDigits(text), 30);
          var sort = sort(words, "");
          if (length <= LONGEST_PLAIN || sort == Sort.PUBLISHED)
            found.add(new Shown(value, sort, false, aside > around, characters));
        }
      }
      characters += length;
    }

    private static Sort sort(List<String> words, String itemprop) {
      if (itemprop.equals("datepublished")) return Sort.PUBLISHED;
      if (itemprop.equals("datemodified")) return Sort.UPDATED;
      var updated = -1;
      var published = -1;
      for (var i = 0; i < words.size(); i++) {
        if (updated < 0 && UPDATE_WORDS.contains(words.get(i))) updated = i;
        if (published < 0 && PUBLISHED_WORDS.contains(words.get(i))) published = i;
      }
      if (published >= 0 && (updated < 0 || published < updated)) return Sort.PUBLISHED;
      if (updated >= 0) return Sort.UPDATED;
      return words.size() == 1 && LABELS.contains(words.get(0)) ? Sort.PUBLISHED : Sort.PLAIN;
    }

    private static boolean hasDigit(String text) {
      for (var i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
      return false;
    }
  }

  /** How long {@link TextNode#text()} is, white space at both ends aside; it is not made for that. */
  static int shownLength(String text) {
    var length = 0;
    var pending = 0;
    var folded = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == ' ' || c >= '\t' && c <= '\r' && c != 0x0B || c == 0xA0) {
        if (!folded) pending++;
        folded = true;
      } else if (c != 0x200B && c != 0xAD) {
        folded = false;
        if (Character.isWhitespace(c)) pending++;
        else {
          length += length == 0 ? 1 : pending + 1;
          pending = 0;
        }
      }
    }
    return length;
  }

  /** Text in it is never seen. */
  static boolean isUnseen(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "noscript", "template", "svg", "select", "textarea" -> true;
      default -> false;
    };
  }

  /** Whether its tag, class or id says that it is not the article itself. */
  static boolean isAside(Element element) {
    switch (element.normalName()) {
      case "aside", "footer", "nav", "form":
        return true;
      case "body", "html", "main", "article", "a", "span", "time":
        return false;
      default:
    }
    if (element.attributesSize() == 0) return false;
    var names = element.className();
    var id = element.id();
    var length = names.length() + id.length() + 1;
    return length >= 3 && length <= 300 && ASIDE_WORDS.holdsAny(names, id, 30);
  }
}
