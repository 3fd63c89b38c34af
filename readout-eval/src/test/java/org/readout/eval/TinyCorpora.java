package org.readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.readout.text.Digests;

/** Invented corpora in the layouts of the real ones, small enough to read in a moment. */
final class TinyCorpora {

  private static final List<String> PARAGRAPHS = List.of(
      "The harbour bridge at Tessaly was closed on Monday after engineers found a crack in its northern"
          + " pillar, the town council announced in the afternoon.",
      "“Nobody will cross before the pillar is safe,” Mayor Ilse Korven told reporters at the quay, where a"
          + " queue of lorries reached back to the old customs house.",
      "Ferries will carry passengers until the repair is done. The council expects the work to take six weeks"
          + " and to cost four million crowns.");

  private final Path folder;

  TinyCorpora(Path folder) {
    this.folder = folder;
  }

  void writeAll() throws IOException {
    pages();
    attribution();
    stories();
    events();
  }

  private void pages() throws IOException {
    var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<title>Bridge closed - Tessaly Echo</title>"
        + "<meta property=\"og:site_name\" content=\"Tessaly Echo\">"
        + "<meta property=\"og:title\" content=\"Bridge closed\">"
        + "<meta name=\"author\" content=\"Ann Bellow\">"
        + "<meta property=\"article:published_time\" content=\"2023-05-08T16:20:00Z\"></head><body>"
        + "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav>"
        + "<article><h1>Bridge closed</h1>");
    for (var paragraph : PARAGRAPHS) page.append("<p>").append(paragraph).append("</p>");
    page.append("</article><footer>All rights reserved.</footer></body></html>");
    var zyte = Files.createDirectories(folder.resolve("pages/zyte"));
    try (var file = new GZIPOutputStream(Files.newOutputStream(zyte.resolve("bridge.html.gz")))) {
      file.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
    var gold = Json.MAPPER.createObjectNode();
    gold.putObject("bridge")
        .put("page", "bridge.html.gz")
        .put("articleBody", String.join("\n", PARAGRAPHS));
    Files.writeString(zyte.resolve("gold.json"), gold.toString());
  }

  private void attribution() throws IOException {
    var polnear = folder.resolve("attribution/polnear");
    Files.createDirectories(polnear.resolve("dev/text"));
    Files.createDirectories(polnear.resolve("dev/attributions"));
    Files.writeString(
        polnear.resolve("metadata.tsv"),
        "filename\tcompartment\tannotators\nbridge\tdev\tab\nunseen\ttest\tab\n");
    var text = String.join("\n\n", PARAGRAPHS);
    Files.writeString(polnear.resolve("dev/text/bridge.txt"), text);
    Files.writeString(
        polnear.resolve("dev/attributions/bridge_ab.ann"),
        standoff(text, "T1", "Source", "Mayor Ilse Korven")
            + standoff(text, "T2", "Cue", "told")
            + standoff(text, "T3", "Content", "“Nobody will cross before the pillar is safe,”")
            + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
  }

  private static String standoff(String text, String id, String role, String words) {
    var start = text.codePointCount(0, text.indexOf(words));
    var end = start + words.codePointCount(0, words.length());
    return id + "\t" + role + " " + start + " " + end + "\t" + words + "\n";
  }

  private void stories() throws IOException {
    var set = Files.createDirectories(folder.resolve("stories/news_cluster"));
    var records = List.of(
        record("bridge-1", "Bridge closed", String.join("\n", PARAGRAPHS)),
        record(
            "bridge-2",
            "Crack closes Tessaly harbour bridge",
            "Engineers found a crack in the northern pillar of the harbour bridge at Tessaly on Monday. “Nobody will"
                + " cross before the pillar is safe,” said Mayor Ilse Korven. Ferries will carry passengers while"
                + " the bridge is closed."),
        record(
            "choir-1",
            "Village choir wins the northern prize",
            "The choir of Ulmsund won the northern singing prize on Saturday with a programme of old rowing"
                + " songs. The jury praised its basses."));
    Files.writeString(set.resolve("docs.jsonl"), String.join("\n", records) + "\n");
    Files.writeString(
        set.resolve("gold.csv"), "id,cluster\nbridge-1,bridge\nbridge-2,bridge\nchoir-1,choir\n");
  }

  private static String record(String id, String title, String text) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", id)
        .put("title", title)
        .put("text", text)
        .put("date", "2023-05-08")
        .toString();
  }

  private void events() throws IOException {
    var gold = Json.MAPPER.createObjectNode().put("set", "news_cluster").put("cluster", "bridge");
    var docs = gold.putArray("docs");
    var statement = gold.putArray("statements")
        .addObject()
        .put("id", "nobody-crosses")
        .put("speaker", "Ilse Korven; mayor")
        .put("verdict", "single-origin")
        .put("contested", false);
    var parts = statement.putArray("parts");
    for (var line : Json.lines(folder.resolve("stories/news_cluster/docs.jsonl"))) {
      var text = line.path("text").asText();
      var words = "Nobody will cross before the pillar is safe";
      if (!text.contains(words)) continue;
      docs.addObject().set("id", line.path("id"));
      ((ObjectNode) docs.get(docs.size() - 1))
          .put("sha256", Digests.of(text.getBytes(StandardCharsets.UTF_8)));
      parts
          .addObject()
          .put("doc", line.path("id").asText())
          .put("origin", "korven-quay")
          .put("form", "direct")
          .putNull("note")
          .putArray("spans")
          .addArray()
          .add(text.indexOf(words))
          .add(text.indexOf(words) + words.length());
    }
    gold.putArray("differences");
    var events = Files.createDirectories(folder.resolve("statements/events"));
    Files.writeString(events.resolve("bridge.json"), gold.toString());
  }
}
