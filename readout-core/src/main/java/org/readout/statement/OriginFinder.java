package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;
import org.readout.article.ArticleKind;
import org.readout.article.Outlet;
import org.readout.attribution.Attribution;
import org.readout.attribution.AttributionId;
import org.readout.attribution.Occasion;
import org.readout.attribution.Speaker;
import org.readout.reprint.Reprint;
import org.readout.story.StoryId;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * Finds the utterance each carrier relays: a party on an occasion, or the outlet that speaks in its own voice.
 *
 * <p>A party has one occasion in a story unless the reports tell two apart, by kind ("in an interview" beside "in a statement") or by
 * date. What is told without its occasion joins the one told in the same report, else the party's most told. An outlet's own prose
 * that an earlier report printed first is that report's; of an undecided copy nobody knows whose it is, and it has no origin.
 */
final class OriginFinder {

  private final StoryId story;
  private final List<Report> reports;
  private final Cast cast;
  private final Newsrooms newsrooms;
  private final Map<AttributionId, Origin> ofAttribution = new HashMap<>();
  private final Map<ArticleId, List<Reprint>> copies = new HashMap<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<String, Origin> outlets = new LinkedHashMap<>();
  /** The outlets of each owner in this story. */
  private final Map<String, TreeSet<String>> houses = new HashMap<>();

  /** The house of each agency the reports credit, by its printed name. */
  private final Map<String, String> agencies = new HashMap<>();

  private int next = 1;

  OriginFinder(StoryId story, List<Report> reports, Cast cast, List<Reprint> reprints) {
    this.story = story;
    this.reports = reports;
    this.cast = cast;
    this.newsrooms = new Newsrooms(reports);
    for (var i = 0; i < reports.size(); i++)
      numbers.put(reports.get(i).article().id(), i);
    for (var reprint : reprints)
      if (numbers.containsKey(reprint.from()) && numbers.containsKey(reprint.to()))
        copies.computeIfAbsent(reprint.to(), id -> new ArrayList<>()).add(reprint);
    for (var report : reports) {
      var outlet = report.article().outlet();
      var house = house(outlet);
      if (house != null && outlet.name() != null)
        houses.computeIfAbsent(house, h -> new TreeSet<>()).add(outlet.name());
      for (var credit : report.article().agencyCredits())
        agencies.putIfAbsent(credit.name(), credit.house());
    }
    findParties();
  }

  /** The origin of a carrier, its count of carriers not yet made; null when unknown. */
  @Nullable
  Origin of(Assertion assertion) {
    var report = reports.get(assertion.report());
    if (report.article().kind() == ArticleKind.PRIMARY) return primary(report);
    var attribution = assertion.attribution();
    if (attribution != null) return ofAttribution.get(attribution.id());
    return outlet(report, assertion.proposition().spans());
  }

  private void findParties() {
    var sayings = new LinkedHashMap<Integer, List<Saying>>();
    for (var i = 0; i < reports.size(); i++)
      for (var attribution : reports.get(i).sayings()) {
        var party = party(i, attribution);
        if (party != null)
          sayings
              .computeIfAbsent(party.number(), n -> new ArrayList<>())
              .add(new Saying(i, attribution, party));
      }
    for (var ofParty : sayings.values()) new Occasions(ofParty).groups().forEach(this::name);
  }

  /** Whose word an attribution is: an outlet or agency that only relays another's word is no party to it. */
  private @Nullable Figure party(int report, Attribution attribution) {
    var speaker = attribution.speaker();
    if (speaker == null) return null;
    if (!attribution.chain().isEmpty() && newsrooms.knows(speaker.name())) {
      var inner = attribution.chain().get(0).name();
      for (var entity : reports.get(report).analysis().entities())
        if (entity.name().equals(inner) && entity.kind() != EntityKind.UNNAMED)
          return cast.party(cast.figure(report, entity.index()));
      return null;
    }
    return cast.party(report, speaker);
  }

  private void name(List<Saying> group) {
    var party = group.get(0).party();
    var occasion = group.stream()
        .map(saying -> Occasions.known(saying.attribution().occasion()))
        .filter(known -> known != Occasion.Kind.UNKNOWN)
        .findFirst();
    var place = group.stream()
        .map(saying -> saying.attribution().occasion().place())
        .filter(p -> p != null)
        .findFirst()
        .orElse(null);
    var date = group.stream()
        .map(saying -> saying.attribution().occasion().date())
        .filter(d -> d != null)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse(null);
    var words = occasion
        .map(kind -> place == null ? kind.label() : kind.label() + ", " + place)
        .orElse(place);
    var origin =
        new Origin(id(), Origin.Kind.PARTY, party.name(), speakerOf(party, group), words, date, 0);
    for (var saying : group) ofAttribution.put(saying.attribution().id(), origin);
  }

