package org.readout.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.statement.Carrier;
import org.readout.statement.Origin;
import org.readout.statement.OriginId;
import org.readout.statement.Statement;
import org.readout.statement.StatementId;
import org.readout.statement.Verdict;
import org.readout.story.StoryId;
import org.readout.text.ArticleId;

/**
 * One story's account. A sentence is shown once: the first section that wants it keeps it, and a statement already shown is not
 * shown again in other words. Only what differs is shown again, so that both sides stand together.
 */
final class StoryAccount {

  private static final int LEADS = 3;
  private static final int CORROBORATED = 6;
  private static final int OF_A_PARTY = 4;
  private static final int PARTIES = 5;
  private static final int ONLY_HERE = 5;
  private static final int DATES = 8;

  /** A sentence longer than this, in UTF-16 units, is shown by the carrier's own spans. */
  private static final int LONG = 480;

  private final List<Source> sources;
  private final List<Statement> statements;
  private final Map<OriginId, Origin> origins;
  private final Map<ArticleId, Source> byId = new HashMap<>();
  /** The letters and digits of each. */
  private final Set<String> shownSentences = new HashSet<>();

  private final Set<Statement> shown = new HashSet<>();
  /** Statements by the sentence a carrier of theirs starts in. */
  private final Map<String, List<Statement>> bySentence = new HashMap<>();

  StoryAccount(List<Source> sources, List<Statement> statements, Map<OriginId, Origin> origins) {
    this.sources = sources;
    this.statements = statements;
    this.origins = origins;
    for (var source : sources) byId.put(source.article().id(), source);
    for (var statement : statements)
      for (var carrier : statement.carriers())
        bySentence
            .computeIfAbsent(sentenceOf(carrier), key -> new ArrayList<>())
            .add(statement);
  }

  Account write(StoryId story) {
    var sections = new ArrayList<Section>();
    add(sections, "What happened", whatHappened());
    add(sections, "Corroborated", corroborated());
    add(sections, "Differs", differs());
    add(sections, "Who said what", whoSaidWhat());
    add(sections, "Only here", onlyHere());
    add(sections, "Timeline", timeline());
    add(sections, "Reported first", reportedFirst());
    return new Account(story, sections);
  }

  private static void add(List<Section> sections, String title, List<CitedSentence> sentences) {
    if (!sentences.isEmpty()) sections.add(new Section(title, sentences));
  }

  /** Lead sentences, each chosen for the statements it adds, weighed by the reports that carry them. */
  private List<CitedSentence> whatHappened() {
    var chosen = new ArrayList<CitedSentence>();
    while (chosen.size() < LEADS) {
      Lead best = null;
      for (var source : sources)
        for (var i = 0; i < Math.min(LEADS, source.sentences().size()); i++) {
          var lead = new Lead(source, i, worth(source, i));
          if (best == null || lead.worth > best.worth) best = lead;
        }
      if (best == null || best.worth <= 0 || (!chosen.isEmpty() && best.worth < 2)) break;
      chosen.add(cite(best));
    }
    return chosen;
  }

  /** How many reports carry what a sentence would add, its place and length taken into account; 0 when it adds nothing. */
  private double worth(Source source, int sentence) {
    if (shownSentences.contains(words(source, sentence))) return 0;
    var gain = 0.0;
    for (var statement : toldIn(source, sentence))
      if (!shown.contains(statement)) gain += reports(statement);
    var length = source.sentences().get(sentence).span().length();
    if (length < 40 || length > LONG) gain *= 0.3;
    if (!opensWell(source, sentence)) gain *= 0.4;
    return gain / (1 + 0.25 * sentence);
  }

  /** Whether a quotation goes on in the next sentence, or comes from the one before. */
  private static boolean breaksOff(String words) {
    var straight = words.chars().filter(c -> c == '"').count();
    var open = words.chars().filter(c -> c == '\u201c').count();
    var closed = words.chars().filter(c -> c == '\u201d').count();
    return straight % 2 == 1 || open != closed;
  }

  private static boolean opensWell(Source source, int sentence) {
    var words = source.sentences().get(sentence).span().of(source.article().text());
    if (breaksOff(words)) return false;
    var first = words.split("\\W+", 3);
    var word =
        first.length == 0 ? "" : first[0].isEmpty() && first.length > 1 ? first[1] : first[0];
    return switch (word) {
      case "He",
          "She",
          "It",
          "They",
          "His",
          "Her",
          "Its",
          "Their",
          "That",
          "This",
          "These",
          "Those",
          "But",
          "And",
          "However",
          "I",
          "We",
          "Meanwhile" -> false;
      default -> true;
    };
  }

  private CitedSentence cite(Lead lead) {
    shownSentences.add(words(lead.source, lead.sentence));
    var citations = new ArrayList<Citation>();
    var span = lead.source.sentences().get(lead.sentence).span();
    citations.add(new Citation(lead.source.article().id(), List.of(span)));
    for (var statement : toldIn(lead.source, lead.sentence)) {
      shown.add(statement);
      for (var carrier : statement.carriers()) alsoCite(citations, carrier);
    }
    return new CitedSentence(null, capital(span.of(lead.source.article().text())), citations);
  }

