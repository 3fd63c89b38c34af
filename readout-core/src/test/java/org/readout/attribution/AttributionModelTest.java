package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analysis.Analyser;
import org.readout.analysis.Reports;
import org.readout.text.Digests;
import org.readout.text.Span;

class AttributionModelTest {

  /** Of the shipped file; the model card tells how it was made. */
  private static final String DIGEST =
      "6f408deb0f57ce6bc66b8b0a1e35b402fab3b5dade72b552b316f9ed1d3a1f64";

  @Test
  void shippedModelIsTheOneTheCardDescribes() throws IOException {
    try (var model = AttributionModel.class.getResourceAsStream(AttributionModel.RESOURCE)) {
      assertThat(model).isNotNull();
      assertThat(Digests.of(model.readAllBytes())).isEqualTo(DIGEST);
    }
  }

  @Test
  void sameLessonsGiveTheSameBytesAndTheyAreReadAsTheyWereWritten() throws IOException {
    var bytes = train();
    assertThat(train()).isEqualTo(bytes);
    var again = new ByteArrayOutputStream();
    AttributionModel.read(new ByteArrayInputStream(bytes)).write(again);
    assertThat(again.toByteArray()).isEqualTo(bytes);
  }

  private static byte[] train() throws IOException {
    var lessons = new ArrayList<Lesson>();
    for (var verb : List.of("said", "added", "claimed", "wrote", "said", "added"))
      lessons.add(lesson(verb));
    var out = new ByteArrayOutputStream();
    var pieces = List.of("said", "added", "claimed", "wrote", "the", "that", "was", "##s");
    var vectors = new float[pieces.size() * 3];
    for (var i = 0; i < vectors.length; i++) vectors[i] = i % 5 - 2;
    AttributionTrainer.train(lessons, new WordPieces(pieces, vectors, 3), out);
    return out.toByteArray();
  }

  private static Lesson lesson(String verb) {
    var text = "The bridge was closed on Monday. The mayor " + verb + " that the road was open.";
    var article = Reports.english(text);
    return new Lesson(
        article,
        new Analyser().analyse(article),
        List.of(new Lesson.Marked(
            List.of(span(text, "The mayor")),
            List.of(span(text, verb)),
            List.of(span(text, "that the road was open")))));
  }

  private static Span span(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}
