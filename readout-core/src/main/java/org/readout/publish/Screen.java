package org.readout.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints paragraphs on a terminal, wrapped to its width, pieces too long to be read in passing cut. Whatever text it is given, what it prints shows as text: nothing a
 * terminal would obey passes. For one thread.
 */
final class Screen {

  private final Appendable out;
  private final int width;
  private final boolean colour;

  Screen(Appendable out, int width, boolean colour) {
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  /** Words in one ink. */
  record Piece(String text, Ink ink) {}

  void blank() throws IOException {
    out.append('\n');
  }

  /** A line of one character over the whole width. */
  void rule(char mark) throws IOException {
    out.append(inked(String.valueOf(mark).repeat(width), Ink.DIM)).append('\n');
  }

  /** A paragraph, all its lines indented alike. */
  void paragraph(int indent, Piece... pieces) throws IOException {
    paragraph(indent, indent, List.of(pieces));
  }

  /** A paragraph whose first line starts at {@code first} and the others at {@code rest}; white space of any kind parts its words. */
  void paragraph(int first, int rest, List<Piece> pieces) throws IOException {
    var line = new Line(first);
    for (var word : words(pieces)) {
      var gap = line.isEmpty() ? 0 : 1;
      if (!line.isEmpty() && line.end + gap + word.cells > width) {
        line.print();
        line = new Line(rest);
        gap = 0;
      }
      if (gap > 0) line.add(" ", line.gapInk(word));
      for (var fragment : word.fragments)
        for (var piece : broken(fragment, Math.max(8, width - rest))) {
          if (line.end + Cells.of(piece.text) > width && !line.isEmpty()) {
            line.print();
            line = new Line(rest);
          }
          line.add(piece.text, piece.ink);
        }
    }
    line.print();
  }

  /** Text no wider than {@code cells}: its end gives way to an ellipsis. */
  static String cut(String text, int cells) {
    if (Cells.of(text) <= cells) return text;
    var cut = new StringBuilder();
    var used = 1;
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      used += Cells.of(c);
      if (used > cells) break;
      cut.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return cut.append('…').toString();
  }

  private String inked(String text, Ink ink) {
    return colour ? ink.on(text) : text;
  }

  /** What stands between two gaps, in one or several inks. */
  private static final class Word {
    private final List<Piece> fragments = new ArrayList<>();
    private int cells;

    private void add(String text, Ink ink) {
      fragments.add(new Piece(text, ink));
      cells += Cells.of(text);
    }
  }

  private static List<Word> words(List<Piece> pieces) {
    var words = new ArrayList<Word>();
    var word = new Word();
    for (var piece : pieces) {
      var text = Controls.clean(Phrases.cut(piece.text));
      for (var from = 0; from < text.length(); ) {
        var gap = text.indexOf(' ', from);
        var to = gap < 0 ? text.length() : gap;
        if (to > from) word.add(text.substring(from, to), piece.ink);
        if (gap >= 0 && word.cells > 0) {
          words.add(word);
          word = new Word();
        }
        from = to + 1;
      }
    }
    if (word.cells > 0) words.add(word);
    return words;
  }

  /** A fragment too long for a line in pieces that fit one. */
  private static List<Piece> broken(Piece fragment, int cells) {
    if (fragment.text.length() <= cells / 2 || Cells.of(fragment.text) <= cells)
      return List.of(fragment);
    var pieces = new ArrayList<Piece>();
    var from = 0;
    var used = 0;
    for (var i = 0; i < fragment.text.length(); ) {
      var c = fragment.text.codePointAt(i);
      if (used + Cells.of(c) > cells) {
        pieces.add(new Piece(fragment.text.substring(from, i), fragment.ink));
        from = i;
        used = 0;
      }
      used += Cells.of(c);
      i += Character.charCount(c);
    }
    pieces.add(new Piece(fragment.text.substring(from), fragment.ink));
    return pieces;
  }

  /** A line being filled: neighbouring words of one ink are one run. */
  private final class Line {
    private final int indent;
    private final List<Piece> runs = new ArrayList<>();
    private int end;

    private Line(int indent) {
      this.indent = indent;
      this.end = indent;
    }

    private boolean isEmpty() {
      return runs.isEmpty();
    }

    /** The gap between two words of one ink is of that ink, any other is plain. */
    private Ink gapInk(Word next) {
      var last = runs.get(runs.size() - 1).ink;
      return next.fragments.get(0).ink == last ? last : Ink.PLAIN;
    }

    private void add(String text, Ink ink) {
      end += Cells.of(text);
      if (!isEmpty() && runs.get(runs.size() - 1).ink == ink) {
        var last = runs.remove(runs.size() - 1);
        runs.add(new Piece(last.text + text, ink));
      } else runs.add(new Piece(text, ink));
    }

    private void print() throws IOException {
      if (!isEmpty()) out.append(" ".repeat(indent));
      for (var run : runs) out.append(inked(Controls.isolated(run.text), run.ink));
      out.append('\n');
    }
  }
}
