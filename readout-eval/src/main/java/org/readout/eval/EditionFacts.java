package org.readout.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.attribution.Attribution;
import org.readout.publish.Edition;
import org.readout.statement.Carrier;
import org.readout.statement.OriginId;
import org.readout.statement.Statement;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * What an edition says, as lines that do not depend on ids, order or confidence: a place, and what is said of it. Names in it are
 * replaced and places moved accordingly, so that the edition of renamed reports should say the same lines.
 */
final class EditionFacts {

  private final Renaming renaming;
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, RenamedText> texts = new HashMap<>();
  private final TreeMap<String, List<String>> facts = new TreeMap<>();

  private EditionFacts(Edition edition, Renaming renaming) {
    this.renaming = renaming;
    for (var article : edition.articles()) {
      articles.put(article.id(), article);
      texts.put(article.id(), renaming.apply(article.text()));
    }
    edition.articles().forEach(this::article);
    for (var attributions : edition.attributions())
      attributions.attributions().forEach(this::attribution);
    reprints(edition);
    stories(edition);
    edition.alignment().statements().forEach(this::statement);
    origins(edition);
  }

  /** What is said of each place; several things when several records stand there. */
  static Map<String, List<String>> of(Edition edition, Renaming renaming) {
    var facts = new EditionFacts(edition, renaming).facts;
    facts.values().forEach(said -> said.sort(null));
    return facts;
  }

  private void add(String place, Object... said) {
    var line = new ArrayList<String>();
    for (var part : said) line.add(String.valueOf(part));
    facts.computeIfAbsent(place, key -> new ArrayList<>()).add(String.join("; ", line));
  }

  private void article(Article article) {
    var file = file(article.id());
    add(file + " text", text(article.id()).text());
    add(file + " headline", renamed(article.headline()));
    add(file + " kind", article.kind().label(), article.language());
    add(
        file + " outlet",
        renamed(article.outlet().name()),
        renamed(article.outlet().owner()));
    add(file + " dateline", renamed(article.dateline()));
    add(file + " published", renamed(article.published().value()));
    add(file + " updated", renamed(article.updated().value()));
    for (var credit : article.byline())
      add(file + " byline", renamed(credit.name()), credit.kind().label());
    for (var credit : article.agencyCredits())
      add(file + " agency", renamed(credit.name()), credit.role());
    for (var block : article.furniture())
      add(
          file + " furniture " + text(article.id()).map(block.at()),
          block.reason().label(),
          renamed(block.text()));
  }

  private void attribution(Attribution attribution) {
    var article = attribution.article();
    var speaker = attribution.speaker();
    var chain = attribution.chain().stream()
        .map(link -> renamed(link.name()) + " " + link.kind())
        .toList();
    add(
        file(article) + " attribution " + places(article, attribution.content()),
        attribution.form().label(),
        "source " + places(article, attribution.source()),
        "cue " + places(article, attribution.cue()),
        speaker == null
            ? "speaker unknown"
            : "speaker " + renamed(speaker.name()) + " " + speaker.kind(),
        speaker == null ? "" : "party " + renamed(speaker.party()),
        "chain " + chain,
        attribution.certainty().label());
  }

  private void reprints(Edition edition) {
    for (var reprint : edition.reprints())
      add(
          "reprint " + file(reprint.from()) + " to " + file(reprint.to()),
          reprint.kind(),
          renamed(reprint.agency()));
  }

  private void stories(Edition edition) {
    for (var story : edition.grouping().stories())
      add("story " + story.articles().stream().map(this::file).sorted().toList(), "");
    var members = new HashMap<Object, List<String>>();
    for (var story : edition.grouping().stories())
      story.articles().forEach(article -> members
          .computeIfAbsent(story.storyline(), key -> new ArrayList<>())
          .add(file(article)));
    for (var storyline : members.values())
      add("storyline " + storyline.stream().sorted().toList(), "");
  }

  private void statement(Statement statement) {
    var carriers = statement.carriers().stream().map(this::place).sorted().toList();
    var place = "statement " + String.join(", ", carriers);
    add(place, statement.verdict().label(), statement.contested() ? "contested" : "");
    for (var carrier : statement.carriers())
      add(
          place + " at " + place(carrier),
          carrier.form().label(),
          carrier.origin() == null ? "origin unknown" : "origin known",
          carrier.attribution() == null ? "own voice" : "attributed");
    for (var wording : statement.wordings())
      add(place + " wording", wording.kind().label(), places(statement, wording.carriers()));
    for (var difference : statement.differences())
      add(
          place + " difference " + difference.kind().label(),
          difference.update() ? "update" : "",
          difference.values().stream()
              .map(value -> places(statement, value.carriers()))
              .sorted()
              .toList());
  }

  /** An origin is known by its carriers; whose word it is stands beside. Which of its speakers names it may hang on ids. */
  private void origins(Edition edition) {
    var relayed = new HashMap<OriginId, TreeSet<String>>();
    for (var statement : edition.alignment().statements())
      for (var carrier : statement.carriers())
        if (carrier.origin() != null)
          relayed.computeIfAbsent(carrier.origin(), key -> new TreeSet<>()).add(place(carrier));
    for (var story : edition.alignment().origins())
      for (var origin : story.origins()) {
        var place =
            "origin at " + String.join(", ", relayed.getOrDefault(origin.id(), new TreeSet<>()));
        add(place, origin.kind().label(), "party " + renamed(origin.party()));
        add(place + " occasion", renamed(origin.occasion()), renamed(origin.date()));
      }
  }

  private String places(Statement statement, List<Integer> carriers) {
    return carriers.stream()
        .map(n -> place(statement.carriers().get(n)))
        .sorted()
        .toList()
        .toString();
  }

  private String place(Carrier carrier) {
    return file(carrier.article()) + " " + places(carrier.article(), carrier.spans());
  }

  private String places(ArticleId article, List<Span> spans) {
    return spans.stream().map(text(article)::map).toList().toString();
  }

  private RenamedText text(ArticleId article) {
    return texts.getOrDefault(article, new RenamedText("", List.of()));
  }

  /** The last part of the address, which renaming keeps. */
  private String file(ArticleId id) {
    var article = articles.get(id);
    var uri = article == null ? id.value() : article.uri();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private String renamed(@Nullable String words) {
    return words == null ? "unknown" : renaming.apply(words).text();
  }
}
