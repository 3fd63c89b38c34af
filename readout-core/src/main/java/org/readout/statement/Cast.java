package org.readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Entity;
import org.readout.analysis.EntityKind;
import org.readout.attribution.Speaker;

/**
 * Who is who across a story. Entities of different reports are one figure where their names say so, and figures belong to one party
 * where a report says so: an office to its person, a spokesman to his body, a minister to the ministry.
 *
 * <p>Unnamed people ("two officials") are never the same over two reports; they belong to a party only through the body they are
 * described by. What two reports merely might mean alike stays two.
 */
final class Cast {

  /** A description means the figure mentioned so many times as often as the next it fits. */
  private static final int LEAD = 2;

  /** Of the bodies a role fits the first so many are looked at. */
  private static final int MOST_BODIES = 40;

  private final List<Figure> figures = new ArrayList<>();
  /** Of each figure's name. */
  private final List<List<String>> wordsOf = new ArrayList<>();

  private final Map<String, Integer> byKey = new HashMap<>();
  private final NameIndex index = new NameIndex();
  /** How often the reports mention each figure. */
  private final Map<Integer, Integer> mentions = new HashMap<>();
  /** A report's entities by their index, as figures. */
  private final List<int[]> ofReport = new ArrayList<>();
  /** Each figure's next towards its party's head; the head points at itself. */
  private final List<Integer> partyOf = new ArrayList<>();

  private final Set<String> places = new HashSet<>();

  private Cast() {}

  static Cast of(List<Report> reports) {
    var cast = new Cast();
    for (var report : reports)
      cast.ofReport.add(new int[report.analysis().entities().size()]);
    // names first, so that "the zoo" finds the zoo the story is about and not the one met first
    for (var described : new boolean[] {false, true})
      for (var i = 0; i < reports.size(); i++) cast.enter(reports.get(i), i, described);
    for (var i = 0; i < reports.size(); i++) cast.join(reports.get(i), i);
    cast.joinByRole(reports);
    cast.joinSpokenFor(reports);
    cast.joinPlaces(reports);
    cast.keepPlaces();
    return cast;
  }

  Figure figure(int number) {
    return figures.get(number);
  }

  /** The figure an entity of a report is. */
  int figure(int report, int entity) {
    return ofReport.get(report)[entity];
  }

  /** The head of the party a figure belongs to: the person of an office, the body of a spokesman. */
  Figure party(int figure) {
    return figures.get(head(figure));
  }

  /** The party whose word a speaker's is; null for one unnamed who belongs to no named body. */
  @Nullable
  Figure party(int report, Speaker speaker) {
    var entities = ofReport.get(report);
    if (speaker.entity() >= entities.length) return null;
    var figure = entities[speaker.entity()];
    var named = figures.get(figure).kind() != EntityKind.UNNAMED;
    var head = party(figure);
    if (head.kind() != EntityKind.UNNAMED && (named || head.number() != figure))
      return unowned(head);
    if (speaker.party() == null) return null;
    var key = byKey.get(key(speaker.party()));
    return key == null ? null : party(key);
  }

  /** A document nobody is known to have issued, or a plain "the firm", is nobody's word. */
  private static @Nullable Figure unowned(Figure head) {
    if (head.kind() == EntityKind.DOCUMENT && Names.isDescription(head.name())) return null;
    return Names.isNameless(head.name()) ? null : head;
  }

  private void enter(Report report, int number, boolean described) {
    var mentioned = new int[report.analysis().entities().size()];
    for (var mention : report.analysis().mentions()) mentioned[mention.entity()]++;
    for (var entity : report.analysis().entities()) {
      if (Names.isDescription(entity.name()) != described) continue;
      var figure = find(entity);
      ofReport.get(number)[entity.index()] = figure;
      mentions.merge(figure, mentioned[entity.index()], Integer::sum);
    }
  }

  private int find(Entity entity) {
    if (entity.kind() == EntityKind.UNNAMED
        || entity.kind() == EntityKind.DOCUMENT
        || entity.of() != null && entity.kind() != EntityKind.PERSON)
      return add(entity.name(), entity.kind());
    var key = key(entity.name());
    var known = byKey.get(key);
    if (known == null) known = alike(entity);
    if (known == null) known = add(entity.name(), entity.kind());
    else if (isFuller(entity, figures.get(known).name())) rename(known, entity.name());
    byKey.put(key, known);
    return known;
  }

  /** Whether a name tells more than the one known: a name more than a description, then by its words, a person's titles apart. */
  private static boolean isFuller(Entity entity, String known) {
    var name = entity.name();
    if (Names.isNameless(name) != Names.isNameless(known)) return Names.isNameless(known);
    if (Names.isDescription(name) != Names.isDescription(known)) return Names.isDescription(known);
    var words = Names.words(name);
    var knownWords = Names.words(known);
    var titled = entity.kind() == EntityKind.PERSON
        && knownWords.size() > 1
        && Names.endsWith(words, knownWords);
    var more = Long.compare(withoutInitials(words), withoutInitials(knownWords));
    if (more == 0) return isOwned(known) && !isOwned(name);
    return more > 0 && !titled;
  }

