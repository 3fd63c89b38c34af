package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Article;
import org.readout.article.ArticleExtractor;
import org.readout.ingest.CaptureReader;

class VisibleTextTest {

  private static final String PAGE =
      "<html><body><nav><a href='/'>Home</a></nav><article><h1>Mill burns</h1><p>The mill at Orsk burned down on"
          + " Sunday night, and nobody was hurt, the fire brigade said.</p><p>It had stood for two hundred"
          + " years and ground its last flour in May.</p></article><script>var x;</script></body></html>";

  @Test
  void textAndFurnitureAreAllOfThePage(@TempDir Path folder) throws IOException {
    assertThat(VisibleText.isAccountedFor(PAGE, read(folder))).isTrue();
  }

  @Test
  void aMissingWordIsNoticed(@TempDir Path folder) throws IOException {
    var longer = PAGE.replace("Sunday night", "Sunday night late");
    assertThat(VisibleText.isAccountedFor(longer, read(folder))).isFalse();
  }

  @Test
  void whatScriptsDrawMayFollowAndNothingElse(@TempDir Path folder) throws IOException {
    var paragraph =
        "<p>The mill at Orsk burned down on Sunday night, and nobody was hurt, the fire brigade said.</p>";
    var page = "<html><body><h1>Mill burns</h1><script>draw(\"" + paragraph.repeat(6)
        + "\");</script></body></html>";
    assertThat(VisibleText.isAccountedFor(page, read(folder, page))).isTrue();
    assertThat(VisibleText.isAccountedFor(page.replace("Sunday", "Monday"), read(folder, page)))
        .isFalse();
  }

  private static Article read(Path folder) throws IOException {
    return read(folder, PAGE);
  }

  private static Article read(Path folder, String page) throws IOException {
    var file = Files.writeString(folder.resolve("page.html"), page);
    var captures = new CaptureReader().read(List.of(file.toString())).captures();
    return new ArticleExtractor().extract(captures.get(0)).article();
  }
}
