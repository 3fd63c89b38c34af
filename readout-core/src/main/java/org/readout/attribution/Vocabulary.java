package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.text.Characters;

/**
 * The pieces the words are made of that the learnt finder knows, as numbers: whole words, and beginnings and, after {@code ##}, goings-on of words. A word is cut into
 * the longest pieces from its start (WordPiece: Wu et al. 2016). A capitalised word inside a sentence is known by its shape alone, and so is one that opens a
 * sentence and is tagged as a name: the model has seen nobody's name and reads all alike.
 */
final class Vocabulary {

  /** The number of what is no piece. */
  static final int UNKNOWN = 0;

  static final String NUMBER = "<number>";
  static final String DAY = "<day>";
  static final String MONTH = "<month>";
  static final String NAME = "<Name>";
  static final String SHORTENED = "<Nm.>";
  static final String INITIAL = "<N.>";
  static final String SHOUTED = "<NAME>";
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS = Set.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
      "jan.",
      "feb.",
      "aug.",
      "sept.",
      "oct.",
      "nov.",
      "dec.");

  private static final List<String> SHAPES =
      List.of(NUMBER, DAY, MONTH, NAME, SHORTENED, INITIAL, SHOUTED);

  /** What goes on with a word has this before it. */
  private static final String GOES_ON = "##";

  private static final int LONGEST = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> pieces;

  /** @param pieces numbered from 1 in this order */
  Vocabulary(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
    for (var piece : this.pieces) numbers.put(piece, numbers.size() + 1);
  }

  /**
   * What a word is known by, before the list is asked: itself in lower case, or its shape in angle brackets.
   *
   * @param printed as it stands in the text
   * @param folded in lower case
   * @param named whether a capital on it means a name
   */
  static String form(String printed, String folded, boolean named) {
    var first = printed.codePointAt(0);
    if (!Characters.isWordPart(first)) return folded;
    if (Character.isDigit(first)) return NUMBER;
    if (DAYS.contains(folded)) return DAY;
    if (!Character.isUpperCase(first) || folded.equals("i")) return folded;
    if (MONTHS.contains(folded)) return MONTH;
    var shouted = printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase);
    if (!named && !shouted) return folded;
    if (printed.endsWith(".")) return printed.length() == 2 ? INITIAL : SHORTENED;
    return shouted ? SHOUTED : NAME;
  }

  /** 0 for a word, else which of the shapes a form is, from 1; the last for a mark. */
  static int shape(String form) {
    if (!Characters.isWordPart(form.codePointAt(0)) && form.charAt(0) != '<')
      return SHAPES.size() + 1;
    return SHAPES.indexOf(form) + 1;
  }

  /** The number of a form that is one piece; else {@link #UNKNOWN}. */
  int number(String form) {
    return numbers.getOrDefault(form, UNKNOWN);
  }

  /** The numbers of a form's pieces; none for a shape. What is no piece is left out. */
  int[] pieces(String form) {
    var whole = number(form);
    if (whole != UNKNOWN) return new int[] {whole};
    if (form.charAt(0) == '<' && form.length() > 1 || form.length() > LONGEST) return new int[0];
    var found = new int[form.length()];
    var count = 0;
    for (var from = 0; from < form.length(); ) {
      var to = form.length();
      while (to > from && number(piece(form, from, to)) == UNKNOWN) to--;
      if (to > from) found[count++] = number(piece(form, from, to));
      from = Math.max(to, from + 1);
    }
    return Arrays.copyOf(found, count);
  }

  private static String piece(String form, int from, int to) {
    return from == 0 ? form.substring(0, to) : GOES_ON + form.substring(from, to);
  }

  /** Numbers go up to this. */
  int size() {
    return pieces.size();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(pieces.size());
    for (var piece : pieces) out.writeUTF(piece);
  }

  static Vocabulary read(DataInput in) throws IOException {
    var pieces = new String[in.readInt()];
    for (var i = 0; i < pieces.length; i++) pieces[i] = in.readUTF();
    return new Vocabulary(List.of(pieces));
  }
}
