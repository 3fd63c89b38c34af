package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.text.Csv;
import org.readout.text.Span;

/**
 * Articles with standoff annotations of attributions, in the layout of PolNeAR.
 *
 * @param name the file without its ending
 * @param text the raw text; the spans of {@code marked} count its code points
 * @param marked by the first annotator listed
 */
record Polnear(String name, String text, List<Marked> marked) {

  private static final Pattern LINE = Pattern.compile("[TE]\\d+\t");
  private static final Pattern NUMBER = Pattern.compile("\\d+$");

  Polnear {
    marked = List.copyOf(marked);
  }

  /**
   * @param folder holding {@code metadata.tsv} and a folder for each compartment
   * @param compartment {@code train}, {@code dev} or {@code test}
   */
  static List<Polnear> read(Path folder, String compartment) throws IOException {
    var articles = new ArrayList<Polnear>();
    for (var line : Csv.rows(Files.readString(folder.resolve("metadata.tsv")), '\t')) {
      var row = line.fields();
      if (!compartment.equals(row.get("compartment"))) continue;
      var name = row.getOrDefault("filename", "");
      var annotator = row.getOrDefault("annotators", "").split("\\|", 2)[0];
      var part = folder.resolve(compartment);
      articles.add(new Polnear(
          name,
          Files.readString(part.resolve("text").resolve(name + ".txt")),
          marked(Files.readString(
              part.resolve("attributions").resolve(name + "_" + annotator + ".ann")))));
    }
    return articles;
  }

  /** Events with a cue and a content; notes and the texts of spans are passed over. */
  static List<Marked> marked(String annotations) {
    var spans = new HashMap<String, List<Span>>();
    var events = new ArrayList<String>();
    for (var line : annotations.split("\n", -1)) {
      if (!LINE.matcher(line).lookingAt()) continue;
      var fields = line.split("\t", 3);
      if (line.startsWith("T")) spans.put(fields[0], spans(fields[1]));
      else events.add(fields[1]);
    }
    return events.stream()
        .map(event -> event(event, spans))
        .filter(marked -> !marked.cue().isEmpty() && !marked.content().isEmpty())
        .toList();
  }

  /** Of {@code Content 10 25;30 41}: kind, then start and end of each fragment. */
  private static List<Span> spans(String field) {
    var places = field.substring(field.indexOf(' ') + 1);
    return Stream.of(places.split(";", -1))
        .map(place -> place.split(" ", 2))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }

  /** Of {@code Attribution:T1 Source:T2 Content:T3 Content2:T4}: role and span. */
  private static Marked event(String event, HashMap<String, List<Span>> spans) {
    var source = new ArrayList<Span>();
    var cue = new ArrayList<Span>();
    var content = new ArrayList<Span>();
    for (var part : event.strip().split("\\s+", -1)) {
      var colon = part.indexOf(':');
      var role = NUMBER.matcher(part.substring(0, colon)).replaceFirst("");
      var named = spans.getOrDefault(part.substring(colon + 1), List.of());
      switch (role.toLowerCase(Locale.ROOT)) {
        case "source" -> source.addAll(named);
        case "cue" -> cue.addAll(named);
        case "content" -> content.addAll(named);
        default -> {} // a kind the corpus has besides: the event's own, and notes
      }
    }
    return new Marked(source, cue, content);
  }
}
