package org.readout.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

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

  /** As many a date with its year has, {@code 1 May 16}. */
  private static final int FEWEST_DIGITS = 3;

  /** Things that happen in an element that holds no more than a date: its texts, and what begins and ends in it. */
  private static final int MOST_INSIDE = 56;

  private static final int MOST_IN_LABEL = 8;

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
  static List<Shown> of(PageTree page, @Nullable String headline, boolean monthFirst) {
    var walker = new Walker(page, headline, monthFirst);
    page.visit(walker);
    var from = walker.heading >= 0 ? walker.heading : 0;
    return walker.found.stream()
        .map(shown ->
            new Shown(shown.value, shown.sort, shown.marked, shown.aside, shown.distance - from))
        .toList();
  }

  private static final class Walker implements PageTree.Visitor {
    final List<Shown> found = new ArrayList<>();
    int heading = -1;

    private final @Nullable String headline;
    private final boolean monthFirst;
    private boolean headingFits;
    private int characters;
    private int aside;
    private int unseen;

    /** The elements that lie aside. */
    private final BitSet asides = new BitSet();

    /** What seems to lie aside and yet holds the headline is the article itself. */
    private int around;

    private final PageTree page;

    /** The element whose text is already read, with what is in it; -1 outside of one. */
    private int taken = -1;

    Walker(PageTree page, @Nullable String headline, boolean monthFirst) {
      this.page = page;
      this.headline = headline;
      this.monthFirst = monthFirst;
    }

    @Override
    public void open(int element) {
      if (isUnseen(page.tag(element))) unseen++;
      if (page.name(element).isAside()) {
        asides.set(element);
        aside++;
      }
      if (unseen > 0) return;
      var tag = page.tag(element).name;
      if (tag.equals("h1") || tag.equals("h2")) heading(element, tag.equals("h1"));
      if (taken < 0 && found.size() < MOST) read(element, tag);
    }

    @Override
    public void close(int element) {
      if (isUnseen(page.tag(element))) unseen--;
      if (asides.get(element)) around = Math.min(around, --aside);
      if (element == taken) taken = -1;
    }

    @Override
    public void text(int event, int from, int to) {
      if (unseen == 0) read(event, from, to);
    }

    /** The first heading that is the headline; else the first h1. */
    private void heading(int element, boolean first) {
      if (headingFits) return;
      var text = page.text(element);
      var fits = headline != null && Headlines.overlap(text, headline) >= 0.8;
      if (!fits && (heading >= 0 || !first || text.isEmpty())) return;
      headingFits = fits;
      heading = characters;
      around = aside;
    }

    private void read(int element, String tag) {
      var time = tag.equals("time") || tag.equals("abbr") && page.has(element, "title");
      if (!time && !page.hasAttributes(element)) return;
      var name = page.name(element);
      if (!time && !name.isDated()) return;
      var text = page.size(element) > MOST_INSIDE ? null : page.text(element);
      if (text == null || text.length() > LONGEST) return;
      var value = machine(element);
      if (value == null) value = value(text, LONGEST);
      if (value == null) return;
      taken = element;
      var label = label(page.opening(element));
      var words = new ArrayList<>(Words.of(label + " " + beforeDigits(text), 30));
      var prop = name.itemprop.toLowerCase(Locale.ROOT);
      words.addAll(Words.of(name.className + " " + name.id + " " + prop, MOST_NAMES));
      if (page.has(element, "pubdate")) words.add(0, "published");
      found.add(new Shown(value, sort(words, prop), true, aside > around, characters));
    }

    /** The text right before, which may say what the date is of: {@code <b>Published</b> 14 November}; no other date's. */
    private String label(int event) {
      var label = page.before(event, MOST_IN_LABEL);
      return label.length() > LONGEST || hasDigit(label) ? "" : label;
    }

    private static String beforeDigits(String text) {
      var at = 0;
      while (at < text.length() && !Character.isDigit(text.charAt(at))) at++;
      return text.substring(0, at);
    }

    private @Nullable String machine(int element) {
      for (var name : List.of("datetime", "content", "title")) {
        var text = page.attribute(element, name);
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

    private void read(int event, int from, int to) {
      var length = shownLength(page.chars, from, to);
      if (taken < 0
          && found.size() < MOST
          && length <= LONGEST_SAYING
          && length >= 4
          && digits(from, to) >= FEWEST_DIGITS) {
        var text = page.text(from, to);
        var value = value(text, LONGEST_SAYING);
        if (value != null) {
          var words = Words.of(label(event) + " " + beforeDigits(text), 30);
          var sort = sort(words, "");
          if (length <= LONGEST_PLAIN || sort == Sort.PUBLISHED)
            found.add(new Shown(value, sort, false, aside > around, characters));
        }
      }
      characters += length;
    }

    private int digits(int from, int to) {
      var digits = 0;
      for (var i = from; i < to; i++) if (Character.isDigit(page.chars[i])) digits++;
      return digits;
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

  /** How long a text is with its white space folded, that at both ends aside. */
  static int shownLength(char[] chars, int from, int to) {
    var length = 0;
    var spaced = false;
    for (var i = from; i < to; i++) {
      var c = chars[i];
      if (c > ' ' && c < 0x7F || !Blocks.isInvisible(c) && !Characters.isSpace(c)) {
        length += spaced && length > 0 ? 2 : 1;
        spaced = false;
      } else if (!Blocks.isInvisible(c)) spaced = true;
    }
    return length;
  }

  /** Text in it is never seen. */
  static boolean isUnseen(Tag tag) {
    return switch (tag.name) {
      case "script", "style", "noscript", "template", "svg", "select", "textarea" -> true;
      default -> false;
    };
  }

  /** Whether an element's tag, class or id says that it is not the article itself. */
  static boolean isAside(ElementName name) {
    return switch (name.tag) {
      case "aside", "footer", "nav", "form" -> true;
      case "body", "html", "main", "article", "a", "span", "time" -> false;
      default -> name.isReadable() && ASIDE_WORDS.holdsAny(name.className, name.id, 30);
    };
  }

  /** Whether an element's class, id or itemprop speaks of a date. */
  static boolean isDated(ElementName name) {
    var prop = name.itemprop.toLowerCase(Locale.ROOT);
    return prop.startsWith("date")
        || DATE_WORDS.holdsAny(name.className + " " + name.id, prop, MOST_NAMES);
  }
}