  private List<CitedSentence> corroborated() {
    var sentences = new ArrayList<CitedSentence>();
    for (var statement : statements)
      if (sentences.size() < CORROBORATED
          && statement.verdict() == Verdict.CORROBORATED
          && !shown.contains(statement))
        show(statement, parties(statement)).forEach(sentences::add);
    return sentences;
  }

  /** Both sides of each difference, also where one of them is shown further up: one side alone differs from nothing. */
  private List<CitedSentence> differs() {
    var sentences = new ArrayList<CitedSentence>();
    var told = new HashSet<String>();
    var byId = new HashMap<StatementId, Statement>();
    for (var statement : statements) byId.put(statement.id(), statement);
    for (var statement : statements) {
      for (var difference : statement.differences())
        for (var value : difference.values()) {
          var label = difference.kind().label() + ": " + value.text();
          var carrier = statement.carriers().get(value.carriers().get(0));
          if (told.add(label + sentenceOf(carrier)))
            sentences.add(sentence(label, carrier, List.of()));
          shownSentences.add(wordsOf(carrier));
        }
      if (!statement.differences().isEmpty()) shown.add(statement);
      for (var relation : statement.related()) {
        var other = byId.get(relation.statement());
        if (other == null || !told.add(pair(statement, other))) continue;
        sentences.add(side(statement));
        sentences.add(side(other));
      }
    }
    return sentences;
  }

  private static String pair(Statement a, Statement b) {
    return a.id().compareTo(b.id()) < 0 ? a.id() + " " + b.id() : b.id() + " " + a.id();
  }

  private CitedSentence side(Statement statement) {
    shown.add(statement);
    var best = Collections.max(statement.carriers(), byFitness());
    shownSentences.add(wordsOf(best));
    return sentence("contradicted", best, statement.carriers());
  }

  private List<CitedSentence> whoSaidWhat() {
    var byParty = new LinkedHashMap<String, List<Statement>>();
    for (var statement : statements)
      if (statement.verdict() == Verdict.SINGLE_ORIGIN
          && !shown.contains(statement)
          && reports(statement) > 1)
        byParty.computeIfAbsent(parties(statement), party -> new ArrayList<>()).add(statement);
    var sentences = new ArrayList<CitedSentence>();
    byParty.entrySet().stream().limit(PARTIES).forEach(entry -> entry.getValue().stream()
        .limit(OF_A_PARTY)
        .forEach(statement -> sentences.addAll(show(statement, entry.getKey()))));
    return sentences;
  }

  private List<CitedSentence> onlyHere() {
    if (sources.size() < 2) return List.of();
    var byParty = new LinkedHashMap<String, List<CitedSentence>>();
    var count = 0;
    for (var statement : statements) {
      if (count == ONLY_HERE) break;
      if (reports(statement) > 1
          || statement.verdict() != Verdict.SINGLE_ORIGIN
          || shown.contains(statement)) continue;
      var party = parties(statement);
      var sentences = show(statement, party);
      byParty.computeIfAbsent(party, p -> new ArrayList<>()).addAll(sentences);
      count += sentences.size();
    }
    return byParty.values().stream().flatMap(List::stream).toList();
  }

