package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

/**
 * Reads lines that credit agencies: "With reporting by ...", "Additional reporting by ...", "Distributed by ...", "(Reuters)".
 *
 * <p>A name counts as an agency's by where it stands and how it is built, so one nobody has heard of counts as well; two
 * capitalised words that are in no table and hold no word such as "News" or "Press" are a person and are left aside.
 */
final class CreditLines {

  /** Longer lines are prose that happens to begin so. */
  private static final int MOST_WORDS = 40;

  private static final int LONGEST = 400;

  /** Words behind a wording that stands alone with agencies. */
  private static final int MOST_ALONE = 8;

  /** Words of a line that names its source. */
  private static final int MOST_SOURCE = 6;

  /**
   * A line read.
   *
   * @param credits the agencies named, perhaps none: the line is a credit even if it names persons only
   */
  record Read(List<AgencyCredit> credits) {}

  // spotless:off
  private static final Set<String> AGENCY_WORDS = Set.of(
      "agency", "agencies", "news", "wire", "wires", "press", "service", "services", "media", "radio", "television", "tv", "network", "syndicate", "newspapers",
      "presse", "agentur", "nachrichtenagentur", "agence", "agencia", "agenzia", "agência", "persbureau", "agencja", "агентство", "агенція", "ajansı", "prensa", "prasowa",
      "times", "post", "herald", "tribune", "journal", "broadcasting", "content");
  // spotless:on

  private static final CreditLines SHIPPED = new CreditLines(OutletTable.shipped());

  private final OutletTable table;

  CreditLines(OutletTable table) {
    this.table = table;
  }

  /** With the shipped table of agencies. */
  static CreditLines shipped() {
    return SHIPPED;
  }

  /** The credits of a line; empty when it is no credit line. */
  Optional<Read> read(String line) {
    if (line.length() > LONGEST) return Optional.empty();
    var bare = unbracketed(line);
    var words = Words.of(bare, MOST_WORDS + 1);
    if (words.isEmpty() || words.size() > MOST_WORDS) return Optional.empty();
    for (var wording : CreditWording.possible(words.get(0), words.get(words.size() - 1))) {
      var credited = credited(wording, bare, words);
      if (credited != null) return Optional.of(new Read(credits(credited, wording.role(), line)));
    }
    return signature(line, bare, words.size());
  }

  /** The part of a line that names who is credited, where the wording stands in it as it must; null otherwise. */
  private @Nullable String credited(CreditWording wording, String bare, List<String> words) {
    var count = wording.words().size();
    switch (wording.place()) {
      case OPENING -> {
        if (!wording.opens(words)) return null;
        var rest = afterWords(bare, count);
        return wording.role() == AgencyCredit.Role.DISTRIBUTOR || !isSentence(rest) ? rest : null;
      }
      case ALONE -> {
        if (!wording.opens(words) || words.size() > count + MOST_ALONE) return null;
        var rest = afterWords(bare, count);
        var names = names(rest);
        return !names.isEmpty() && names.stream().allMatch(this::isKnownAgency) ? rest : null;
      }
      case CLOSING -> {
        return wording.closes(words) ? beforeWords(bare, words.size() - count) : null;
      }
      case SOURCE -> {
        return words.size() > count
                && words.size() <= MOST_SOURCE
                && wording.opens(words)
                && hasColon(bare)
            ? afterWords(bare, count)
            : null;
      }
    }
    throw new AssertionError(wording.place());
  }

  /** A line that holds nothing but an agency in brackets or slashes, or nothing but agencies everyone knows. */
  private Optional<Read> signature(String line, String bare, int words) {
    if (words > 5) return Optional.empty();
    var bracketed = bare.length() < line.strip().length() - 1;
    var names = names(bare);
    var known = !names.isEmpty()
        && (names.stream().allMatch(this::isKnownAgency)
            || bracketed && names.stream().allMatch(this::isKnownInAnyCase));
    var acronyms =
        !names.isEmpty() && names.stream().allMatch(name -> isAcronym(name) && name.length() <= 6);
    if (!known && !(bracketed && acronyms)) return Optional.empty();
    return Optional.of(new Read(names.stream()
        .map(name -> new AgencyCredit(name, AgencyCredit.Role.AUTHOR, line))
        .toList()));
  }

