package org.readout.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.account.Account;
import org.readout.account.Citation;
import org.readout.account.CitedSentence;
import org.readout.account.Section;
import org.readout.analysis.EntityKind;
import org.readout.article.AgencyCredit;
import org.readout.article.Article;
import org.readout.article.ArticleKind;
import org.readout.article.Credit;
import org.readout.article.Furniture;
import org.readout.article.FurnitureReason;
import org.readout.article.Outlet;
import org.readout.article.PublicationDate;
import org.readout.attribution.Attribution;
import org.readout.attribution.AttributionId;
import org.readout.attribution.Attributions;
import org.readout.attribution.Certainty;
import org.readout.attribution.Form;
import org.readout.attribution.Link;
import org.readout.attribution.Occasion;
import org.readout.attribution.Speaker;
import org.readout.reprint.Reprint;
import org.readout.reprint.ReprintId;
import org.readout.statement.Alignment;
import org.readout.statement.Carrier;
import org.readout.statement.Difference;
import org.readout.statement.Origin;
import org.readout.statement.OriginId;
import org.readout.statement.Relation;
import org.readout.statement.Statement;
import org.readout.statement.StatementId;
import org.readout.statement.StatementSpeaker;
import org.readout.statement.Verdict;
import org.readout.statement.Wording;
import org.readout.story.Grouping;
import org.readout.story.Member;
import org.readout.story.Reason;
import org.readout.story.Story;
import org.readout.story.StoryId;
import org.readout.story.Storyline;
import org.readout.story.StorylineId;
import org.readout.text.ArticleId;
import org.readout.text.Problem;
import org.readout.text.Span;
import org.readout.text.Stage;

/** Builds editions by hand, from the words of reports. */
final class Editions {

  static final StoryId STORY = new StoryId("story");

  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final List<Article> inOrder = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Reprint> reprints = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private String headline = "A story";

  /** Three reports of one quay: quoted, altered and told otherwise; all that an edition may hold is in it. */
  static Edition quay() {
    var editions = new Editions().headlined("Lorne Quay shut");
    editions.report(
        "a", "Tern Post", "2031-05-02", "🌊 \"The quay is closed,\" Ada Quill said. Rain fell.");
    editions.report(
        "b", "Lorne Echo", "2031-05-03T06:30:00Z", "The quay is shut, Ada Quill said. Gulls left.");
    editions.report("c", null, null, "The quay stays open, Per Holm told the Echo.");
    editions.noArticle("d", ArticleKind.PAYWALL_STUB, "Only a teaser and an offer to subscribe.");
    var quill = editions.origin("o1", "Harbour board", "Ada Quill", "statement", "2031-05-02");
    var holm = editions.origin("o2", "Per Holm", null, "interview", "--05-03");
    var first =
        editions.attribution("a", "Ada Quill", "said", "\"The quay is closed,\"", Form.DIRECT);
    var second = editions.attribution("b", "Ada Quill", "said", "The quay is shut", Form.INDIRECT);
    var third = editions.attribution("c", "Per Holm", "told", "The quay stays open", Form.INDIRECT);
    editions.statement(
        "s1",
        List.of(
            editions.carrier("a", "\"The quay is closed,\"", first, quill),
            editions.carrier("b", "The quay is shut", second, quill)),
        Verdict.SINGLE_ORIGIN,
        List.of(new StatementSpeaker("story/f0", "Ada Quill", EntityKind.PERSON, "Harbour board")),
        List.of(new Difference(
            Difference.Kind.TIME,
            false,
            List.of(
                new Difference.Value("2031-05-02", "Friday", List.of(0)),
                new Difference.Value("2031-05-03", "Saturday", List.of(1))))),
        List.of(new Relation(new StatementId("s2"), Relation.Kind.CONTRADICTS)));
    editions.statement(
        "s2",
        List.of(editions.carrier("c", "The quay stays open", third, holm)),
        Verdict.SINGLE_ORIGIN,
        List.of(new StatementSpeaker("story/f1", "Per Holm", EntityKind.PERSON, null)),
        List.of(),
        List.of(new Relation(new StatementId("s1"), Relation.Kind.CONTRADICTS)));
    editions.alone("s3", editions.carrier("a", "Rain fell.", null, null));
    editions.alone("s4", editions.carrier("b", "Gulls left.", null, null));
    editions.sentence("What happened", null, "b", "The quay is shut, Ada Quill said.");
    editions.sentence("Timeline", "2031-05-02", "a", "Rain fell.");
    editions.reprint("a", "b");
    editions.problem("reports/x.bin", "byte 7", "This is no text.");
    return editions.edition();
  }

  Editions headlined(String words) {
    headline = words;
    return this;
  }

  Article report(String id, @Nullable String outlet, @Nullable String published, String text) {
    return report(id, outlet, published, text, ArticleKind.ARTICLE, "");
  }

  Article noArticle(String id, ArticleKind kind, String reason) {
    return report(id, null, null, "", kind, reason);
  }

  private Article report(
      String id,
      @Nullable String outlet,
      @Nullable String published,
      String text,
      ArticleKind kind,
      String reason) {
    var article = new Article(
        new ArticleId(id),
        "reports/" + id + ".html",
        null,
        outlet == null ? Outlet.UNKNOWN : new Outlet(outlet, null, "og:site_name"),
        "Headline of " + id,
        List.of(new Credit("Ida Vane", Credit.Kind.PERSON)),
        outlet == null
            ? List.of()
            : List.of(new AgencyCredit(
                "Coastal Wire", AgencyCredit.Role.CONTRIBUTOR, "With Coastal Wire")),
        null,
        "en",
        kind,
        reason,
        published == null
            ? PublicationDate.UNDATED
            : new PublicationDate(
                published,
                published.length() > 10
                    ? PublicationDate.Precision.SECOND
                    : PublicationDate.Precision.DAY,
                List.of(new PublicationDate.Evidence(published, "meta", true))),
        PublicationDate.UNDATED,
        null,
        text,
        List.of(new Furniture(text.length(), FurnitureReason.COOKIE_NOTICE, "We use cookies")));
    articles.put(article.id(), article);
    inOrder.add(article);
    return article;
  }

