package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That pages are cut as browsers cut them; jsoup is the judge. */
class PageParserTest {

  private static List<String> blocks(String html) {
    return Blocks.of(PageParser.parse(html)).blocks.stream()
        .map(block -> block.text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one<p>two<div>three</div>four",
        "<ul><li>a<li>b<ul><li>c</ul>d</ul>e",
        "<p>a<ul><li><p>b</ul>c",
        "<dl><dt>a<dd>b<dt>c</dl>",
        "<h1>a<h2>b</h2>c</h1>d",
        "<table><tr><td>a<td>b<tr><th>c</table>d",
        "<table><tbody><tr><td><table><tr><td>in</table>out</table>",
        "<table><caption>c</caption><td>a</table>",
        "<td>no table</td><tr>around</tr>",
        "<b><p>bold</b> plain</p>more",
        "<p><i>a<p>b</i>c",
        "<a href=x>one<a href=y>two</a>three",
        "<form><div>a</form>b</div>c",
        "<form>a<form>b</form>c</form>d",
        "<button>a<button>b</button>",
        "<select><option>a<option>b</select>c",
        "a</p>b</br>c",
        "<br>a<hr>b",
        "x &amp; y &lt;z&gt; &copy 2016 &eacute;t&eacute &#8364; &#x41; &#128; &nosuch; &ampere AT&T",
        "<a title='a>b'>c</a> 1 < 2 <3 <>",
        "a<!-- b --> c<!--> d --> e<!-- f --!> g <!x> h <?php i ?> j",
        "<script>if (a < b) document.write('<p>no</p>')</script>yes",
        "<script><!-- <script> </script> --></script>a",
        "<style>p > a { }</style>a<noscript><p>b</p></noscript>c",
        "<textarea><p>a</textarea>b<title>c</title>d",
        "<svg><path d=''/><text>a</text></svg>b<svg><title>c</title><p>d</svg>e",
        "<svg/>a<math><mi>x</mi></math>",
        "<iframe><p>a</iframe>b<template><p>c</template>d",
        "<head><title>t</title><meta charset=utf-8></head><body class=x>a</body>b",
        "<!DOCTYPE html><html lang=en> <head> <body>a<body>b<html>c",
        "text before <head><title>t</title></head>",
        "<p a='1\" b=2>c'>d</p>e",
        "<P CLASS=X>a</P><DIV>b</DIV",
        "a<xmp><p>b</xmp>c",
        "<ruby>a<rt>b<rt>c</ruby>",
        "a\u0000b\u200Bc&nbsp;&nbsp;d\u00AD",
        "<p>a<p/>b<div/>c<span/>d",
        "</div></span></body></html>a",
        ""
      })
  void tagsEndWhereBrowsersEndThem(String html) {
    assertThat(blocks(html)).isEqualTo(JsoupBlocks.of(html));
  }

  private static final String[] PARTS = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<ul>",
    "</ul>",
    "<li>",
    "</li>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<i class=y>",
    "</i>",
    "<span>",
    "</span>",
    "<br>",
    "<h2>",
    "</h2>",
    "<section>",
    "</section>",
    "<blockquote>",
    "</blockquote>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dl>",
    "<button>",
    "</button>",
    "<!-- c -->",
    "<script>x</script>",
    "&amp;",
    "&eacute",
    " ",
    "word",
    "Two words.",
    "<img src='a>b'>",
    "<form>",
    "</form>",
    "<em>",
    "</em>",
    "<custom-tag>",
    "</custom-tag>"
  };

  @RepeatedTest(300)
  void tagsInAnyOrderGiveTheBlocksThatBrowsersGive(RepetitionInfo repetition) {
    var chance = new SplittableRandom(repetition.getCurrentRepetition());
    var html = new StringBuilder("<body>");
    for (var i = 0; i < 40; i++) html.append(PARTS[chance.nextInt(PARTS.length)]);
    assertThat(blocks(html.toString()))
        .as("seed %d: %s", repetition.getCurrentRepetition(), html)
        .isEqualTo(JsoupBlocks.of(html.toString()));
  }

  @Test
  void whatIsInARowsPlaceStaysWhereItIsWritten() {
    assertThat(blocks("<table><tr><td>a</td></tr>between<tr><td>b</td></tr></table>"))
        .containsExactly("a", "between", "b");
  }

  @Test
  void attributesAreReadHoweverTheyAreWritten() {
    var page = PageParser.parse(
        "<p ID=a class = 'b c' data-x=\"1 &amp; 2\" hidden id=z href=?a=1&copy=2>t");
    var p = page.elements() - 1;
    assertThat(page.attribute(p, "id")).isEqualTo("a");
    assertThat(page.attribute(p, "class")).isEqualTo("b c");
    assertThat(page.attribute(p, "data-x")).isEqualTo("1 & 2");
    assertThat(page.has(p, "hidden")).isTrue();
    assertThat(page.has(p, "style")).isFalse();
    assertThat(page.attribute(p, "href")).isEqualTo("?a=1&copy=2");
  }

  /** Each of these makes naive parsers look back, ahead or up again and again; what happens is counted, not timed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b><i><p>",
        "<a><div>",
        "<font size=1><p>x",
        "<li><ul>",
        "<table><tr><td>",
        "<!--",
        "<script><!--<script>",
        "<p title='",
        "&amp",
        "</b></i>",
        "<svg><title>",
        "<form></form>",
        "<b class=a><b class=b><p>",
        "<h1><h2>",
        "<",
        "</",
        "<x>",
        "\u0000"
      })
  void workGrowsWithThePageAndNoFaster(String part) {
    var once = happens(part, 2_000);
    var often = happens(part, 20_000);
    assertThat(often).isLessThanOrEqualTo(11 * once + 1_000);
  }

  private static int happens(String part, int times) {
    var page = PageParser.parse(part.repeat(times));
    var counter = new Counter();
    page.visit(counter);
    return counter.count;
  }

  private static final class Counter implements PageTree.Visitor {
    int count;

    @Override
    public void open(int element) {
      count++;
    }

    @Override
    public void close(int element) {
      count++;
    }

    @Override
    public void text(int event, int from, int to) {
      count++;
    }
  }
}
