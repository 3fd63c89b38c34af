package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads lines that credit agencies: "With reporting by ...", "Additional reporting by ...", "Distributed by ...", "(Reuters)".
 *
 * <p>A name counts as an agency's by where it stands and how it is built, so one nobody has heard of counts as well; two
 * capitalised words that are in no table and hold no word such as "News" or "Press" are a person and are left aside.
 */
final class CreditLines {

  /** Longer lines are prose that happens to begin so. */
  private static final int MOST_WORDS = 40;

  /**
   * A line read.
   *
   * @param credits the agencies named, perhaps none: the line is a credit even if it names persons only
   */
  record Read(List<AgencyCredit> credits) {}

  private record Opening(String words, AgencyCredit.Role role) {}

  // spotless:off
  private static final String[] CONTRIBUTED = {
      "with reporting by", "with additional reporting by", "with reporting from", "with reports from", "with reports by", "with material from",
      "with files from", "with information from", "with contributions from", "with contributions by", "with inputs from", "with input from", "with agency inputs",
      "additional reporting by", "additional reporting from", "additional reporting", "additional writing by", "reporting by", "writing by", "editing by",
      "based on reporting by", "based on reports by", "compiled from", "includes reporting by", "includes reporting from", "this report includes", "this story includes",
      "this article includes reporting", "contains material from", "the associated press contributed", "information from",
      "mit material von", "mit material der", "mit agenturmaterial", "mit informationen von", "mit informationen der", "unter verwendung von material", "verwendete quellen",
      "avec des informations de", "avec l'afp", "avec afp", "avec reuters", "avec agences", "avec agence", "d'après",
      "con información de", "con informaciones de", "con informes de", "con material de", "con datos de", "con agencias",
      "con informazioni di", "con informazioni da", "con agenzie",
      "com informações de", "com informações da", "com informações do", "com informações das", "com agências", "com lusa",
      "met medewerking van", "met informatie van", "met berichten van",
      "na podstawie informacji", "z wykorzystaniem materiałów",
      "по материалам", "по информации агентства", "с использованием материалов", "за матеріалами", "з використанням матеріалів",
      "haberin kaynağı",
  };

  private static final String[] SOURCED = {
      "source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "fontes", "bron", "bronnen", "źródło", "źródła", "источник", "источники",
      "джерело", "nguồn", "theo", "kaynak",
  };

  private static final String[] DISTRIBUTED = {"distributed by", "distribué par", "distribuido por", "distribuito da", "distribuído por", "verspreid door", "verbreitet von"};

  private static final Set<String> AGENCY_WORDS = Set.of(
      "agency", "agencies", "news", "wire", "wires", "press", "service", "services", "media", "radio", "television", "tv", "network", "syndicate", "newspapers",
      "presse", "agentur", "nachrichtenagentur", "agence", "agencia", "agenzia", "agência", "persbureau", "agencja", "агентство", "агенція", "ajansı", "prensa", "prasowa",
      "times", "post", "herald", "tribune", "journal", "broadcasting", "content");
  // spotless:on

  private static final List<Opening> OPENINGS = openings();

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
  java.util.Optional<Read> read(String line) {
    if (line.length() > 400) return java.util.Optional.empty();
    var bare = unbracketed(line);
    var words = Words.of(bare, MOST_WORDS + 1);
    if (words.isEmpty() || words.size() > MOST_WORDS) return java.util.Optional.empty();
    var joined = String.join(" ", words);
    for (var opening : OPENINGS)
      if (joined.equals(opening.words) || joined.startsWith(opening.words + " ")) {
        var rest = afterWords(bare, opening.words.split(" ").length);
        if (opening.role == AgencyCredit.Role.DISTRIBUTOR || !isSentence(rest))
          return java.util.Optional.of(new Read(credits(rest, opening.role, line)));
      }
    for (var source : SOURCED)
      if (words.size() <= 6 && words.size() > 1 && words.get(0).equals(source) && hasColon(bare))
        return java.util.Optional.of(
            new Read(credits(afterWords(bare, 1), AgencyCredit.Role.CONTRIBUTOR, line)));
    if (joined.endsWith(" contributed to this report")
        || joined.endsWith(" contributed to this story")
        || joined.endsWith(" contributed to this article"))
      return java.util.Optional.of(new Read(credits(
          bare.substring(0, bare.toLowerCase(Locale.ROOT).lastIndexOf("contributed to this")),
          AgencyCredit.Role.CONTRIBUTOR,
          line)));
    return signature(line, bare, words.size());
  }

  /** A line that holds nothing but an agency in brackets or slashes, or nothing but agencies everyone knows. */
  private java.util.Optional<Read> signature(String line, String bare, int words) {
    if (words > 5) return java.util.Optional.empty();
    var bracketed = bare.length() < line.strip().length() - 1;
    var names = names(bare);
    var known = !names.isEmpty() && names.stream().allMatch(table::isAgency);
    var acronyms =
        !names.isEmpty() && names.stream().allMatch(name -> isAcronym(name) && name.length() <= 6);
    if (!known && !(bracketed && acronyms)) return java.util.Optional.empty();
    return java.util.Optional.of(new Read(names.stream()
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
      if (name.isEmpty() || isCompanyForm(name)) continue;
      names.add(name);
    }
    return names;
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
    while (from < to && " ([{/*—–-\u00A0_|".indexOf(line.charAt(from)) >= 0) from++;
    while (to > from && " )]}/*—–-\u00A0_.|".indexOf(line.charAt(to - 1)) >= 0) to--;
    return line.substring(from, to);
  }

  /** What follows the first {@code count} words. */
  private static String afterWords(String line, int count) {
    var at = 0;
    for (var word = 0; word < count && at < line.length(); word++) {
      while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
      while (at < line.length()
          && (Character.isLetterOrDigit(line.charAt(at))
              || org.readout.text.Characters.isSingleMark(line.charAt(at)))) at++;
    }
    while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
    return line.substring(at);
  }

  private static List<Opening> openings() {
    var openings = new ArrayList<Opening>();
    for (var words : DISTRIBUTED) openings.add(new Opening(words, AgencyCredit.Role.DISTRIBUTOR));
    for (var words : CONTRIBUTED) openings.add(new Opening(words, AgencyCredit.Role.CONTRIBUTOR));
    return List.copyOf(openings);
  }
}
