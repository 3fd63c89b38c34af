package org.readout.publish;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Credit;
import org.readout.article.Extraction;
import org.readout.text.Characters;

/**
 * Writes an extraction as CSV by RFC 4180: a heading, then a line for every capture, in the order read. Several names in one cell are
 * parted by semicolons; the furniture is left to JSON. Immutable and safe to share between threads.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe, so that no page can put one there. Characters that
 * are orders to a terminal or an editor are left out, line breaks and tabs aside.
 */
public final class ExtractionCsv {

  private static final List<String> COLUMNS = List.of(
      "id",
      "uri",
      "canonical",
      "outlet",
      "owner",
      "headline",
      "byline",
      "agencies",
      "dateline",
      "language",
      "kind",
      "reason",
      "published",
      "updated",
      "captured",
      "standing",
      "of",
      "text");

  /** Openings of formulas, in full width too (OWASP, CSV Injection). */
  private static final String FORMULA = "=+-@＝＋－＠";

  /** Writes the table; {@code out} stays open. */
  public void write(Extraction extraction, Appendable out) throws IOException {
    row(COLUMNS, out);
    for (var entry : extraction.entries()) {
      var article = entry.article();
      row(
          List.of(
              article.id().value(),
              article.uri(),
              text(article.canonical()),
              text(article.outlet().name()),
              text(article.outlet().owner()),
              article.headline(),
              String.join("; ", article.byline().stream().map(Credit::name).toList()),
              String.join("; ", article.agencies()),
              text(article.dateline()),
              article.language(),
              article.kind().label(),
              article.kindReason(),
              text(article.published().value()),
              text(article.updated().value()),
              article.captured() == null ? "" : article.captured().toString(),
              JsonLines.label(entry.standing()),
              entry.of().value(),
              article.text()),
          out);
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    for (var i = 0; i < cells.size(); i++) {
      if (i > 0) out.append(',');
      cell(cells.get(i), out);
    }
    out.append("\r\n");
  }

  private static void cell(String value, Appendable out) throws IOException {
    var shown = Controls.lines(value);
    var harmless = isFormula(shown) ? "'" + shown : shown;
    if (!isQuoted(harmless)) {
      out.append(harmless);
      return;
    }
    out.append('"').append(harmless.replace("\"", "\"\"")).append('"');
  }

  /** Whether it opens as one, also behind white space and characters nobody sees, which a spreadsheet may drop. */
  private static boolean isFormula(String value) {
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      if (FORMULA.indexOf(c) >= 0) return true;
      if (!Characters.isSpace(c) && Character.getType(c) != Character.FORMAT) return false;
    }
    return false;
  }

  private static boolean isQuoted(String value) {
    for (var i = 0; i < value.length(); i++)
      switch (value.charAt(i)) {
        case ',', ';', '"', '\n', '\t' -> {
          return true;
        }
        default -> {}
      }
    return false;
  }
}
