package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for body, what is taken out, and that nothing is lost on the way; pages are invented. */
class PageBodyTest {

  private static final String[] PARAGRAPHS = {
    "The harbour office at Tessaly closed the northern quay on Monday after divers found that the"
        + " oldest of its pillars had lost a third of its timber, officials said.",
    "“Nobody unloads there before the pillar has been replaced,” said harbour master Ilse Korven,"
        + " who has run the port for eleven years.",
    "The work will take until June and cost about two million crowns, of which the town pays half"
        + " and the province the rest, according to a plan seen by the council.",
    "Fishermen said they had warned of the damage in two letters last autumn, and that nobody had"
        + " answered them before the winter storms began.",
    "The council meets again on Thursday to decide whether the ferry may use the southern quay"
        + " while the repairs are under way."
  };

  private static final String PAGE = "<html><head><title>Quay closed | Tessaly Times</title>"
      + "<meta property='og:title' content='Tessaly closes its northern quay'>"
      + "<meta property='og:site_name' content='Tessaly Times'></head><body>"
      + "<nav class='main-nav'><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
      + "<main><article><h1>Tessaly closes its northern quay</h1>"
      + "<p class='byline'>By Anselm Korvat</p>"
      + "<figure><img src='q.jpg'><figcaption>The quay on Monday. (Photo: Mira Sand)</figcaption></figure>"
      + "<div class='article-body'>" + paragraph(0) + paragraph(1)
      + "<div class='related-links'><a href='/a'>Related: Divers count the pillars</a></div>"
      + "<h2>Two million crowns</h2>" + paragraph(2)
      + "<ul><li>The pillar is to be replaced in April.</li><li>The deck follows in May.</li></ul>"
      + paragraph(3) + paragraph(4)
      + "</div><div class='newsletter-signup'><p>Sign up for our newsletter</p></div></article></main>"
      + "<footer><p>© Tessaly Times. All rights reserved.</p></footer></body></html>";

  private static String paragraph(int i) {
    return "<p>" + PARAGRAPHS[i] + "</p>";
  }

  private static Body read(String html) {
    return Body.of(page(html).reading().pieces());
  }

  private static PageReader.Page page(String html) {
    return PageReader.read(BlockModel.shipped(), CreditLines.shipped(), html, "page.html", null);
  }

  @Test
  void paragraphsSubHeadingsAndListItemsStay() {
    assertThat(read(PAGE).text().split("\n"))
        .containsExactly(
            PARAGRAPHS[0],
            PARAGRAPHS[1],
            "Two million crowns",
            PARAGRAPHS[2],
            "The pillar is to be replaced in April.",
            "The deck follows in May.",
            PARAGRAPHS[3],
            PARAGRAPHS[4]);
  }

  @Test
  void whatIsTakenOutSaysWhy() {
    var furniture = read(PAGE).furniture();
    assertThat(furniture)
        .extracting(Furniture::reason, Furniture::text)
        .contains(
            tuple(FurnitureReason.NAVIGATION, "Home"),
            tuple(FurnitureReason.HEADLINE, "Tessaly closes its northern quay"),
            tuple(FurnitureReason.BYLINE, "By Anselm Korvat"),
            tuple(FurnitureReason.CAPTION, "The quay on Monday. (Photo: Mira Sand)"),
            tuple(FurnitureReason.RELATED, "Related: Divers count the pillars"),
            tuple(FurnitureReason.NEWSLETTER, "Sign up for our newsletter"));
  }

