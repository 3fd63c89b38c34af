package org.readout.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Quantity.Relation;
import org.readout.text.Characters;

/** Finds numbers with what they count and how: "at least 12 people", "$3.5 billion", "between 10 and 15 per cent", "three aides". */
final class QuantityFinder {

  private static final Map<String, String> CURRENCIES = Map.of(
      "$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "dollars", "USD", "dollar",
      "USD", "euros", "EUR", "euro", "EUR", "pounds", "GBP");

  private static final Map<String, String> UNITS = Map.ofEntries(
      Map.entry("%", "percent"),
      Map.entry("percent", "percent"),
      Map.entry("pct", "percent"),
      Map.entry("kilometre", "km"),
      Map.entry("kilometres", "km"),
      Map.entry("kilometer", "km"),
      Map.entry("kilometers", "km"),
      Map.entry("metre", "m"),
      Map.entry("metres", "m"),
      Map.entry("meter", "m"),
      Map.entry("meters", "m"),
      Map.entry("tonne", "t"),
      Map.entry("tonnes", "t"),
      Map.entry("tons", "t"),
      Map.entry("men", "man"),
      Map.entry("women", "woman"),
      Map.entry("children", "child"),
      Map.entry("persons", "people"),
      Map.entry("person", "people"));

  /** Words that only name a thing by its number. */
  private static final Set<String> NAMING = Set.of(
      "no",
      "no.",
      "number",
      "article",
      "section",
      "chapter",
      "page",
      "flight",
      "room",
      "route",
      "highway",
      "act",
      "class",
      "type",
      "level",
      "phase",
      "gate",
      "channel",
      "day",
      "week",
      "year",
      "grade",
      "category",
      "resolution",
      "#",
      "boeing",
      "airbus");

  private final CharSequence text;
  private final List<TimeExpression> times;

  QuantityFinder(CharSequence text, List<TimeExpression> times) {
    this.text = text;
    this.times = times;
  }

  private record Number(int end, double value) {}

  List<Quantity> find(List<Words> sentences) {
    var quantities = new ArrayList<Quantity>();
    var time = 0;
    for (var words : sentences)
      for (var i = 0; i < words.size(); ) {
        while (time < times.size()
            && times.get(time).span().end() <= words.span(i).start()) time++;
        var dated = time < times.size() && times.get(time).span().overlaps(words.span(i));
        var from = i;
        var number = dated ? null : number(words, i);
        if (number != null && (isYear(words, i, number.end) || isHour(words, number.end)))
          number = null;
        if (number == null
            || NAMING.contains(words.folded(i - 1))
            || isPartOfName(words, i, number.end)) {
          i = number == null ? i + 1 : number.end;
          continue;
        }
        var quantity = quantity(words, from, number);
        if (quantity != null) quantities.add(quantity);
        i = quantity == null ? number.end : Math.max(number.end, i + 1);
        while (quantity != null
            && i < words.size()
            && words.span(i).start() < quantity.span().end()) i++;
      }
    return quantities;
  }

  private static boolean isHour(Words words, int end) {
    return words.is(end, "a.m.")
        || words.is(end, "p.m.")
        || words.is(end, "am")
        || words.is(end, "pm")
        || words.is(end, "o'clock");
  }

  /** "the 2010 victory": four plain digits before a singular. */
  private static boolean isYear(Words words, int i, int end) {
    var word = words.folded(i);
    if (end - i > 1
        || word.length() != 4
        || !word.startsWith("19") && !word.startsWith("20")
        || word.indexOf('.') >= 0) return false;
    return !words.folded(end).endsWith("s")
        && !words.is(end, "people")
        && !words.is(end, "%")
        && !words.is(end, "percent")
        && !words.is(end, "per")
        && !words.is(i - 1, "$");
  }

  private static boolean isPartOfName(Words words, int from, int end) {
    return words.pos(from - 1) == PartOfSpeech.PROPN
        && words.isCapitalised(from - 1)
        && !words.isPossessive(from - 1)
        && words.span(from - 1).end() + 1 == words.span(from).start()
        && words.pos(end) != PartOfSpeech.NOUN;
  }

  private @Nullable Number number(Words words, int i) {
    var value = digits(words.folded(i));
    var end = i + 1;
    if (Double.isNaN(value)) {
      var word = words.folded(i);
      value = Numerals.word(word);
      if (value == 0 && word.equals("a") && Numerals.scale(words.folded(i + 1)) > 1) value = 1;
      if (value == 0
          && (word.equals("dozens") || word.equals("hundreds") || word.equals("thousands")))
        return null;
      if (value == 0) return null;
      if (word.equals("one") && !counts(words, i + 1)) return null;
      if (value >= 20
          && words.is(end, "-")
          && Numerals.word(words.folded(end + 1)) > 0
          && Numerals.word(words.folded(end + 1)) < 10) {
        value += Numerals.word(words.folded(end + 1));
        end += 2;
      }
    }
    while (Numerals.scale(words.folded(end)) > 0 && end - i < 6) {
      if (words.word(end).length() <= 2
          && words.pos(end) == PartOfSpeech.PROPN
          && words.word(end).equals("B")) break;
      value *= Numerals.scale(words.folded(end));
      end++;
      if (words.is(end, "and")
          && Numerals.word(words.folded(end + 1)) > 0
          && value >= 100
          && Numerals.word(words.folded(i)) > 0) {
        value += Numerals.word(words.folded(end + 1));
        end += 2;
      }
    }
    return new Number(end, value);
  }