  /** "Ann B. Lee" is no fuller name than the "Ann Lee" most reports use. */
  private static long withoutInitials(List<String> words) {
    return words.stream()
        .filter(word -> word.codePointCount(0, word.length()) > 1)
        .count();
  }

  /** "Drosna's Environment Ministry", which is better called the Drosnian one. */
  private static boolean isOwned(String name) {
    return name.contains("'s ") || name.contains("\u2019s ");
  }

  /** The one figure known by a fuller or shorter form of the name; null when there is none, or more than one. */
  private @Nullable Integer alike(Entity entity) {
    var words = Names.words(entity.name());
    var found = index.near(entity.name()).stream()
        .filter(number -> same(entity, words, figures.get(number), wordsOf.get(number)))
        .toList();
    if (found.size() == 1) return found.get(0);
    return Names.isDescription(entity.name()) ? leading(found) : null;
  }

  /** Of several the one the reports mention far more than any other; null when they mention two alike. */
  private @Nullable Integer leading(List<Integer> several) {
    Integer first = null;
    var second = 0;
    for (var figure : several)
      if (first == null || mentioned(figure) > mentioned(first)) {
        second = first == null ? 0 : mentioned(first);
        first = figure;
      } else second = Math.max(second, mentioned(figure));
    return first != null && mentioned(first) >= LEAD * second ? first : null;
  }

  private int mentioned(int figure) {
    return mentions.getOrDefault(figure, 0);
  }

  private static boolean same(
      Entity entity, List<String> words, Figure figure, List<String> known) {
    if (figure.kind() == EntityKind.UNNAMED || figure.kind() == EntityKind.DOCUMENT) return false;
    var person = entity.kind() == EntityKind.PERSON;
    if (person != (figure.kind() == EntityKind.PERSON))
      return entity.kind() != EntityKind.PLACE
          && figure.kind() != EntityKind.PLACE
          && (person ? known : words).size() == 1
          && Names.samePerson(words, known);
    if (person) return Names.samePerson(words, known);
    if ((entity.kind() == EntityKind.PLACE) != (figure.kind() == EntityKind.PLACE)) return false;
    if (entity.kind() != figure.kind() && Names.isOfPlace(words, known)) return false;
    if (Names.isOwner(entity.name(), figure.name()) || Names.isOwner(figure.name(), entity.name()))
      return false;
    return Names.initials(entity.name(), figure.name())
        || Names.initials(figure.name(), entity.name())
        || (entity.kind() != EntityKind.PLACE
            && (Names.shortened(words, known) || Names.akin(words, known)));
  }

  private int add(String name, EntityKind kind) {
    var number = figures.size();
    figures.add(new Figure(number, name, kind));
    wordsOf.add(Names.words(name));
    partyOf.add(number);
    if (kind != EntityKind.UNNAMED && kind != EntityKind.DOCUMENT) index.enter(name, number);
    return number;
  }

  private void rename(int number, String name) {
    figures.set(number, new Figure(number, name, figures.get(number).kind()));
    wordsOf.set(number, Names.words(name));
    index.enter(name, number);
  }

  /** What belongs to what by an article's own words: "Trump's office", "a ministry spokesman". */
  private void join(Report report, int number) {
    for (var entity : report.analysis().entities()) {
      var owner = entity.of();
      if (owner == null) continue;
      var from = head(figure(number, entity.index()));
      var to = head(figure(number, owner));
      if (from != to) partyOf.set(from, to);
    }
  }

  /**
   * A person whose role names a body speaks for it: "zoo director" for the one zoo of the story. Where a role fits two bodies
   * mentioned alike it joins neither. Bare initials are a body's only where they speak: those of a country stand before a title just so.
   */
  private void joinByRole(List<Report> reports) {
    var speaking = speaking(reports);
    var bodies = figures.stream()
        .filter(figure -> switch (figure.kind()) {
          case BODY, OFFICE ->
            !Names.isInitials(figure.name()) || speaking.contains(figure.number());
          default -> false;
        })
        .toList();
    var byWord = new NameIndex();
    for (var body : bodies) byWord.enter(Names.telling(body.name()), body.number());
    for (var i = 0; i < reports.size(); i++)
      for (var entity : reports.get(i).analysis().entities()) {
        var role = entity.role();
        if (entity.kind() != EntityKind.PERSON || role == null) continue;
        var fitting = mostTelling(byWord.under(Names.telling(role)).stream()
            .map(figures::get)
            .filter(body -> Names.speaksFor(role, body.name()))
            .limit(MOST_BODIES)
            .toList());
        var from = head(figure(i, entity.index()));
        var body = leading(fitting);
        if (body != null && body != from && figures.get(from).kind() == EntityKind.PERSON)
          partyOf.set(from, head(body));
      }
  }

