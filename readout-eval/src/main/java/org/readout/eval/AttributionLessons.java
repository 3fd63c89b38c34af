package org.readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.readout.Readout;
import org.readout.attribution.Lesson;
import org.readout.ingest.Intake;
import org.readout.text.CodePoints;
import org.readout.text.Span;

/** The marked articles of PolNeAR's training part, read as a run reads them, to learn from. */
public final class AttributionLessons {

  private AttributionLessons() {}

  /**
   * In the order of their ids.
   *
   * @param folder PolNeAR's
   */
  public static List<Lesson> read(Path folder) throws IOException {
    var marked = new HashMap<String, List<Marked>>();
    var texts = Polnear.read(folder, "train");
    for (var text : texts) marked.put(text.name(), text.marked());
    var captures =
        texts.stream().map(text -> Reading.capture(text.name(), text.text())).toList();
    var run = new Readout(Readout.Options.DEFAULT).run(new Intake(captures, List.of()));
    var lessons = new ArrayList<Lesson>();
    for (var i = 0; i < run.articles().size(); i++) {
      var article = run.articles().get(i);
      var points = new CodePoints(article.text());
      lessons.add(new Lesson(
          article,
          run.analyses().get(i),
          marked.getOrDefault(article.id().value(), List.of()).stream()
              .map(one -> new Lesson.Marked(
                  inUnits(one.source(), points),
                  inUnits(one.cue(), points),
                  inUnits(one.content(), points)))
              .toList()));
    }
    return lessons;
  }

  private static List<Span> inUnits(List<Span> spans, CodePoints points) {
    return spans.stream()
        .map(span -> new Span(points.toUnits(span.start()), points.toUnits(span.end())))
        .toList();
  }
}