  /** Pages of boxes in boxes, words, links and scripts, by chance. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void textAndFurnitureAreAllThatAPageShows(long seed) {
    var chance = new SplittableRandom(seed);
    var html = new StringBuilder("<body>");
    var shown = new StringBuilder();
    for (var i = 0; i < 400; i++) grow(chance, html, shown);
    assertThat(joined(read(html.toString()))).as("seed %d", seed).isEqualTo(shown.toString());
  }

  private static void grow(SplittableRandom chance, StringBuilder html, StringBuilder shown) {
    var tags = new String[] {"div", "section", "blockquote", "aside", "b", "em", "span"};
    var tag = tags[chance.nextInt(tags.length)];
    switch (chance.nextInt(8)) {
      case 0 -> html.append('<').append(tag).append(" class='story-body'>");
      case 1 -> html.append("</").append(tag).append('>');
      case 2 -> html.append("<script>var hidden = 1;</script><br>");
      case 3 -> words(chance, html.append("<a href='#'>"), shown).append("</a> ");
      case 4 -> words(chance, html.append("<ul><li>"), shown).append("</li></ul>");
      default ->
        html.append("<div>").append(words(chance, new StringBuilder(), shown)).append("</div>");
    }
  }

  private static StringBuilder words(
      SplittableRandom chance, StringBuilder html, StringBuilder shown) {
    for (var i = chance.nextInt(1, 30); i > 0; i--) {
      var word = Integer.toString(chance.nextInt(36, 46_656), 36);
      html.append(word).append(i == 1 ? "." : " \n");
      shown.append(word).append(i == 1 ? "." : "");
    }
    return html;
  }

  private static String joined(Body body) {
    var all = new StringBuilder();
    var from = 0;
    for (var furniture : body.furniture()) {
      all.append(body.text(), from, furniture.at()).append(furniture.text());
      from = furniture.at();
    }
    return all.append(body.text().substring(from)).toString().replaceAll("\\s", "");
  }

  @Test
  void aPageNestedWithoutEndIsReadToItsBound() {
    var html = "<div>".repeat(100_000) + paragraph(0) + paragraph(1) + paragraph(2);
    var page = page(html);
    assertThat(page.cutOff()).isTrue();
    assertThat(joined(Body.of(page.reading().pieces()))).contains("harbourofficeatTessaly");
  }

  @Test
  void aScriptWithoutEndTakesNothingFromWhatStandsBeforeIt() {
    var script = "<script>" + "var box = \"<p>No words of the article.</p>\";".repeat(100_000);
    var read = joined(read("<article>" + paragraph(1) + paragraph(2) + "</article>" + script));
    assertThat(read).contains("abouttwomillioncrowns").doesNotContain("Nowordsofthearticle");
  }

  /** What a page holds of NULs and of bytes of another charset, and how long it says it is, takes nothing from the rest. */
  @Test
  void nulsStrayCharactersAndLyingLengthsAreReadOver() {
    var head = "<meta http-equiv='Content-Length' content='12'><meta charset='koi8-r'>";
    var stray =
        "<p>The h\u0000arbour caf\uFFFD\uFFFD\u0085 stays open until June, its owner said on Monday.</p>";
    var read = read(head + "<article>" + paragraph(0) + stray + paragraph(2) + "\u0000</article>");
    assertThat(read.text().split("\n")).hasSize(3);
    assertThat(joined(read)).contains("Theharbourcaf\uFFFD\uFFFD", "abouttwomillioncrowns");
  }

  @Test
  void whatAPageShowsTwiceIsReadOnce() {
    var folded = "<div class='preview'>" + paragraph(2) + "</div>";
    var read = read("<h1>Quay closed</h1><article>" + paragraph(0) + paragraph(1) + folded
        + paragraph(2) + paragraph(3) + "</article>");
    assertThat(read.text().split("\n"))
        .containsExactly(PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[3]);
    assertThat(read.furniture())
        .extracting(Furniture::reason, Furniture::text)
        .contains(tuple(FurnitureReason.REPEATED, PARAGRAPHS[2]));
  }

  @Test
  void theBeginningsOfOtherReportsAreNoneOfThisOne() {
    var page = "<h1>Quay closed</h1><div>" + paragraph(0) + paragraph(1) + paragraph(2) + other(3)
        + other(4) + "</div>";
    assertThat(read(page).text().split("\n"))
        .containsExactly(PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2]);
  }

  private static String other(int i) {
    return "<p><a href='/" + i + "'>Another report from the port</a></p>" + paragraph(i)
        + "<p><a href='/" + i + "'>Read the rest</a></p>";
  }

  @Test
  void attributesOfTenMegabytesAndTablesOfAHundredThousandCellsAreRead() {
    var attribute = "<p class='" + "ad box ".repeat(1_500_000) + "'>" + PARAGRAPHS[0] + "</p>";
    var table =
        "<table>" + ("<tr>" + "<td>7</td>".repeat(100) + "</tr>").repeat(1_000) + "</table>";
    var wide = "<table><tr>" + "<td>7</td>".repeat(100_000) + "</tr></table>";
    for (var hostile : new String[] {attribute, table, wide}) {
      var html = "<article>" + paragraph(1) + hostile + paragraph(2) + "</article>";
      assertThat(joined(read(html))).contains("harbourmasterIlseKorven", "abouttwomillioncrowns");
    }
  }
}
