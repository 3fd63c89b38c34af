package org.readout.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Analyser;
import org.readout.article.Article;
import org.readout.article.ArticleKind;
import org.readout.article.Outlet;
import org.readout.article.PublicationDate;
import org.readout.text.ArticleId;

/** Invented reports: two landslides of one week, what was promised after the first, and a recipe. */
final class Newsroom {

  static final Article SLIDE_WIRE =
      report("slide-wire", "Landslide buries road near Ombrak, three missing", "2021-05-03", """
      A landslide buried the mountain road near Ombrak early on Monday and three road workers are missing, the mayor said.
      Mayor Tilda Veskar said the hillside gave way at 4:20 a.m. after two days of rain. "We heard it before we saw it," she said.
      Rescuers with dogs are searching the debris, which is 12 metres deep in places. The road to the Halm pass is closed.
      """);

  static final Article SLIDE_LEDGER = report(
      "slide-ledger", "Three road workers missing after Ombrak landslide", "2021-05-03", """
      Rescuers searched on Monday for three road workers missing since a landslide buried a mountain road near Ombrak.
      The hillside came down at 4:20 a.m., Mayor Tilda Veskar told reporters, after it had rained for two days.
      Dogs were brought in to search debris up to 12 metres deep. The Halm pass cannot be reached.
      """);

  static final Article SLIDE_RADIO =
      report("slide-radio", "Search for workers under landslide", null, """
      Dogs and rescuers are searching the debris of a landslide near Ombrak, where three workers have been missing since early Monday.
      Two days of rain had loosened the hillside above the mountain road, according to Mayor Tilda Veskar.
      The debris lies 12 metres deep. The road to the Halm pass stays closed.
      """);

  static final Article TWIN_POST =
      report("twin-post", "Mudslide wrecks school in Serrano valley", "2021-05-05", """
      A mudslide tore through an empty school in Pelika on Wednesday, and nobody was hurt, the fire brigade said.
      Chief Jorun Adeli said the slope above the playground had been cleared of trees in winter. Pupils were on holiday.
      The Serrano valley has seen 90 millimetres of rain since Sunday. Classes will move to the town hall.
      """);

  static final Article TWIN_STAR =
      report("twin-star", "Empty school hit by mudslide in Pelika", "2021-05-05", """
      Nobody was hurt when a mudslide went through a school in Pelika on Wednesday: the pupils were on holiday.
      The slope above the playground lost its trees in winter, said Jorun Adeli, chief of the fire brigade.
      Classes move to the town hall. It has rained 90 millimetres in the Serrano valley since Sunday.
      """);

  static final Article LATER =
      report("later", "Veskar promises a tunnel under the Halm pass", "2021-05-12", """
      The government will pay for a tunnel under the Halm pass, Tilda Veskar said at a news conference in the capital on Wednesday.
      The budget sets 40 million crowns aside for it, and drilling could begin next spring if parliament agrees, the mayor of Ombrak said.
      Engineers had asked for the tunnel for a decade, she said, and truckers had signed petitions. The opposition called the promise a stunt
      before the election and said the money had been meant for hospitals. Finance ministry officials declined to comment.
      Veskar, who is standing for another term, also announced free buses for commuters.
      Three workers were killed in a landslide at Ombrak last week.
      """);

  static final Article RECIPE =
      report("recipe", "Nettle soup for the first warm days", "2021-05-04", """
      Young nettles taste best before they flower. Wash them with gloves on, wilt them in butter with an onion, add stock and a potato.
      Simmer for a quarter of an hour, blend, and stir in cream. Serve with toasted rye bread.
      """);

  static final List<Article> ALL =
      List.of(SLIDE_WIRE, SLIDE_LEDGER, SLIDE_RADIO, TWIN_POST, TWIN_STAR, LATER, RECIPE);

  /** Other names of the same shape, none of them a word. */
  static final Map<String, String> OTHER_NAMES = Map.of(
      "Ombrak", "Tuvelin",
      "Tilda", "Nerys",
      "Veskar", "Dombray",
      "Halm", "Crosk",
      "Pelika", "Anduro",
      "Serrano", "Mulvane",
      "Jorun", "Edvin",
      "Adeli", "Sorrel");

  private Newsroom() {}

  static Article report(String id, String headline, @Nullable String day, String text) {
    var published = day == null
        ? PublicationDate.UNDATED
        : new PublicationDate(day, PublicationDate.Precision.DAY, List.of());
    return new Article(
        new ArticleId(id),
        id + ".txt",
        null,
        Outlet.UNKNOWN,
        headline,
        List.of(),
        List.of(),
        null,
        "en",
        ArticleKind.ARTICLE,
        "",
        published,
        PublicationDate.UNDATED,
        null,
        text.strip(),
        List.of());
  }

  static Article renamed(Article article) {
    return report(
        article.id().value(),
        renamed(article.headline()),
        article.published().value(),
        renamed(article.text()));
  }

  private static String renamed(String text) {
    var out = text;
    for (var name : OTHER_NAMES.entrySet())
      out = out.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
    return out;
  }

  static Grouping group(Collection<Article> articles) {
    var analyser = new Analyser();
    var list = List.copyOf(articles);
    return new StoryGrouper().group(list, list.stream().map(analyser::analyse).toList(), List.of());
  }

  /** The stories as sets of ids. */
  static Set<Set<String>> stories(Collection<Article> articles) {
    var stories = new HashSet<Set<String>>();
    for (var story : group(articles).stories())
      stories.add(new HashSet<>(story.articles().stream().map(ArticleId::value).toList()));
    return stories;
  }

  static Set<String> ids(Article... articles) {
    return new HashSet<>(
        Arrays.stream(articles).map(article -> article.id().value()).toList());
  }
}
