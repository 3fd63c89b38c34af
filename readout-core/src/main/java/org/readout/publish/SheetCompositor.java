package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.account.Account;
import org.readout.article.AgencyCredit;
import org.readout.article.Article;
import org.readout.attribution.Form;
import org.readout.reprint.Reprint;
import org.readout.statement.Carrier;
import org.readout.statement.Difference;
import org.readout.statement.Origin;
import org.readout.statement.OriginId;
import org.readout.statement.Statement;
import org.readout.statement.StatementId;
import org.readout.statement.Verdict;
import org.readout.statement.Wording;
import org.readout.story.Story;
import org.readout.text.ArticleId;

/** Lays out one story after another. */
final class SheetCompositor {

  private final EditionIndex index;
  private final boolean all;
  private final Map<ArticleId, List<Reprint>> copies = new HashMap<>();

  SheetCompositor(Edition edition, EditionIndex index, boolean all) {
    this.index = index;
    this.all = all;
    for (var reprint : edition.reprints())
      copies.computeIfAbsent(reprint.to(), id -> new ArrayList<>()).add(reprint);
  }

  Layout.Sheet lay(Story story, @Nullable String link) {
    return new Laid(reports(story), index.statements(story.id())).sheet(story, link);
  }

  /** The story's reports by age, undated ones last; numbered in that order. */
  private Map<ArticleId, Layout.Report> reports(Story story) {
    var articles = story.articles().stream()
        .map(index.texts()::article)
        .sorted(Comparator.comparing(
                SheetCompositor::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Article::uri)
            .thenComparing(Article::id))
        .toList();
    Map<ArticleId, Integer> numbers = new HashMap<>();
    for (var article : articles) numbers.put(article.id(), numbers.size() + 1);
    Map<ArticleId, Layout.Report> reports = new LinkedHashMap<>();
    for (var i = 0; i < articles.size(); i++) {
      var article = articles.get(i);
      reports.put(
          article.id(),
          new Layout.Report(
              i + 1,
              article,
              Phrases.outlet(article),
              Phrases.date(article.published().value()),
              notes(article, numbers)));
    }
    return reports;
  }

  /** What sorts by age; null for a day whose year is unknown, as for none. */
  private static @Nullable String day(Article article) {
    var value = article.published().value();
    return value == null || value.startsWith("--") ? null : value;
  }

  private List<String> notes(Article article, Map<ArticleId, Integer> numbers) {
    var notes = new ArrayList<String>();
    note(notes, "signed ", article, AgencyCredit.Role.AUTHOR);
    note(notes, "distributed by ", article, AgencyCredit.Role.DISTRIBUTOR);
    note(notes, "with reporting by ", article, AgencyCredit.Role.CONTRIBUTOR);
    for (var copy : copies.getOrDefault(article.id(), List.of())) {
      var from = numbers.get(copy.from());
      if (from == null) continue;
      notes.add((copy.decided() ? "" : "perhaps ")
          + (copy.kind() == Reprint.Kind.WHOLE ? "repeats [" : "repeats parts of [")
          + from
          + "]"
          + (copy.agency() == null ? "" : ", from " + copy.agency()));
    }
    return notes;
  }

  private static void note(
      List<String> notes, String words, Article article, AgencyCredit.Role role) {
    var names = article.agencyCredits().stream()
        .filter(credit -> credit.role() == role)
        .map(AgencyCredit::name)
        .distinct()
        .collect(Collectors.joining(", "));
    if (!names.isEmpty()) notes.add(words + names);
  }

  /** One story on its way: its reports and the numbers of its statements. */
  private final class Laid {

    private final Map<ArticleId, Layout.Report> reports;
    private final List<Statement> statements;
    private final Map<StatementId, Integer> numbers = new HashMap<>();

    Laid(Map<ArticleId, Layout.Report> reports, List<Statement> statements) {
      this.reports = reports;
      this.statements = statements;
      for (var i = 0; i < statements.size(); i++) numbers.put(statements.get(i).id(), i + 1);
    }

    Layout.Sheet sheet(Story story, @Nullable String link) {
      var origins = index.origins(story.id()).stream()
          .filter(origin -> origin.kind() != Origin.Kind.OUTLET)
          .sorted(Comparator.comparingInt(Origin::carriers).reversed())
          .toList();
      return new Layout.Sheet(
          story.headline(),
          link,
          (int) reports.values().stream()
              .map(report -> Objects.requireNonNullElse(
                  report.article().outlet().name(), report.article().id().value()))
              .distinct()
              .count(),
          Phrases.days(reports.values().stream()
              .map(report -> report.article().published().value())
              .toList()),
          List.copyOf(reports.values()),
          origins,
          verdicts(),
          (int) statements.stream().filter(Statement::contested).count(),
          account(index.account(story.id())),
          entries(),
          lone(),
          folded());
    }

    private Map<Verdict, Integer> verdicts() {
      Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
      for (var statement : statements) verdicts.merge(statement.verdict(), 1, Integer::sum);
      return verdicts;
    }

    private List<Layout.Part> account(@Nullable Account account) {
      if (account == null) return List.of();
      return account.sections().stream()
          .map(section -> new Layout.Part(
              section.title(),
              section.sentences().stream()
                  .map(sentence -> new Layout.Line(
                      sentence.label() == null ? null : Phrases.date(sentence.label()),
                      sentence.text(),
                      sentence.citations().stream()
                          .map(citation -> report(citation.article()).number())
                          .distinct()
                          .toList(),
                      sentence.citations().stream()
                          .map(
                              citation -> Excerpts.of(report(citation.article()), citation.spans()))
                          .toList()))
                  .toList()))
          .toList();
    }

