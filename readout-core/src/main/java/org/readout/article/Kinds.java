package org.readout.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells articles from pages that are none, and says why. */
final class Kinds {

  /** A kind and, unless it is an article, the reason in one plain sentence. */
  record Judgement(ArticleKind kind, String reason) {
    static final Judgement ARTICLE = new Judgement(ArticleKind.ARTICLE, "");
  }

  /** Fewer words than this with a sign of something else are no article. */
  private static final int FEW_WORDS = 120;

  private static final int VERY_FEW_WORDS = 40;

  private static final List<String> ERRORS = List.of(
      "404",
      "not found",
      "page not found",
      "403 forbidden",
      "access denied",
      "error 404",
      "seite nicht gefunden",
      "page introuvable",
      "página no encontrada",
      "pagina non trovata",
      "página não encontrada",
      "pagina niet gevonden",
      "nie znaleziono",
      "страница не найдена",
      "сторінку не знайдено",
      "không tìm thấy",
      "sayfa bulunamadı",
      "just a moment",
      "are you a robot",
      "attention required",
      "service unavailable",
      "bad gateway",
      "internal server error",
      "something went wrong");

  private Kinds() {}

  /** Whatever a record calls itself; an article when it says nothing or nothing known. */
  static ArticleKind given(@Nullable String kind) {
    if (kind == null) return ArticleKind.ARTICLE;
    var label = kind.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    for (var each : ArticleKind.values())
      if (each.label().equals(label) && each != ArticleKind.REFUSED) return each;
    return ArticleKind.ARTICLE;
  }

  static Judgement of(String headline, Reading reading, String text, @Nullable PageData data) {
    if (data != null && data.isLive())
      return new Judgement(ArticleKind.LIVE_TICKER, "The page calls itself a live blog.");
    if (isTicker(headline, reading))
      return new Judgement(
          ArticleKind.LIVE_TICKER, "Entries with times of day follow one another.");
    var words = words(text);
    if (words < FEW_WORDS) {
      var small = small(headline, reading, words, data);
      if (small != null) return small;
    }
    return Judgement.ARTICLE;
  }

  /** How many words a text has; of a long one, enough to know that they are not few. */
  private static int words(String text) {
    var end = text.indexOf('\n', FEW_WORDS * 20);
    var first = end < 0 ? 0 : Shape.of(text.substring(0, end)).words();
    return first >= FEW_WORDS ? first : Shape.of(text).words();
  }

  private static @Nullable Judgement small(
      String headline, Reading reading, int words, @Nullable PageData data) {
    var title = (headline + " " + (data == null ? "" : data.title())).toLowerCase(Locale.ROOT);
    if (words < VERY_FEW_WORDS * 2)
      for (var error : ERRORS)
        if (startsOrIs(title, error))
          return new Judgement(
              ArticleKind.ERROR_PAGE, "The title says that there is no article: " + error + ".");
    var cookies = count(reading, FurnitureReason.COOKIE_NOTICE);
    if (words < VERY_FEW_WORDS && cookies > words)
      return new Judgement(ArticleKind.CONSENT_PAGE, "Almost all of the text asks for consent.");
    if (isPaywalled(reading, data))
      return new Judgement(
          ArticleKind.PAYWALL_STUB, "The text breaks off where a subscription is asked for.");
    var captions = count(reading, FurnitureReason.CAPTION);
    if (words < VERY_FEW_WORDS * 2 && captions > 2 * words + 40)
      return new Judgement(ArticleKind.GALLERY, "Captions hold more than the text does.");
    var links = blocks(reading, FurnitureReason.RELATED) + blocks(reading, FurnitureReason.TEASER);
    if (words < VERY_FEW_WORDS * 2
        && data != null
        && links >= 20
        && data.json("datePublished") == null)
      return new Judgement(
          ArticleKind.INDEX_PAGE,
          "The page lists " + links + " other items and has little text of its own.");
    if (words == 0 && headline.isBlank())
      return new Judgement(ArticleKind.STUB, "There is no text.");
    if (words < 12 && headline.isBlank() || words == 0 && data != null)
      return new Judgement(ArticleKind.STUB, "There are " + words + " words of text.");
    return null;
  }

  private static boolean startsOrIs(String title, String error) {
    var at = title.indexOf(error);
    return at == 0 || at > 0 && title.length() < error.length() + 30;
  }

  private static boolean isPaywalled(Reading reading, @Nullable PageData data) {
    if (data != null && "false".equalsIgnoreCase(data.json("isAccessibleForFree"))) return true;
    var asks = 0;
    for (var piece : reading.pieces())
      if (piece.reason() == FurnitureReason.SUBSCRIPTION
          && Shape.of(piece.text()).words() >= 3) asks++;
    return asks > 0 && reading.pieces().stream().anyMatch(Piece::isBody);
  }

  private static int count(Reading reading, FurnitureReason reason) {
    return reading.pieces().stream()
        .filter(piece -> piece.reason() == reason)
        .mapToInt(piece -> Shape.of(piece.text()).words())
        .sum();
  }

  private static long blocks(Reading reading, FurnitureReason reason) {
    return reading.pieces().stream().filter(piece -> piece.reason() == reason).count();
  }

  /**
   * Many entries that open with a time of day, or stand below one. Times below which no text of the report comes before the next are a
   * programme's or a list of other reports'.
   */
  private static boolean isTicker(String headline, Reading reading) {
    var entries = 0;
    var bodies = 0;
    var timed = false;
    for (var piece : reading.pieces()) {
      timed |= opensWithTime(piece.text());
      if (!piece.isBody()) continue;
      bodies++;
      if (timed) entries++;
      timed = false;
    }
    var title = headline.toLowerCase(Locale.ROOT);
    var announced =
        title.startsWith("live") || title.contains("ticker") || title.contains("liveblog");
    return entries >= 4 && (announced || entries >= 6 && entries * 3 >= bodies);
  }

  /** "21:12", "9.05 Uhr"; not "20.10.2025". */
  private static boolean opensWithTime(String text) {
    var colon = text.indexOf(':');
    if (colon < 0 || colon > 2) colon = text.indexOf('.');
    return (colon == 1 || colon == 2)
        && text.length() >= colon + 3
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(colon - 1))
        && Character.isDigit(text.charAt(colon + 1))
        && Character.isDigit(text.charAt(colon + 2))
        && text.charAt(colon + 1) < '6'
        && (text.length() == colon + 3 || !Character.isLetterOrDigit(text.charAt(colon + 3)))
        && (text.length() <= colon + 4
            || text.charAt(colon + 3) != '.'
            || !Character.isDigit(text.charAt(colon + 4)));
  }
}
