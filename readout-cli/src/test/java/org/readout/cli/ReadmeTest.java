package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Readout;
import org.readout.ingest.CaptureReader;
import org.readout.publish.EditionJson;

class ReadmeTest {

  @TempDir
  Path folder;

  @Test
  void theLibrarySnippetCompilesAndWritesAnEdition() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Bridge closed\n\nThe bridge at Lisko is closed, the mayor said on Monday.\n");
    var reports = folder.toString();
    var out = new ByteArrayOutputStream();
    // the README's lines, its folder and stream aside
    var intake = new CaptureReader().read(List.of(reports));
    var edition = new Readout(Readout.Options.DEFAULT).run(intake).edition();
    new EditionJson().write(edition, out);
    assertThat(out.toString()).startsWith("{").contains("Lisko");
  }

  @Test
  void theReadmeShowsThoseLines() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var source = Files.readString(Path.of("src/test/java/org/readout/cli/ReadmeTest.java"));
    var start = readme.indexOf("```java") + "```java".length();
    var snippet = readme
        .substring(start, readme.indexOf("```", start))
        .replace("\"reports/\"", "reports")
        .replace("System.out", "out");
    assertThat(snippet.strip().lines().toList()).isNotEmpty().allSatisfy(line -> assertThat(source)
        .contains(line.strip()));
  }

  @Test
  void whatTheReadmePointsAtExists() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme);
    while (links.find()) assertThat(Path.of("..", links.group(1))).exists();
  }
}
