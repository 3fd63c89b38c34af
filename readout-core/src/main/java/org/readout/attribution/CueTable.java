package org.readout.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of saying shipped in {@code cues.txt}, by each of their forms. */
final class CueTable {

  private static @Nullable CueTable shipped;

  private final Map<String, Cue> byForm = new HashMap<>();

  private CueTable() {}

  /** Read once, when first asked for. */
  static synchronized CueTable shipped() {
    if (shipped == null) shipped = read("cues.txt");
    return shipped;
  }

  /** The verb a folded word is a form of; null for none. */
  @Nullable
  Cue of(String word) {
    return byForm.get(word);
  }

  private static CueTable read(String resource) {
    var table = new CueTable();
    try (var stream = CueTable.class.getResourceAsStream(resource)) {
      if (stream == null) throw new IllegalStateException(resource + " is missing");
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.isBlank() && line.charAt(0) != '#') table.enter(line.split("\\|"));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enter(String[] columns) {
    var lemma = columns[0].strip();
    var frames = List.of(columns[2].strip().split(" +"));
    var prepositions = new HashSet<String>();
    for (var frame : frames) if (frame.startsWith(":")) prepositions.add(frame.substring(1));
    var cue = new Cue(
        lemma,
        frames.contains("q"),
        frames.contains("t"),
        frames.contains("n"),
        frames.contains("o"),
        frames.contains("i"),
        frames.contains("r"),
        frames.contains("a"),
        frames.contains("h"),
        Set.copyOf(prepositions),
        Certainty.valueOf(columns[3].strip().toUpperCase(Locale.ROOT)),
        Double.parseDouble(columns[4].strip()));
    byForm.put(lemma, cue);
    for (var form : columns[1].strip().split(" +")) if (!form.isEmpty()) byForm.put(form, cue);
    for (var form : regular(lemma)) byForm.putIfAbsent(form, cue);
  }

  /** Third person, past and -ing form as most verbs build them. */
  static List<String> regular(String lemma) {
    var stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    var hisses =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return List.of(lemma + (hisses ? "es" : "s"), stem + "ed", stem + "ing");
  }
}
