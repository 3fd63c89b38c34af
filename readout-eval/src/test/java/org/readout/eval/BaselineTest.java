package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  @Test
  void reportsThatShareRareWordsAreOneClusterAndOthersAreNot(@TempDir Path folder)
      throws IOException {
    var docs = folder.resolve("docs.jsonl");
    Files.writeString(docs, """
        {"id": "a", "title": "Dam cracks above Tesk", "text": "A crack opened in the Tesk dam and the valley was cleared."}
        {"id": "b", "title": "Nettle soup", "text": "Wash young nettles and simmer them in stock."}
        {"id": "c", "title": "Tesk valley cleared", "text": "The valley below the Tesk dam was cleared over a crack."}
        {"id": "d", "title": "Chess final drawn", "text": "The final game ended in a draw after nine hours."}
        {"id": "e", "title": "", "text": ""}
        """);
    var stories = Baseline.stories(docs);
    assertThat(stories.get("a")).isEqualTo(stories.get("c"));
    assertThat(stories.values()).hasSize(5);
    assertThat(stories.values().stream().distinct()).hasSize(4);
  }
}