  private static boolean counts(Words words, int i) {
    return words.pos(i) == PartOfSpeech.NOUN
        || Numerals.scale(words.folded(i)) > 0
        || words.pos(i) == PartOfSpeech.ADJ && words.pos(i + 1) == PartOfSpeech.NOUN;
  }

  /** "12", "1,200", "3.5", "40m"; not a number when it has other letters. */
  private static double digits(String word) {
    if (word.isEmpty() || word.length() > 18 || !Character.isDigit(word.charAt(0)))
      return Double.NaN;
    var plain = new StringBuilder();
    var points = 0;
    var scale = 1.0;
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (c >= '0' && c <= '9') plain.append(c);
      else if (c == '.' && ++points == 1) plain.append(c);
      else if (c == ',' && i + 3 < word.length() + 0 && points == 0) continue;
      else {
        scale = Numerals.scale(word.substring(i));
        if (scale == 0) return Double.NaN;
        break;
      }
    }
    if (plain.charAt(plain.length() - 1) == '.') return Double.NaN;
    return Double.parseDouble(plain.toString()) * scale;
  }

  private @Nullable Quantity quantity(Words words, int at, Number number) {
    var low = number.value;
    var high = low;
    var from = at;
    var end = number.end;
    var relation = Relation.EXACT;
    var currency = CURRENCIES.get(words.folded(at - 1));
    if (currency != null) from--;
    var join = words.folded(end);
    var between = words.is(from - 1, "between") && join.equals("and")
        || words.is(from - 1, "from") && join.equals("to");
    var dashed = words.word(end).length() == 1
        && !words.word(end).isEmpty()
        && Characters.isDash(words.word(end).charAt(0));
    if (between || dashed || join.equals("to")) {
      var second = end + 1;
      if (CURRENCIES.containsKey(words.folded(second))) second++;
      var other = number(words, second);
      if (other != null && other.value >= low) {
        high = other.value;
        if (low < 1000 && high >= 1000 && words.folded(number.end - 1).equals(words.folded(at)))
          low *= scaleOf(words, second, other.end);
        end = other.end;
        relation = Relation.RANGE;
        if (between) from--;
      }
    }
    var unit = currency;
    if (unit == null) {
      var told = unit(words, end);
      if (told != null) {
        unit = told.unit;
        end = told.end;
      }
    }
    var hedge = hedge(words, from);
    if (hedge != null && relation == Relation.EXACT) relation = hedge.relation;
    if (hedge != null) from = hedge.start;
    if (words.is(end, "or") && words.is(end + 1, "more")) {
      relation = Relation.AT_LEAST;
      end += 2;
    }
    return new Quantity(words.span(from, end), low, high, relation, unit == null ? "" : unit);
  }

  private static double scaleOf(Words words, int from, int end) {
    var scale = 1.0;
    for (var i = from + 1; i < end; i++)
      if (Numerals.scale(words.folded(i)) > 0) scale *= Numerals.scale(words.folded(i));
    return scale;
  }

  private record Unit(int end, String unit) {}

  /** What stands after the number: a unit, or the noun counted, its adjectives passed over. */
  private static @Nullable Unit unit(Words words, int at) {
    if (words.is(at, "per") && words.is(at + 1, "cent")) return new Unit(at + 2, "percent");
    var known = UNITS.get(words.folded(at));
    if (known != null) return new Unit(at + 1, known);
    var money = CURRENCIES.get(words.folded(at));
    if (money != null && !words.is(at, "$")) return new Unit(at + 1, money);
    var i = words.is(at, "-") ? at + 1 : at;
    var limit = i + 4;
    while (i < limit && words.pos(i) == PartOfSpeech.ADJ) i++;
    while (i < limit
        && words.pos(i) == PartOfSpeech.NOUN
        && words.pos(i + 1) == PartOfSpeech.NOUN
        && !words.is(i + 1, "per")) i++;
    if (words.pos(i) != PartOfSpeech.NOUN) return null;
    var noun = UNITS.getOrDefault(words.folded(i), singular(words.folded(i)));
    return new Unit(i + 1, noun);
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4)
      return noun.substring(0, noun.length() - 3) + "y";
    if (noun.endsWith("sses")
        || noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("xes")) return noun.substring(0, noun.length() - 2);
    if (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && noun.length() > 3)
      return noun.substring(0, noun.length() - 1);
    return noun;
  }

  private record Hedge(int start, Relation relation) {}

  private static @Nullable Hedge hedge(Words words, int from) {
    var one = words.folded(from - 1);
    var two = words.folded(from - 2) + " " + one;
    return switch (two) {
      case "at least", "more than", "no fewer", "not less" ->
        new Hedge(from - 2, Relation.AT_LEAST);
      case "at most", "up to", "less than", "fewer than" -> new Hedge(from - 2, Relation.AT_MOST);
      default ->
        switch (one) {
          case "about",
              "around",
              "roughly",
              "approximately",
              "some",
              "nearly",
              "almost",
              "estimated" -> new Hedge(from - 1, Relation.ABOUT);
          case "over", "above" -> new Hedge(from - 1, Relation.AT_LEAST);
          case "under", "below" -> new Hedge(from - 1, Relation.AT_MOST);
          default -> null;
        };
    };
  }
}