  OriginId origin(
      String id,
      String party,
      @Nullable String speaker,
      @Nullable String occasion,
      @Nullable String date) {
    return origin(id, Origin.Kind.PARTY, party, speaker, occasion, date);
  }

  OriginId outlet(String id, String name) {
    return origin(id, Origin.Kind.OUTLET, name, null, null, null);
  }

  private OriginId origin(
      String id,
      Origin.Kind kind,
      String party,
      @Nullable String speaker,
      @Nullable String occasion,
      @Nullable String date) {
    var origin = new Origin(new OriginId(id), kind, party, speaker, occasion, date, 1);
    origins.add(origin);
    return origin.id();
  }

  Attribution attribution(String article, String source, String cue, String content, Form form) {
    var number = attributions.size();
    var attribution = new Attribution(
        new AttributionId(article + "/" + number),
        new ArticleId(article),
        List.of(span(article, source)),
        List.of(span(article, cue)),
        List.of(span(article, content)),
        form,
        new Speaker(0, source, EntityKind.PERSON, null, null),
        List.of(new Link("the board", EntityKind.BODY, null)),
        Occasion.UNKNOWN,
        Certainty.SAID,
        0.75);
    attributions.add(attribution);
    return attribution;
  }

  Carrier carrier(
      String article, String words, @Nullable Attribution attribution, @Nullable OriginId origin) {
    return new Carrier(
        new ArticleId(article),
        List.of(span(article, words)),
        attribution == null ? null : attribution.id(),
        attribution == null ? Form.OWN : attribution.form(),
        origin,
        2 / 3.0);
  }

  void alone(String id, Carrier carrier) {
    var verdict = carrier.origin() == null ? Verdict.UNSOURCED : Verdict.REPORTED;
    statement(id, List.of(carrier), verdict, List.of(), List.of(), List.of());
  }

  void statement(
      String id,
      List<Carrier> carriers,
      Verdict verdict,
      List<StatementSpeaker> speakers,
      List<Difference> differences,
      List<Relation> related) {
    var wordings = new ArrayList<Wording>();
    for (var i = 0; i < carriers.size(); i++)
      wordings.add(new Wording(
          words(carriers.get(i)),
          List.of(i),
          i == 0 ? Wording.Kind.SAME : Wording.Kind.ALTERED_QUOTATION));
    statements.add(new Statement(
        new StatementId(id),
        STORY,
        words(carriers.get(0)),
        speakers,
        carriers,
        wordings,
        carriers.stream().map(Carrier::origin).filter(o -> o != null).distinct().toList(),
        verdict,
        !related.isEmpty(),
        List.of("Because."),
        differences,
        related));
  }

  void sentence(String section, @Nullable String label, String article, String words) {
    var citation = new Citation(new ArticleId(article), List.of(span(article, words)));
    sections.add(new Section(section, List.of(new CitedSentence(label, words, List.of(citation)))));
  }

  void reprint(String from, String to) {
    reprints.add(new Reprint(
        new ReprintId(from + "-" + to),
        new ArticleId(from),
        new ArticleId(to),
        Reprint.Kind.PARTIAL,
        true,
        0.1,
        1 / 3.0,
        List.of(new Reprint.SharedSpan(span(from, "The quay is"), span(to, "The quay is"))),
        "Coastal Wire",
        "shared prose",
        0.9));
  }

  void problem(String input, String place, String message) {
    problems.add(new Problem(Stage.INGEST, input, place, message));
  }

  /** Everything added so far, in one story. */
  Edition edition() {
    var going = inOrder.stream().filter(article -> article.kind().goesOn()).toList();
    var members = going.stream()
        .map(article -> new Member(article.id(), List.of(new Reason("terms", "quay", null)), 0.5))
        .toList();
    var grouping = members.isEmpty()
        ? new Grouping(List.of(), List.of())
        : new Grouping(
            List.of(new Story(STORY, new StorylineId("line"), headline, members)),
            List.of(new Storyline(
                new StorylineId("line"), headline, List.of(new Storyline.Part(STORY, null)))));
    return new Edition(
        new Engine(
            "Readout",
            "test",
            List.of(new Engine.Model("terms", "1", "00ff")),
            List.of(new Engine.LanguageSupport("en", Map.of("story", "full", "article", "full")))),
        new Edition.Tally(inOrder.size() + 2, inOrder.size(), 1, 0, 1),
        inOrder,
        List.of(),
        going.stream()
            .map(article -> new Attributions(
                article.id(),
                attributions.stream()
                    .filter(attribution -> attribution.article().equals(article.id()))
                    .toList(),
                List.of(),
                List.of()))
            .toList(),
        reprints,
        grouping,
        new Alignment(List.of(new Alignment.StoryOrigins(STORY, origins)), statements),
        sections.isEmpty() ? List.of() : List.of(new Account(STORY, sections)),
        problems);
  }

  private Span span(String article, String words) {
    var text = text(article);
    var start = text.indexOf(words);
    if (start < 0) throw new IllegalArgumentException("not in " + article + ": " + words);
    return new Span(start, start + words.length());
  }

  private String words(Carrier carrier) {
    return carrier.spans().get(0).of(text(carrier.article().value()));
  }

  private String text(String article) {
    var found = articles.get(new ArticleId(article));
    if (found == null) throw new IllegalArgumentException("no report " + article);
    return found.text();
  }
}