  private List<AgencyCredit> credits(String rest, AgencyCredit.Role role, String line) {
    var semicolon = rest.indexOf(';');
    var part = semicolon >= 0 ? rest.substring(0, semicolon) : rest;
    return names(part).stream()
        .filter(name -> role == AgencyCredit.Role.DISTRIBUTOR || isAgency(name))
        .map(name -> new AgencyCredit(name, role, line))
        .toList();
  }

  /** Whether the table knows an agency of this name. */
  boolean isKnownAgency(String name) {
    return table.isAgency(name);
  }

  /** {@code (afp/dpa)}. */
  private boolean isKnownInAnyCase(String name) {
    return isKnownAgency(name) || isKnownAgency(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a name, found where agencies are named, is an agency's and not a person's. */
  boolean isAgency(String name) {
    if (table.named(name).isPresent()) return true;
    var words = Words.of(name);
    if (words.isEmpty() || !Character.isUpperCase(name.charAt(0)) && words.size() > 1) return false;
    if (words.size() == 1) return true;
    if (isAcronym(name)) return true;
    return words.size() <= 6 && words.stream().anyMatch(AGENCY_WORDS::contains);
  }

  static boolean isAcronym(String name) {
    var letters = 0;
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      if (Character.isLowerCase(c)) return false;
      if (Character.isLetter(c)) letters++;
    }
    return letters >= 2 && letters <= 8;
  }

  /** The names of a list: parted by commas, slashes and "and", company forms and articles taken off. */
  static List<String> names(String list) {
    var names = new ArrayList<String>();
    for (var part : NameLists.split(list)) {
      var name = part;
      if (name.regionMatches(true, 0, "the ", 0, 4)) name = name.substring(4);
      name = withoutElision(name);
      if (name.isEmpty() || isCompanyForm(name)) continue;
      names.add(name);
    }
    return names;
  }

  /** {@code l'AFP}, {@code dell'Agenzia Costa}. */
  private static String withoutElision(String name) {
    for (var i = 1; i < Math.min(5, name.length() - 1); i++)
      if (Characters.isSingleMark(name.charAt(i)))
        return Character.isUpperCase(name.charAt(i + 1)) ? name.substring(i + 1) : name;
      else if (!Character.isLowerCase(name.charAt(i)) || !Character.isLowerCase(name.charAt(0)))
        return name;
    return name;
  }

  private static boolean isCompanyForm(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "llc", "inc", "ltd", "co", "corp", "gmbh", "plc", "ag", "sa" -> true;
      default -> false;
    };
  }

  private static boolean isSentence(String rest) {
    var shape = Shape.of(rest);
    return shape.words() > 24 && shape.capitalised() * 2 < shape.long_();
  }

  private static boolean hasColon(String line) {
    return line.indexOf(':') > 0 || line.indexOf('：') > 0;
  }

  private static String unbracketed(String line) {
    var from = 0;
    var to = line.length();
    while (from < to && " ([{/*—–-\u00A0_|（【［〔«".indexOf(line.charAt(from)) >= 0) from++;
    while (to > from && " )]}/*—–-\u00A0_.|）】］〕»。".indexOf(line.charAt(to - 1)) >= 0) to--;
    return line.substring(from, to);
  }

  /** What follows the first {@code count} words. */
  private static String afterWords(String line, int count) {
    var at = 0;
    for (var word = 0; word < count && at < line.length(); word++) {
      while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
      while (at < line.length() && isWordPart(line.charAt(at))) at++;
    }
    while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
    return line.substring(at);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Characters.isSingleMark(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** What stands before the word of a number, from 0. */
  private static String beforeWords(String line, int count) {
    var rest = afterWords(line, count);
    return line.substring(0, line.length() - rest.length());
  }
}