  /** What happened when, by the dates the reports themselves name, one sentence a date. */
  private List<CitedSentence> timeline() {
    var byDate = new TreeMap<String, Lead>();
    for (var source : sources)
      for (var time : source.analysis().times()) {
        if (time.value().startsWith("--") || time.value().length() < 7) continue;
        var sentence = source.sentenceAt(time.span().start());
        if (!tells(source, sentence)) continue;
        var lead = new Lead(source, sentence, carried(source, sentence));
        var known = byDate.get(time.value());
        if (known == null || lead.worth > known.worth) byDate.put(time.value(), lead);
      }
    if (byDate.size() < 2) return List.of();
    var sentences = new ArrayList<CitedSentence>();
    byDate.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Lead> entry) -> -entry.getValue().worth)
                .thenComparing(Map.Entry::getKey))
        .limit(DATES)
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          var lead = entry.getValue();
          if (shownSentences.add(words(lead.source, lead.sentence))) {
            var span = lead.source.sentences().get(lead.sentence).span();
            sentences.add(new CitedSentence(
                entry.getKey(),
                capital(span.of(lead.source.article().text())),
                List.of(new Citation(lead.source.article().id(), List.of(span)))));
          }
        });
    return sentences;
  }

  /** A question and what only announces the next sentence tell nothing that happened. */
  private static boolean tells(Source source, int sentence) {
    var words = source.sentences().get(sentence).span().of(source.article().text());
    return !words.endsWith("?") && !words.endsWith(":");
  }

  private double carried(Source source, int sentence) {
    return toldIn(source, sentence).stream().mapToInt(StoryAccount::reports).sum();
  }

  private List<Statement> toldIn(Source source, int sentence) {
    return bySentence.getOrDefault(source.article().id() + " " + sentence, List.of());
  }

  /** The first sentence of the report published before all others; nothing where dates do not tell. */
  private List<CitedSentence> reportedFirst() {
    var dated = sources.stream()
        .filter(source -> source.article().published().value() != null
            && !String.valueOf(source.article().published().value()).startsWith("--")
            && !source.sentences().isEmpty())
        .sorted(Comparator.comparing(
                (Source source) -> String.valueOf(source.article().published().value()))
            .thenComparing(source -> source.article().id()))
        .toList();
    if (dated.size() < 2 || dated.size() < sources.size()) return List.of();
    var first = dated.get(0);
    var date = String.valueOf(first.article().published().value());
    if (String.valueOf(dated.get(1).article().published().value()).startsWith(date))
      return List.of();
    if (!shownSentences.add(words(first, 0))) return List.of();
    var span = first.sentences().get(0).span();
    return List.of(new CitedSentence(
        date,
        capital(span.of(first.article().text())),
        List.of(new Citation(first.article().id(), List.of(span)))));
  }

  /** The statement by its best carrier's sentence; nothing when that sentence is already shown, from this report or another. */
  private List<CitedSentence> show(Statement statement, @Nullable String label) {
    shown.add(statement);
    var best = statement.carriers().stream()
        .filter(carrier -> !shownSentences.contains(wordsOf(carrier)))
        .max(byFitness());
    if (best.isEmpty()) return List.of();
    shownSentences.add(wordsOf(best.get()));
    for (var other : bySentence.getOrDefault(sentenceOf(best.get()), List.of()))
      if (reports(other) <= reports(statement)) shown.add(other);
    return List.of(sentence(label, best.get(), statement.carriers()));
  }

  private Comparator<Carrier> byFitness() {
    return Comparator.comparingDouble(this::fitness)
        .thenComparing(Carrier::article, Comparator.reverseOrder());
  }

  /** A sentence that names its source and stands on its own is worth more than one that goes on from another. */
  private double fitness(Carrier carrier) {
    var source = source(carrier);
    var sentence = source.sentenceAt(carrier.spans().get(0).start());
    var length = source.sentencesAround(carrier.spans()).length();
    var fitness =
        switch (carrier.form()) {
          case DIRECT, MIXED -> 3.0;
          case INDIRECT -> 2.0;
          case OWN -> 1.0;
          case CONTINUED -> 0.5;
        };
    if (!source.sentences().isEmpty() && !opensWell(source, sentence)) fitness -= 1.5;
    if (length > LONG) fitness -= 1;
    return fitness + carrier.confidence();
  }

  private CitedSentence sentence(@Nullable String label, Carrier carrier, List<Carrier> others) {
    var source = source(carrier);
    var around = source.sentencesAround(carrier.spans());
    var spans = around.length() > LONG ? carrier.spans() : List.of(around);
    var citations = new ArrayList<Citation>();
    citations.add(new Citation(carrier.article(), spans));
    for (var other : others) alsoCite(citations, other);
    var words = new StringBuilder();
    for (var span : spans)
      words
          .append(words.isEmpty() ? "" : " [...] ")
          .append(span.of(source.article().text()));
    return new CitedSentence(label, capital(words.toString()), citations);
  }

  /** One citation for each other report. */
  private static void alsoCite(List<Citation> citations, Carrier carrier) {
    for (var citation : citations) if (citation.article().equals(carrier.article())) return;
    citations.add(new Citation(carrier.article(), carrier.spans()));
  }

  private String parties(Statement statement) {
    var names = new ArrayList<String>();
    for (var id : statement.origins()) {
      var origin = origins.get(id);
      if (origin != null && origin.kind() != Origin.Kind.OUTLET && !names.contains(origin.party()))
        names.add(origin.party());
    }
    return String.join(", ", names);
  }

  private static int reports(Statement statement) {
    return (int) statement.carriers().stream().map(Carrier::article).distinct().count();
  }

  private String sentenceOf(Carrier carrier) {
    return carrier.article() + " "
        + source(carrier).sentenceAt(carrier.spans().get(0).start());
  }

  private String wordsOf(Carrier carrier) {
    var source = source(carrier);
    return words(source, source.sentenceAt(carrier.spans().get(0).start()));
  }

  /** A sentence's letters and digits: two reports that print one sentence with other quotation marks show it once. */
  private static String words(Source source, int sentence) {
    if (source.sentences().isEmpty()) return source.article().id().value();
    return source
        .sentences()
        .get(sentence)
        .span()
        .of(source.article().text())
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Source source(Carrier carrier) {
    var source = byId.get(carrier.article());
    if (source == null)
      throw new IllegalArgumentException(
          "a carrier of no member of its story: " + carrier.article());
    return source;
  }

  private static String capital(String text) {
    if (text.isEmpty()) return text;
    var second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
  }

  private record Lead(Source source, int sentence, double worth) {}
}
