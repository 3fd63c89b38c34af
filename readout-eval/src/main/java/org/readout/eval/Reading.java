package org.readout.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.Readout;
import org.readout.article.Article;
import org.readout.attribution.Form;
import org.readout.ingest.Capture;
import org.readout.ingest.CaptureReader;
import org.readout.ingest.Given;
import org.readout.ingest.Intake;
import org.readout.ingest.Media;
import org.readout.text.ArticleId;
import org.readout.text.CodePoints;
import org.readout.text.Digests;

/** Reads what the sets hold, as far as each is scored. A page that stands in several sets is read once. */
final class Reading {

  /** Pages read at a time: enough to keep the workers busy, few enough to hold in memory. */
  private static final int BATCH = 64;

  private final Readout readout;
  private final Map<String, ReadPage> byDigest = new HashMap<>();

  Reading(Readout readout) {
    this.readout = readout;
  }

  /** What was read of each file. */
  Map<Path, ReadPage> pages(Collection<Path> files) throws IOException {
    var digests = new HashMap<Path, String>();
    var unread = new ArrayList<Path>();
    for (var file : files) {
      var digest = Digests.of(Files.readAllBytes(file));
      if (digests.put(file, digest) == null && !byDigest.containsKey(digest)) {
        byDigest.put(digest, ReadPage.NOTHING);
        unread.add(file);
      }
    }
    for (var from = 0; from < unread.size(); from += BATCH) {
      var batch = unread.subList(from, Math.min(unread.size(), from + BATCH));
      read(batch)
          .forEach((file, article) ->
              byDigest.put(digests.getOrDefault(file, ""), ReadPage.of(article)));
    }
    var pages = new HashMap<Path, ReadPage>();
    digests.forEach(
        (file, digest) -> pages.put(file, byDigest.getOrDefault(digest, ReadPage.NOTHING)));
    return pages;
  }

  private Map<Path, Article> read(List<Path> files) {
    var byName = new HashMap<String, Path>();
    for (var file : files) byName.put(file.toString(), file);
    var intake = new CaptureReader().read(List.copyOf(byName.keySet()));
    var extraction = readout.run(intake).extraction();
    var articles = new HashMap<Path, Article>();
    for (var i = 0; i < intake.captures().size(); i++) {
      var file = byName.get(intake.captures().get(i).input());
      if (file != null) articles.put(file, extraction.entries().get(i).article());
    }
    return articles;
  }

  /** What was found in each article, by its name, without what continues an attribution: the corpus does not mark that. */
  Map<String, List<Marked>> attributions(List<Polnear> texts) {
    var captures = texts.stream().map(text -> capture(text.name(), text.text())).toList();
    var run = readout.run(new Intake(captures, List.of()));
    var found = new HashMap<String, List<Marked>>();
    for (var i = 0; i < run.articles().size(); i++) {
      var article = run.articles().get(i);
      var points = new CodePoints(article.text());
      found.put(
          article.id().value(),
          run.attributions().get(i).attributions().stream()
              .filter(attribution -> attribution.form() != Form.CONTINUED)
              .map(attribution -> Marked.of(attribution, points))
              .toList());
    }
    return found;
  }

  private static Capture capture(String id, String text) {
    return new Capture(
        id,
        false,
        id,
        "",
        Media.RECORD_TEXT,
        text,
        null,
        new Given(id, null, null, null, null, null),
        null,
        Digests.of((id + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        null);
  }

  /** The story of each report. */
  Map<String, String> stories(Path docs) {
    var intake = new CaptureReader().read(List.of(docs.toString()));
    var stories = new HashMap<String, String>();
    for (var story : readout.run(intake).grouping().stories())
      for (var member : story.articles()) stories.put(member.value(), story.id().value());
    return stories;
  }

  /** What the reports of these ids say. */
  Told statements(Path docs, Set<ArticleId> ids) {
    var intake = new CaptureReader().read(List.of(docs.toString()));
    var captures = intake.captures().stream()
        .filter(capture -> capture.given().id() != null
            && ids.contains(new ArticleId(capture.given().id())))
        .toList();
    return Told.of(readout.run(new Intake(captures, intake.problems())).edition());
  }
}
