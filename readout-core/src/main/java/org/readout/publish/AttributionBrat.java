package org.readout.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.article.Article;
import org.readout.attribution.Attribution;
import org.readout.text.CodePoints;
import org.readout.text.Span;

/**
 * Writes an article's attributions in brat's standoff format (Stenetorp et al. 2012), the one PolNeAR is annotated in: spans of {@code Source}, {@code Cue}
 * and {@code Content} over the article's text, an {@code Attribution} event that joins them by its cue, its form as an attribute and its speaker as a
 * note. Offsets count characters as Unicode code points; a span over several lines is written in pieces, as brat asks. Immutable and safe to
 * share between threads.
 */
public final class AttributionBrat {

  /**
   * Writes what belongs into the {@code .ann} file beside the article's text; each line ends with a newline.
   *
   * @param attributions of the article; one without a cue becomes spans without an event
   */
  public void write(Article article, List<Attribution> attributions, Appendable out)
      throws IOException {
    var lines = new Lines(article, out);
    for (var attribution : attributions) lines.add(attribution);
  }

  /** Numbers spans, events, attributes and notes as they come. */
  private static final class Lines {

    private final Article article;
    private final CodePoints points;
    private final Appendable out;
    private int spans;
    private int events;
    private int notes;

    Lines(Article article, Appendable out) {
      this.article = article;
      this.points = new CodePoints(article.text());
      this.out = out;
    }

    void add(Attribution attribution) throws IOException {
      var source = span("Source", attribution.source());
      var content = span("Content", attribution.content());
      if (attribution.cue().isEmpty()) return;
      var cue = span("Cue", attribution.cue());
      var event = "E" + ++events;
      out.append(event).append("\tCue:").append(cue);
      if (!source.isEmpty()) out.append(" Source:").append(source);
      if (!content.isEmpty()) out.append(" Content:").append(content);
      out.append('\n');
      out.append("A" + events + "\tForm " + event + " " + attribution.form().label() + "\n");
      var speaker = attribution.speaker();
      if (speaker != null)
        out.append(
            "#" + ++notes + "\tAnnotatorNotes " + event + "\t" + oneLine(speaker.name()) + "\n");
    }

    /** The new span's name; empty for no span. */
    private String span(String kind, List<Span> parts) throws IOException {
      var pieces = new ArrayList<Span>();
      for (var part : parts) pieces(part, pieces);
      if (pieces.isEmpty()) return "";
      var name = "T" + ++spans;
      out.append(name).append('\t').append(kind);
      var between = " ";
      for (var piece : pieces) {
        out.append(between)
            .append(points.fromUnits(piece.start()) + " " + points.fromUnits(piece.end()));
        between = ";";
      }
      between = "\t";
      for (var piece : pieces) {
        out.append(between).append(piece.of(article.text()));
        between = " ";
      }
      out.append('\n');
      return name;
    }

    /** A span's pieces between line breaks. */
    private void pieces(Span part, List<Span> pieces) {
      var from = part.start();
      for (var i = part.start(); i <= part.end(); i++) {
        if (i < part.end() && !isBreak(article.text().charAt(i))) continue;
        if (i > from) pieces.add(new Span(from, i));
        from = i + 1;
      }
    }

    private static String oneLine(String text) {
      return text.replaceAll("\\R|\t", " ");
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r';
    }
  }
}
