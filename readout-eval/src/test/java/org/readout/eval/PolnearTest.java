package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.text.Span;

class PolnearTest {

  @TempDir
  private Path folder;

  @Test
  void anEventGathersTheSpansOfItsRoles() {
    var marked = Polnear.marked("""
        T1\tSource 0 3\tAnn
        T2\tCue 4 8\tsaid
        T3\tContent 9 12;20 25\tthe rest
        T4\tContent 30 33\tand
        T5\tAttribution 4 8\tsaid
        E1\tAttribution:T5 Source:T1 Cue:T2 Content:T3 Content2:T4
        """);
    assertThat(marked)
        .containsExactly(new Marked(
            List.of(new Span(0, 3)),
            List.of(new Span(4, 8)),
            List.of(new Span(9, 12), new Span(20, 25), new Span(30, 33))));
  }

  @Test
  void anEventWithoutCueOrContentAndANoteAreNone() {
    var marked = Polnear.marked("""
        T1\tCue 4 8\tsaid
        T2\tContent 9 12\tand
        E1\tAttribution:T1 Cue:T1
        E2\tAttribution:T1 Content:T2
        #1\tAnnotatorNotes E1\tunsure
        """);
    assertThat(marked).isEmpty();
  }

  @Test
  void theFirstAnnotatorOfTheCompartmentIsRead() throws IOException {
    Files.writeString(
        folder.resolve("metadata.tsv"),
        "filename\ttitle\tcompartment\tannotators\none\t\"Two\nlines\"\tdev\tab|cd\nother\tx\ttest\tab\n");
    Files.createDirectories(folder.resolve("dev/text"));
    Files.createDirectories(folder.resolve("dev/attributions"));
    Files.writeString(folder.resolve("dev/text/one.txt"), "A\r\nB");
    Files.writeString(
        folder.resolve("dev/attributions/one_ab.ann"),
        "T1\tCue 0 1\tA\nT2\tContent 3 4\tB\nE1\tCue:T1 Content:T2");
    assertThat(Polnear.read(folder, "dev"))
        .containsExactly(new Polnear(
            "one",
            "A\r\nB",
            List.of(new Marked(List.of(), List.of(new Span(0, 1)), List.of(new Span(3, 4))))));
  }
}