  /** Those bodies whose names are not a part of another's: "Lisko water ministry" before "ministry". */
  private List<Integer> mostTelling(List<Figure> bodies) {
    return bodies.stream()
        .filter(body -> bodies.stream()
            .noneMatch(other ->
                Names.words(other.name()).size() > Names.words(body.name()).size()
                    && Names.isPart(body.name(), other.name())))
        .map(Figure::number)
        .toList();
  }

  /** The figures whose words the reports tell, their own or those of one described by them. */
  private Set<Integer> speaking(List<Report> reports) {
    var speaking = new HashSet<Integer>();
    for (var i = 0; i < reports.size(); i++)
      for (var attribution : reports.get(i).sayings()) {
        var speaker = attribution.speaker();
        if (speaker == null) continue;
        var figure = figure(i, speaker.entity());
        speaking.add(figure);
        speaking.add(head(figure));
      }
    return speaking;
  }

  /**
   * An office that reports name without saying whose it is belongs to the holder of a high office it speaks for: whom it alone tells
   * of, sentence after sentence, and who has no other office in these reports. Both sides of a call are told of by each office,
   * so only sentences about one person count.
   */
  private void joinSpokenFor(List<Report> reports) {
    var told = new TreeMap<Integer, TreeMap<Integer, Integer>>();
    var holders = new HashSet<Integer>();
    var owners = new HashSet<Integer>();
    for (var i = 0; i < reports.size(); i++) {
      for (var entity : reports.get(i).analysis().entities()) {
        if (entity.kind() == EntityKind.PERSON
            && entity.role() != null
            && Names.isHead(entity.role())) holders.add(figure(i, entity.index()));
        if (entity.kind() == EntityKind.OFFICE && entity.of() != null)
          owners.add(head(figure(i, entity.of())));
      }
      for (var attribution : reports.get(i).sayings()) {
        var speaker = attribution.speaker();
        if (speaker == null
            || speaker.kind() != EntityKind.OFFICE
            || attribution.chain().size() != 1) continue;
        var person = byKey.get(key(attribution.chain().get(0).name()));
        var office = figure(i, speaker.entity());
        if (person != null && head(office) == office)
          told.computeIfAbsent(office, o -> new TreeMap<>()).merge(person, 1, Integer::sum);
      }
    }
    told.forEach((office, persons) -> {
      var most = persons.entrySet().stream()
          .filter(
              entry -> holders.contains(entry.getKey()) && !owners.contains(head(entry.getKey())))
          .max(Map.Entry.comparingByValue());
      var all = persons.values().stream().mapToInt(Integer::intValue).sum();
      if (most.isPresent()
          && 2 * most.get().getValue() > all
          && head(most.get().getKey()) != office)
        partyOf.set(office, head(most.get().getKey()));
    });
  }

  /**
   * A place that speaks is its government: "Drosna offered" is the word of "the Drosnian Environment Ministry" where that is the one
   * speaking party that bears the place's name.
   */
  private void joinPlaces(List<Report> reports) {
    var speaking = new TreeMap<Integer, Set<String>>();
    for (var i = 0; i < reports.size(); i++)
      for (var attribution : reports.get(i).sayings()) {
        var speaker = attribution.speaker();
        if (speaker == null) continue;
        var figure = figure(i, speaker.entity());
        var words = speaking.computeIfAbsent(figure, f -> new HashSet<>());
        words.addAll(Names.words(speaker.name()));
        if (speaker.role() != null) words.addAll(Names.words(speaker.role()));
        // the place behind "the Velmari statement" speaks, too
        if (mayBePlace(head(figure))) speaking.computeIfAbsent(head(figure), f -> new HashSet<>());
      }
    var bearers = new PlaceBearers();
    speaking.forEach((figure, words) -> {
      var party = head(figure);
      if (!mayBePlace(party) && figures.get(party).kind() != EntityKind.UNNAMED)
        bearers.enter(words, figure);
    });
    for (var place : speaking.keySet()) {
      if (!mayBePlace(place) || head(place) != place) continue;
      var party = bearers.only(figures.get(place).name(), this::head);
      if (party != null) partyOf.set(place, party);
    }
  }

  /** A name of which no more is known than that it is no person's and no body's may be a country's no table holds. */
  private boolean mayBePlace(int figure) {
    var kind = figures.get(figure).kind();
    return kind == EntityKind.PLACE || kind == EntityKind.OTHER;
  }

  /** Whether a party is known by no more than a place: which of its offices spoke is not told. */
  boolean isPlace(String party) {
    return places.contains(party);
  }

  /** The names of places that are parties of their own. */
  private void keepPlaces() {
    for (var figure : figures)
      if (figure.kind() == EntityKind.PLACE && head(figure.number()) == figure.number())
        places.add(figure.name());
  }

  private int head(int figure) {
    var at = figure;
    while (partyOf.get(at) != at) at = partyOf.get(at);
    return at;
  }

  private static String key(String name) {
    return String.join(" ", Names.words(name));
  }
}
