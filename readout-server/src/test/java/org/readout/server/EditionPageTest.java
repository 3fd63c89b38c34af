package org.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Readout;
import org.readout.ingest.CaptureReader;

class EditionPageTest {

  @TempDir
  private Path folder;

  private Document page(String... reports) throws IOException {
    var file = folder.resolve("reports.jsonl");
    Files.writeString(file, String.join("\n", reports));
    var intake = new CaptureReader().read(List.of(file.toString()));
    var edition = new Readout(Readout.Options.DEFAULT).run(intake).edition();
    var out = new StringBuilder();
    new EditionPage(true).write(edition, out);
    return Jsoup.parse(out.toString());
  }

  private static String report(String id, String outlet, String title, String text) {
    return "{\"id\":\"" + json(id) + "\",\"outlet\":\"" + json(outlet) + "\",\"title\":\""
        + json(title) + "\",\"date\":\"2031-05-02\",\"text\":\"" + json(text) + "\"}";
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private Document quay() throws IOException {
    return page(
        report(
            "a",
            "Tern Post",
            "Lorne shuts its quay",
            "The quay in Lorne will be \"closed for three weeks\", harbour master Ada Quill said on Friday.\n"
                + "Rain had washed away 40 metres of its wall, the harbour board said in a statement."),
        report(
            "b",
            "Lorne Echo",
            "Quay in Lorne shut",
            "Harbour master Ada Quill said on Friday that the quay in Lorne will be closed for three weeks.\n"
                + "Fishermen at the quay were angry."));
  }

  @Test
  void statementsStandSideBySideAndOmissionsAreSeen() throws IOException {
    var page = quay();
    assertThat(page.select("thead th").eachText())
        .containsExactly("Statement", "[1] Tern Post", "[2] Lorne Echo");
    assertThat(page.select("tbody tr:first-child td").eachText())
        .anySatisfy(cell -> assertThat(cell).contains("closed for three weeks"));
    for (var omitted : page.select("td.omitted")) assertThat(omitted.text()).isEqualTo("not told");
  }

  @Test
  void everyCitationOpensItsPassageInPlace() throws IOException {
    var page = quay();
    var lines = page.select(".account li");
    assertThat(lines).isNotEmpty();
    for (var line : lines) {
      assertThat(line.select("blockquote .passage")).isNotEmpty();
      for (var passage : line.select("blockquote"))
        assertThat(page.select(".whole p").eachText()).anySatisfy(paragraph -> assertThat(paragraph)
            .contains(passage.select(".passage").text()));
    }
  }

  @Test
  void everyLinkLeadsToSomethingInThePage() throws IOException {
    var page = quay();
    var ids = page.select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (var link : page.select("[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    for (var described : page.select("[aria-labelledby]"))
      assertThat(ids).contains(described.attr("aria-labelledby"));
  }

  @Test
  void policyAllowsTheStylesAndTheScriptInsideAndNothingElse()
      throws IOException, NoSuchAlgorithmException {
    var page = quay();
    var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    for (var inside : page.select("style, script")) {
      var digest = MessageDigest.getInstance("SHA-256")
          .digest(inside.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(page.select("[style], [src], link, iframe, object, base")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></script><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>",
        "]]><!--<base href=https://tern.example>-->",
        "{{7*7}} ${7*7} $unsafe{1} @raw",
      })
  void whatThePagesHoldStaysText(String hostile) throws IOException {
    var page = page(
        report(
            hostile,
            "Tern " + hostile,
            "Quay " + hostile,
            "The quay is closed " + hostile + ", Ada Quill " + hostile
                + " said on Friday in Lorne."),
        report(
            "b",
            "Echo " + hostile,
            "Quay shut",
            "The quay is closed, Ada Quill said on Friday in Lorne."));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, base, iframe, object, embed")).isEmpty();
    for (var element : page.getAllElements())
      for (var attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("autofocus");
        if (attribute.getKey().endsWith("href"))
          assertThat(attribute.getValue()).startsWith("#");
      }
    var outlets = page.select(".outlet").eachText().stream().collect(Collectors.joining(" "));
    assertThat(outlets).contains(hostile.replaceAll("\\s+", " ").strip());
  }

  @Test
  void anEditionOfNothingSaysSo() throws IOException {
    var page = page("{\"id\":\"a\"}");
    assertThat(page.title()).contains("Nothing to read");
    assertThat(page.select("footer").text()).contains("Problems");
  }
}
