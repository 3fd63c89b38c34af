package org.readout.publish;

import java.io.IOException;

/** Writes blocks of CommonMark 0.31, each followed by an empty line. What is to be shown as it is goes through {@link #text}. */
final class Markdown {

  private final Appendable out;

  Markdown(Appendable out) {
    this.out = out;
  }

  void heading(int level, String markdown) throws IOException {
    block("#".repeat(level) + " " + markdown);
  }

  void block(String markdown) throws IOException {
    out.append(markdown).append("\n\n");
  }

  /** An item of a list, {@code depth} lists deep, from 0. */
  void item(int depth, String markdown) throws IOException {
    out.append("  ".repeat(depth)).append("- ").append(markdown).append('\n');
  }

  void endList() throws IOException {
    out.append('\n');
  }

  /** Shows as the very words, on one line, wherever in a block it stands; only an e-mail address some viewers may still make a link. */
  static String text(String words) {
    return whole(Phrases.cut(words));
  }

  /** The same, however long. */
  static String whole(String words) {
    var clean = Controls.isolated(Controls.clean(words).strip());
    var escaped = new StringBuilder(clean.length() + 16);
    for (var i = 0; i < clean.length(); i++) {
      if (isMarkup(clean, i)) escaped.append('\\');
      escaped.append(clean.charAt(i));
    }
    return escaped.toString();
  }

  static String bold(String words) {
    return words.isBlank() ? "" : "**" + text(words) + "**";
  }

  static String italic(String words) {
    return words.isBlank() ? "" : "*" + text(words) + "*";
  }

  /**
   * Some characters are markup anywhere; some only where a line begins (CommonMark, section 4 and 5); colon and full stop where
   * GitHub would see an address (its specification, section 6.9). A backslash before any other would show.
   */
  private static boolean isMarkup(String text, int at) {
    return switch (text.charAt(at)) {
      case '\\', '`', '*', '_', '[', ']', '<', '>', '~', '&', '|', '$', '^', '#' -> true;
      case '+', '-', '=' -> at == 0;
      case ')' -> isNumber(text, at);
      case '.' -> isNumber(text, at) || text.regionMatches(true, at - 3, "www", 0, 3);
      case ':' -> text.startsWith("//", at + 1);
      default -> false;
    };
  }

  /** Whether the text begins with a number that ends here, as an ordered list's items do. */
  private static boolean isNumber(String text, int end) {
    if (end == 0 || end > 9) return false;
    for (var i = 0; i < end; i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
    return true;
  }
}
