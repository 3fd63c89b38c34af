package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.text.Characters;

/**
 * The words the learnt finder knows, as numbers. A capitalised word inside a sentence is known by its shape alone, and so is one that opens
 * a sentence and is tagged as a name: the model has seen nobody's name and reads all alike.
 */
final class Vocabulary {

  /** No word: before the first and after the last of a paragraph. */
  static final int NONE = -1;

  static final String NUMBER = "<number>";
  static final String DAY = "<day>";
  static final String MONTH = "<month>";
  static final String NAME = "<Name>";
  static final String SHORTENED = "<Nm.>";
  static final String INITIAL = "<N.>";
  static final String SHOUTED = "<NAME>";
  private static final String MARK = "<mark>";
  private static final String OPENING = "<Opening>";

  /** What is not in the list is known by its ending. */
  private static final List<String> ENDINGS =
      List.of("ed", "ing", "ly", "tion", "ment", "er", "or", "s");

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

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words;

  Vocabulary(Collection<String> known) {
    words = List.copyOf(new TreeSet<>(known));
    for (var shape :
        List.of(NUMBER, DAY, MONTH, NAME, SHORTENED, INITIAL, SHOUTED, MARK, OPENING, "<other>"))
      numbers.put(shape, numbers.size());
    for (var ending : ENDINGS) numbers.put("<-" + ending + ">", numbers.size());
    for (var word : words) numbers.putIfAbsent(word, numbers.size());
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

  /** The number of a form. */
  int number(String form, boolean capital) {
    var known = numbers.get(form);
    if (known != null) return known;
    return numbers.getOrDefault(unlisted(form, capital), 0);
  }

  private static String unlisted(String form, boolean capital) {
    if (!Characters.isWordPart(form.codePointAt(0))) return MARK;
    if (capital) return OPENING;
    for (var ending : ENDINGS) if (form.endsWith(ending)) return "<-" + ending + ">";
    return "<other>";
  }

  int size() {
    return numbers.size();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words.size());
    for (var word : words) out.writeUTF(word);
  }

  static Vocabulary read(DataInput in) throws IOException {
    var words = new String[in.readInt()];
    for (var i = 0; i < words.length; i++) words[i] = in.readUTF();
    return new Vocabulary(List.of(words));
  }
}
