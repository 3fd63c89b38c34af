package org.readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;
import org.readout.analysis.Mention;
import org.readout.analysis.PartOfSpeech;
import org.readout.analysis.Quantity;
import org.readout.analysis.TimeExpression;
import org.readout.analysis.Token;
import org.readout.attribution.Attribution;
import org.readout.attribution.Certainty;
import org.readout.attribution.Form;
import org.readout.attribution.Proposition;
import org.readout.text.Characters;
import org.readout.text.Span;

/**
 * Makes the propositions of a story comparable: names, pronouns and descriptions become figures, words become what they assert.
 *
 * <p>A key's weight is its rarity among the story's assertions, so that who and what the whole story is about weighs little and what
 * one statement is about weighs much: {@code ln((n + 1) / df) / ln(n + 1)}, halved for figures. Half of a word's weight is its rarity in
 * news at large, on the same scale: "show" and "text" may be rare in a story and tell little all the same.
 */
final class AssertionReader {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "we", "our", "us", "myself", "ourselves");

  /** How many words before and after a number tell what it counts. */
  private static final int AROUND = 8;

  /** Rarity in news at large as a share of a word's weight; 0, .5 and 1 gave pair F1 .49, .51, .48 on five annotated events. */
  private static final double AT_LARGE = 0.5;

  private final List<Report> reports;
  private final Cast cast;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary = new Vocabulary();

  AssertionReader(List<Report> reports, Cast cast, Lexicon lexicon) {
    this.reports = reports;
    this.cast = cast;
    this.lexicon = lexicon;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All assertions of the story, by report and place. Propositions that assert nothing, such as a bare name, are among them. */
  List<Assertion> read() {
    var drafts = new ArrayList<Draft>();
    for (var i = 0; i < reports.size(); i++) {
      var words = new ReportWords(reports.get(i));
      for (var proposition : reports.get(i).attributions().propositions())
        drafts.add(draft(i, words, proposition));
    }
    var frequency = new HashMap<Integer, Integer>();
    for (var draft : drafts)
      for (var key : draft.counts.keySet()) frequency.merge(key, 1, Integer::sum);
    var assertions = new ArrayList<Assertion>();
    for (var draft : drafts)
      assertions.add(weigh(draft, assertions.size(), drafts.size(), frequency));
    return assertions;
  }

  private Assertion weigh(Draft draft, int number, int total, Map<Integer, Integer> frequency) {
    var scale = Math.log(total + 1.0);
    var weights = new HashMap<Integer, Double>();
    draft.counts.forEach((key, count) -> {
      var rarity = Math.log((total + 1.0) / frequency.getOrDefault(key, 1)) / scale;
      weights.put(key, weight(key, rarity) * Math.sqrt(count));
    });
    var spans = draft.proposition.spans();
    var analysis = reports.get(draft.report).analysis();
    return new Assertion(
        number,
        draft.report,
        draft.proposition,
        draft.attribution,
        Bag.of(weights),
        draft.negated.stream().sorted().toList(),
        draft.stance,
        told(draft, inside(spans, analysis.quantities(), Quantity::span), Quantity::span),
        told(draft, inside(spans, analysis.times(), TimeExpression::span), TimeExpression::span));
  }

  private <T> List<Told<T>> told(Draft draft, List<T> values, Function<T, Span> place) {
    return values.stream()
        .map(value -> new Told<>(value, draft.around(place.apply(value), vocabulary)))
        .toList();
  }

  private double weight(int key, double rarity) {
    if (vocabulary.isFigure(key)) return rarity / 2;
    var atLarge = vocabulary.rarityAtLarge(key);
    return (1 - AT_LARGE) * rarity + AT_LARGE * atLarge.orElse(rarity);
  }

  /** Those of {@code things}, given in reading order, that stand inside spans given in reading order. */
  private static <T> List<T> inside(List<Span> spans, List<T> things, Function<T, Span> place) {
    var found = new ArrayList<T>();
    for (var span : spans) {
      var at = firstFrom(things, place, span.start());
      for (; at < things.size() && place.apply(things.get(at)).start() < span.end(); at++)
        if (span.contains(place.apply(things.get(at)))) found.add(things.get(at));
    }
    return found;
  }

  /** Index of the first thing that starts at or after a place; their count when none does. */
  private static <T> int firstFrom(List<T> things, Function<T, Span> place, int start) {
    var low = 0;
    var high = things.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (place.apply(things.get(middle)).start() < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private Draft draft(int number, ReportWords words, Proposition proposition) {
    var attribution = words.report.attribution(proposition.attribution());
    var draft = new Draft(number, proposition, attribution);
    for (var span : proposition.spans()) words.in(span).forEach(draft.tokens::add);
    var speaker = attribution == null || attribution.speaker() == null
        ? -1
        : cast.figure(number, attribution.speaker().entity());
    var denied = attribution != null && attribution.certainty() == Certainty.DENIED;
    var negations = new NegationReader(draft.tokens, words.text, lexicon);
    var negators = new ArrayList<Integer>();
    Mention last = null;
    for (var i = 0; i < draft.tokens.size(); i++) {
      var token = draft.tokens.get(i);
      var word = token.span().of(words.text);
      var mention = words.mention(token.span());
      if (mention != null) {
        if (mention != last) draft.count(i, figureKey(number, mention));
        last = mention;
        continue;
      }
      if (FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT))
          && !isAcronym(token, word)
          && speaker >= 0
          && proposition.form() != Form.OWN) {
        draft.count(i, vocabulary.figure(speaker));
        draft.stance = speaker;
        continue;
      }
      if (isNumber(token, word)) {
        if (!words.dates(token.span())) draft.count(i, vocabulary.number(word));
        continue;
      }
      if (isAcronym(token, word)) {
        draft.count(i, vocabulary.word(word.toLowerCase(Locale.ROOT), false));
        continue;
      }
      if (negations.negates(i)) {
        negators.add(i);
        continue;
      }
      var key =
          telling(token, word) && !strengthens(draft.tokens, i, word) ? lexicon.key(word) : "";
      if (key.isEmpty()) continue;
      draft.count(i, vocabulary.word(key, Character.isLowerCase(word.codePointAt(0))));
    }
    if (denied) draft.deny(vocabulary);
    else for (var negator : negators) draft.deny(negations, negator, vocabulary);
    return draft;
  }

  /** An adverb before an adjective says how much: "wholly inadequate". */
  private static boolean strengthens(List<Token> tokens, int at, String word) {
    return tokens.get(at).pos() == PartOfSpeech.ADV
        && word.endsWith("ly")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).pos() == PartOfSpeech.ADJ;
  }

  private int figureKey(int report, Mention mention) {
    return vocabulary.figure(cast.figure(report, mention.entity()));
  }

  private static boolean isNumber(Token token, String word) {
    return token.pos() == PartOfSpeech.NUM || Character.isDigit(word.codePointAt(0));
  }

  /** "US" is neither "us" nor a word that asserts nothing. */
  private static boolean isAcronym(Token token, String word) {
    return token.pos() == PartOfSpeech.PROPN
        && word.length() > 1
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean telling(Token token, String word) {
    if (!Characters.isWordPart(word.codePointAt(0))) return false;
    return switch (token.pos()) {
      case ADP, AUX, CCONJ, SCONJ, DET, PART, PRON, PUNCT, SYM, INTJ, NUM -> false;
      default -> word.length() > 1;
    };
  }

  /** A report's tokens and mentions by place. */
  private static final class ReportWords {
    private final Report report;
    private final String text;
    private final List<Token> tokens;
    private final List<Mention> mentions;

    ReportWords(Report report) {
      this.report = report;
      this.text = report.article().text();
      this.tokens = report.analysis().sentences().stream()
          .flatMap(s -> s.tokens().stream())
          .toList();
      this.mentions = report.analysis().mentions();
    }

    /** Whether a token is part of a date or time: the 14th of a month is no count of anything. */
    boolean dates(Span token) {
      var times = report.analysis().times();
      var at = firstFrom(times, TimeExpression::span, token.start());
      return at < times.size() && times.get(at).span().overlaps(token)
          || at > 0 && times.get(at - 1).span().overlaps(token);
    }

    List<Token> in(Span span) {
      var from = firstFrom(tokens, Token::span, span.start());
      var to = from;
      while (to < tokens.size() && tokens.get(to).span().end() <= span.end()) to++;
      return tokens.subList(from, to);
    }

    /** The mention a token stands in; null when in none, or when the mention is a place's or a plain description's. */
    @Nullable
    Mention mention(Span token) {
      var low = 0;
      var high = mentions.size();
      while (low < high) {
        var middle = (low + high) >>> 1;
        if (mentions.get(middle).span().end() <= token.start()) low = middle + 1;
        else high = middle;
      }
      if (low == mentions.size() || !mentions.get(low).span().contains(token)) return null;
      var entity = report.analysis().entities().get(mentions.get(low).entity());
      return entity.kind() == EntityKind.UNNAMED ? null : mentions.get(low);
    }
  }

  /** A proposition's keys before they are weighed. */
  private static final class Draft {
    private final int report;
    private final Proposition proposition;
    private final @Nullable Attribution attribution;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Integer, Integer> counts = new LinkedHashMap<>();
    private final Map<Integer, Integer> keyAt = new HashMap<>();
    private final Set<Integer> negated = new HashSet<>();
    private int stance = -1;

    Draft(int report, Proposition proposition, @Nullable Attribution attribution) {
      this.report = report;
      this.proposition = proposition;
      this.attribution = attribution;
    }

    /** Counts what the token at {@code at} stands for. */
    void count(int at, int key) {
      counts.merge(key, 1, Integer::sum);
      keyAt.put(at, key);
    }

    /** Denies all it tells. */
    void deny(Vocabulary vocabulary) {
      for (var key : counts.keySet()) if (!vocabulary.isFigure(key)) negated.add(key);
    }

    /** Denies the word a negation in it is about. */
    void deny(NegationReader negations, int negator, Vocabulary vocabulary) {
      var at = negations.denied(
          negator, i -> keyAt.containsKey(i) && !vocabulary.isFigure(keyAt.getOrDefault(i, -1)));
      if (at >= 0) negated.add(keyAt.getOrDefault(at, -1));
    }

    /**
     * The words within {@link #AROUND} of a value and no farther than the next number: what lies beyond is said of that one. Figures are
     * left out, for the same ones stand around many values of a story.
     */
    Set<Integer> around(Span value, Vocabulary vocabulary) {
      var about = new HashSet<Integer>();
      var first = 0;
      while (first < tokens.size() && tokens.get(first).span().end() <= value.start()) first++;
      var after = first;
      while (after < tokens.size() && tokens.get(after).span().start() < value.end()) after++;
      for (var at = first - 1; at >= Math.max(0, first - AROUND) && !isNumber(at); at--)
        add(about, at, vocabulary);
      for (var at = after; at < Math.min(tokens.size(), after + AROUND) && !isNumber(at); at++)
        add(about, at, vocabulary);
      return about;
    }

    private boolean isNumber(int at) {
      return tokens.get(at).pos() == PartOfSpeech.NUM;
    }

    private void add(Set<Integer> about, int at, Vocabulary vocabulary) {
      var key = keyAt.get(at);
      if (key != null && !vocabulary.isFigure(key)) about.add(key);
    }
  }
}
