package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributeCommandTest {

  private static final String TEXT =
      "The ferry \\uD83D\\uDEA2 is late.\\n“The quay is shut,” said Harbour Master Ilse Brand. Brand said boats lay at anchor.\\n"
          + "Mayor Tomas Lund said that the town would pay.\\n";

  @TempDir
  Path folder;

  private String reports(String... ids) throws IOException {
    var lines = new StringBuilder();
    for (var id : ids)
      lines.append("{\"id\":\"" + id + "\",\"title\":\"" + id + "\",\"text\":\"" + TEXT + "\"}\n");
    return Files.writeString(folder.resolve("r.jsonl"), lines).toString();
  }

  @Test
  void onlyTheFormsAskedForAreWritten() throws IOException {
    var all = Called.with("attribute", reports("a"));
    assertThat(all.out()).contains("\"form\":\"direct\"").contains("\"form\":\"indirect\"");
    var direct = Called.with("attribute", "--form", "direct", reports("a"));
    assertThat(direct.out())
        .contains("\"form\":\"direct\"")
        .doesNotContain("\"form\":\"indirect\"");
  }

  @Test
  void onlyTheSpeakersAskedForAreWritten() throws IOException {
    var brand = Called.with("attribute", "--speaker", "BRAND", reports("a")).out();
    assertThat(brand).contains("Ilse Brand").doesNotContain("Lund");
    assertThat(Called.with("attribute", "--speaker", "bran", reports("a")).out())
        .contains("\"attributions\":[]");
    assertThat(Called.with("attribute", "--speaker", "lund", "--speaker", "brand", reports("a"))
            .out())
        .contains("Tomas Lund")
        .contains("Ilse Brand");
  }

  @Test
  void aStandoffSpanHoldsTheTextAtItsOffsets() throws IOException {
    var out = folder.resolve("brat");
    var called = Called.with("attribute", "-f", "brat", "-o", out.toString(), reports("a"));
    assertThat(called.status()).isZero();
    var text = Files.readString(out.resolve("a.txt")).codePoints().toArray();
    var spans = new ArrayList<String>();
    for (var line : Files.readAllLines(out.resolve("a.ann"))) {
      if (!line.startsWith("T")) continue;
      var fields = line.split("\t");
      var pieces = new ArrayList<String>();
      for (var piece : fields[1].substring(fields[1].indexOf(' ') + 1).split(";")) {
        var from = Integer.parseInt(piece.split(" ")[0]);
        var to = Integer.parseInt(piece.split(" ")[1]);
        pieces.add(new String(text, from, to - from));
      }
      assertThat(fields[2]).isEqualTo(String.join(" ", pieces));
      spans.add(fields[2]);
    }
    assertThat(spans).contains("“The quay is shut,”", "said", "that the town would pay");
    assertThat(Files.readString(out.resolve("a.ann")))
        .contains("Form E1 direct")
        .contains("AnnotatorNotes E1\tIlse Brand");
  }

  @Test
  void noIdLeavesTheFolder() throws IOException {
    var out = folder.resolve("brat");
    Called.with(
        "attribute", "-f", "brat", "-o", out.toString(), reports("../../x", "/../.x", "__/__/x"));
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(List.of(
              "______x.1.ann",
              "______x.1.txt",
              "______x.ann",
              "______x.txt",
              "_____x.ann",
              "_____x.txt"));
    }
  }

  @Test
  void standoffNeedsAFolder() throws IOException {
    var reports = reports("a");
    assertThat(Called.with("attribute", "-f", "brat", reports).status()).isEqualTo(2);
    assertThat(Called.with("attribute", "-f", "brat", "-o", reports, reports).status())
        .isEqualTo(2);
    assertThat(Called.with("attribute", "--form", "own", reports).status()).isEqualTo(2);
  }
}