  /**
   * The one person all tell of; else who or what is told of most, the first among equals; of the party's own bulletin "bulletin", of its
   * statement the party.
   */
  private @Nullable String speakerOf(Figure party, List<Saying> group) {
    var persons = new LinkedHashSet<String>();
    var told = new LinkedHashMap<String, Integer>();
    for (var saying : group) {
      var speaker = saying.attribution().speaker();
      if (speaker == null) continue;
      var name = nameOf(party, saying, speaker);
      if (speaker.kind() == EntityKind.PERSON) persons.add(name);
      told.merge(name, 1, Integer::sum);
    }
    if (persons.size() == 1) return persons.iterator().next();
    String most = null;
    var times = 0;
    for (var entry : told.entrySet())
      if (entry.getValue() > times) {
        most = entry.getKey();
        times = entry.getValue();
      }
    var owner = party.name() + "'s ";
    if (most == null || !most.startsWith(owner)) return most;
    var own = most.substring(owner.length());
    return own.equals(Occasion.Kind.STATEMENT.label()) ? party.name() : own;
  }

  /** A speaker's fullest name in the story; the party's where the speaker is the party, under whatever name. */
  private String nameOf(Figure party, Saying saying, Speaker speaker) {
    if (speaker.kind() == EntityKind.UNNAMED || speaker.kind() == EntityKind.DOCUMENT)
      return speaker.name();
    var figure = cast.figure(saying.report(), speaker.entity());
    return figure == party.number() ? party.name() : cast.figure(figure).name();
  }

  private @Nullable Origin outlet(Report report, List<Span> words) {
    var first = report;
    for (var hops = 0; hops < reports.size(); hops++) {
      var copy = copyOf(first, words, hops > 0);
      if (copy == null) break;
      if (!copy.decided()) return null;
      if (copy.agency() != null) return agency(copy.agency());
      var number = numbers.get(copy.from());
      if (number == null) break;
      first = reports.get(number);
    }
    var article = first.article();
    if (article.authorAgency() != null) return agency(article.authorAgency());
    var house = house(article.outlet());
    if (house == null) return null;
    var outletsOfHouse = houses.getOrDefault(house, new TreeSet<>());
    return outlet(house, outletsOfHouse.size() == 1 ? outletsOfHouse.first() : house);
  }

  /** An agency under whatever name it is printed, and its own site where that is among the reports. */
  private Origin agency(String printed) {
    var house = agencies.getOrDefault(printed, printed);
    for (var ofHouse : houses.entrySet())
      if (ofHouse.getValue().contains(house)) return outlet(ofHouse.getKey(), house);
    return outlet(house, printed);
  }

  /** The owner, whose outlets are one origin; the outlet itself where no owner is known; null when the outlet is not known either. */
  private static @Nullable String house(Outlet outlet) {
    return outlet.owner() != null ? outlet.owner() : outlet.name();
  }

  private @Nullable Reprint copyOf(Report report, List<Span> words, boolean followed) {
    for (var reprint : copies.getOrDefault(report.article().id(), List.of())) {
      if (reprint.kind() == Reprint.Kind.WHOLE || followed) return reprint;
      var shared = 0;
      for (var span : reprint.spans())
        for (var word : words) shared += span.to().shared(word);
      if (2 * shared >= words.stream().mapToInt(Span::length).sum()) return reprint;
    }
    return null;
  }

  private Origin outlet(String house, String name) {
    return outlets.computeIfAbsent(
        house, h -> new Origin(id(), Origin.Kind.OUTLET, name, null, null, null, 0));
  }

  private Origin primary(Report report) {
    var article = report.article();
    var party =
        article.outlet().isKnown() ? String.valueOf(article.outlet().name()) : article.headline();
    return outlets.computeIfAbsent(
        "primary " + article.id(),
        key -> new Origin(
            id(),
            Origin.Kind.PRIMARY,
            party,
            null,
            "document",
            article.published().value(),
            0));
  }

  private OriginId id() {
    return new OriginId(story.value() + "/o" + next++);
  }

  /** One attribution of a party. */
  record Saying(int report, Attribution attribution, Figure party) {}
}
