package org.readout.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Sorts printed names into persons, agencies, outlets and desks. */
final class CreditSorter {

  // spotless:off
  private static final Set<String> DESK_WORDS = Set.of(
      "staff", "desk", "editor", "editors", "editorial", "reporter", "reporters", "correspondent", "correspondents", "team", "newsroom", "admin", "bureau", "board", "service",
      "onlineredaktion", "redazione", "redacao", "redação", "rédaction", "redactie", "redakcja", "редакция", "редакція", "tòa", "contributor", "contributors",
      "agencies", "agenturen", "agencias", "agences", "agenzie", "agências", "writer", "writers", "digital", "online", "web", "wires", "guest", "unknown", "anonymous",
      "redaksjonen", "redaktionen", "redaktion", "redakce", "redakcia", "redacția", "redacción", "szerkesztőség", "toimitus", "merkezi", "servisi", "التحرير", "编辑部", "編集部", "編輯部", "편집국", "सम्पादक", "डेस्क");
  // spotless:on

  private final OutletTable table;
  private final CreditLines lines;

  CreditSorter(OutletTable table, CreditLines lines) {
    this.table = table;
    this.lines = lines;
  }

  /** Each name once, with what stands behind it. */
  List<Credit> credits(List<String> names, Outlet outlet) {
    var credits = new LinkedHashMap<String, Credit>();
    for (var name : names) {
      var key = String.join(" ", Words.of(name));
      if (!key.isEmpty()) credits.putIfAbsent(key, new Credit(name, kind(name, outlet)));
    }
    return List.copyOf(credits.values());
  }

  Credit.Kind kind(String name, Outlet outlet) {
    var entry = table.named(name);
    if (entry.isPresent()) return entry.get().agency() ? Credit.Kind.AGENCY : Credit.Kind.OUTLET;
    var words = Words.of(name);
    if (Hosts.inPlaceOfName(name) != null) return Credit.Kind.OUTLET;
    for (var own : names(outlet)) {
      if (isPart(words, own)) return Credit.Kind.DESK;
      if (isSame(words, own)) return Credit.Kind.OUTLET;
    }
    if (words.stream().anyMatch(DESK_WORDS::contains)) return Credit.Kind.DESK;
    if (words.size() == 1 && CreditLines.isAcronym(name) && name.length() >= 3)
      return Credit.Kind.AGENCY;
    if (words.size() >= 2 && lines.isAgency(name)) return Credit.Kind.AGENCY;
    return Credit.Kind.PERSON;
  }

  private List<String> names(Outlet outlet) {
    var name = outlet.name();
    if (name == null) return List.of();
    return table.named(name).map(OutletTable.Entry::names).orElse(List.of(name));
  }

  /** An edition or a channel: {@code Calder Courier on Sunday}. */
  private static boolean isPart(List<String> words, String outlet) {
    var own = Words.of(outlet);
    return !own.isEmpty()
        && words.size() > own.size()
        && words.subList(0, own.size()).equals(own);
  }

  /** The outlet's name, or its host written out: {@code Calder Courier}, {@code caldercourier.com}. */
  private static boolean isSame(List<String> words, String outlet) {
    var name = String.join("", words);
    var own = String.join("", Words.of(outlet));
    return name.equals(own)
        || name.length() >= 5
            && (own.startsWith(name) || own.length() >= 5 && name.startsWith(own));
  }
}
