package org.readout.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page that its scripts draw: it stands in JSON-LD's {@code articleBody}, or as markup in a string of a script. It is
 * read only where the page itself shows next to nothing. One pass over the scripts.
 */
final class ScriptedText {

  /** Words shown from which on the page is taken at its word. */
  private static final int ENOUGH_SHOWN = 40;

  private static final int LEAST_WORDS = 60;

  /** What scripts hold must be so many times what is shown. */
  private static final int LEAST_TIMES = 3;

  private static final int SHORTEST = 300;

  /** Longer strings are data. */
  private static final int LONGEST = 400_000;

  /** Strings looked at. */
  private static final int MOST_STRINGS = 20_000;

  private final PageData data;
  private int strings;
  private @Nullable String best;
  private int most = LEAST_WORDS - 1;

  private ScriptedText(PageData data) {
    this.data = data;
  }

  /**
   * What was read of a page, with its scripted text behind where it shows too little. What is shown and told again there is
   * marked as repeated.
   *
   * @param shown pieces as judged
   */
  static List<Piece> complete(List<Piece> shown, PageData data, @Nullable String headline) {
    var words = 0;
    for (var piece : shown) {
      if (piece.isBody()) words += Shape.of(piece.text()).words();
      if (words >= ENOUGH_SHOWN) return shown;
    }
    var scripted = new ScriptedText(data).read(headline);
    var found = 0;
    var texts = new HashSet<String>();
    for (var piece : scripted)
      if (piece.isBody()) {
        found += Shape.of(piece.text()).words();
        texts.add(piece.text());
      }
    if (found < Math.max(LEAST_WORDS, LEAST_TIMES * words)) return shown;
    var all = new ArrayList<Piece>();
    for (var piece : shown)
      all.add(
          piece.isBody() && texts.contains(piece.text())
              ? new Piece(piece.text(), FurnitureReason.REPEATED)
              : piece);
    all.addAll(scripted);
    return all;
  }

  private List<Piece> read(@Nullable String headline) {
    var told = data.json("articleBody");
    if (told != null) consider(told);
    data.scripts().forEach(this::search);
    if (best == null) return List.of();
    var lined = best.indexOf('<') >= 0 ? best : best.replace("\n", "<br>");
    var blocks = Blocks.of(PageParser.parse("<article>" + lined + "</article>"));
    var judge = new BlockJudge(blocks, headline, CreditLines.shipped(), new Reading.Builder());
    judge.judge();
    judge.gather();
    return judge.pieces();
  }

  private void consider(String text) {
    if (text.length() > LONGEST) return;
    var words = Shape.of(text).words();
    if (words <= most) return;
    most = words;
    best = text;
  }

  /** Strings in double quotes that hold paragraphs. */
  private void search(String script) {
    var at = script.indexOf('"');
    while (at >= 0 && strings < MOST_STRINGS) {
      strings++;
      var end = at + 1;
      while (end < script.length() && script.charAt(end) != '"' && script.charAt(end) != '\n')
        end += script.charAt(end) == '\\' ? 2 : 1;
      if (end >= script.length()) return;
      if (end - at >= SHORTEST && end - at <= 2 * LONGEST) markup(unescaped(script, at + 1, end));
      at = script.indexOf('"', end + 1);
    }
  }

  private void markup(String text) {
    var from = text.indexOf("<p");
    var to = text.lastIndexOf("</p>");
    if (from < 0 || to < from || text.charAt(0) == '{' || text.charAt(0) == '[') return;
    consider(text.substring(from, to + 4));
  }

  private static String unescaped(String script, int from, int to) {
    var text = new StringBuilder(to - from);
    for (var i = from; i < to; i++) {
      var c = script.charAt(i);
      if (c != '\\' || i + 1 >= to) {
        text.append(c);
        continue;
      }
      c = script.charAt(++i);
      switch (c) {
        case 'n', 'r', 't' -> text.append(' ');
        case 'u' -> {
          var code = i + 4 < to ? hex(script, i + 1) : -1;
          if (code >= 0) {
            text.append((char) code);
            i += 4;
          }
        }
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  private static int hex(String script, int from) {
    var code = 0;
    for (var i = from; i < from + 4; i++) {
      var digit = Character.digit(script.charAt(i), 16);
      if (digit < 0) return -1;
      code = code * 16 + digit;
    }
    return code;
  }
}