    /** Whether one passage of one report is all there is to it. */
    private static boolean isLone(Statement statement) {
      return statement.carriers().size() == 1
          && !statement.contested()
          && statement.related().isEmpty();
    }

    private boolean isFolded(Statement statement) {
      return !all && isLone(statement) && statement.carriers().get(0).form() == Form.OWN;
    }

    private List<Layout.Folded> folded() {
      Map<Integer, Layout.Folded> folded = new TreeMap<>();
      for (var statement : statements)
        if (isFolded(statement)) {
          var report = report(statement.carriers().get(0).article());
          folded.merge(
              report.number(),
              new Layout.Folded(report, 1),
              (known, one) -> new Layout.Folded(report, known.statements() + one.statements()));
        }
      return List.copyOf(folded.values());
    }

    private List<Layout.Entry> entries() {
      var entries = new ArrayList<Layout.Entry>();
      for (var i = 0; i < statements.size(); i++)
        if (!isLone(statements.get(i))) entries.add(entry(i + 1, statements.get(i)));
      return entries;
    }

    /** By origin and so by verdict, in the order in which they come first. */
    private List<Layout.Lone> lone() {
      Map<Optional<OriginId>, Layout.Lone> lone = new LinkedHashMap<>();
      for (var i = 0; i < statements.size(); i++) {
        var statement = statements.get(i);
        if (!isLone(statement) || isFolded(statement)) continue;
        var origin = Optional.ofNullable(statement.carriers().get(0).origin());
        lone.computeIfAbsent(
                origin,
                id -> new Layout.Lone(
                    id.map(index::origin).orElse(null), statement.verdict(), new ArrayList<>()))
            .statements()
            .add(new Layout.Once(i + 1, told(statement, 0)));
      }
      return List.copyOf(lone.values());
    }

    private Layout.Entry entry(int number, Statement statement) {
      return new Layout.Entry(
          number,
          statement,
          relays(statement),
          statement.differences().stream()
              .map(difference -> variance(statement, difference))
              .toList(),
          kin(statement));
    }

    private Layout.Variance variance(Statement statement, Difference difference) {
      var values = difference.values().stream()
          .map(value -> new Layout.Value(
              value.text(),
              reportsOf(value.carriers().stream().map(statement.carriers()::get).toList())))
          .toList();
      return new Layout.Variance(difference.kind(), difference.update(), values);
    }

    private List<Layout.Kinship> kin(Statement statement) {
      var kin = new ArrayList<Layout.Kinship>();
      for (var relation : statement.related()) {
        var number = numbers.get(relation.statement());
        if (number != null)
          kin.add(new Layout.Kinship(
              relation.kind(), number, statements.get(number - 1).text()));
      }
      return kin;
    }

    /** Parties first, those of more carriers before others; then own voices as one; then unknown origins. */
    private List<Layout.Relay> relays(Statement statement) {
      Map<OriginId, List<Layout.Told>> parties = new LinkedHashMap<>();
      var ownVoice = new ArrayList<Layout.Told>();
      var unknown = new ArrayList<Layout.Told>();
      Origin outlet = null;
      for (var i = 0; i < statement.carriers().size(); i++) {
        var carrier = statement.carriers().get(i);
        var told = told(statement, i);
        if (carrier.origin() == null) unknown.add(told);
        else if (index.origin(carrier.origin()).kind() == Origin.Kind.OUTLET) {
          outlet = index.origin(carrier.origin());
          ownVoice.add(told);
        } else
          parties.computeIfAbsent(carrier.origin(), id -> new ArrayList<>()).add(told);
      }
      parties.values().forEach(Laid::byReport);
      byReport(ownVoice);
      byReport(unknown);
      var relays = new ArrayList<Layout.Relay>();
      parties.forEach((id, told) -> relays.add(new Layout.Relay(index.origin(id), told)));
      relays.sort(
          Comparator.comparingInt((Layout.Relay relay) -> relay.told().size()).reversed());
      if (outlet != null) relays.add(new Layout.Relay(outlet, ownVoice));
      if (!unknown.isEmpty()) relays.add(new Layout.Relay(null, unknown));
      return relays;
    }

    private static void byReport(List<Layout.Told> told) {
      told.sort(Comparator.comparingInt(one -> one.report().number()));
    }

    private Layout.Told told(Statement statement, int position) {
      var carrier = statement.carriers().get(position);
      var report = report(carrier.article());
      var excerpt = Excerpts.of(report, carrier.spans());
      var words = excerpt.words();
      var kind = statement.wordings().stream()
          .filter(wording -> wording.carriers().contains(position))
          .map(Wording::kind)
          .findFirst()
          .orElse(Wording.Kind.SAME);
      // A rewording differs all over; marks would say nothing.
      var runs = kind == Wording.Kind.SAME || kind == Wording.Kind.REWORDING
          ? List.of(new Layout.Run(words, false))
          : Comparison.runs(words, statement.text());
      return new Layout.Told(carrier.form(), excerpt, kind, runs);
    }

    private List<Integer> reportsOf(List<Carrier> carriers) {
      return carriers.stream()
          .map(carrier -> report(carrier.article()).number())
          .distinct()
          .sorted()
          .toList();
    }

    private Layout.Report report(ArticleId id) {
      var report = reports.get(id);
      if (report == null) throw new IllegalArgumentException("no report of its story: " + id);
      return report;
    }
  }
}
