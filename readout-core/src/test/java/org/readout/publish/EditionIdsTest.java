package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Readout;
import org.readout.ingest.CaptureReader;

/** All ids of an edition are unique: scripts look records up by them. */
class EditionIdsTest {

  private static final String[] PIECES = {
    "\"We left at dawn. We came back. ",
    "\"",
    " said Jan Kol",
    ", ",
    ". ",
    "\n",
    "Officials say that ",
    "one woman told the Ledger",
    "the pier was shut",
    "\u201c",
    "\u201d",
    " and ",
    "according to the mayor"
  };

  @Test
  void idsOfTheExamplesAreUnique() {
    assertUnique(edition(Path.of("../examples")), 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void idsOfReportsOfAnyShapeAreUnique(long seed, @TempDir Path folder) throws IOException {
    var random = new Random(seed);
    for (var report = 0; report < 4; report++) {
      var text = new StringBuilder("The pier at Velden was shut on Monday.\n");
      for (var i = 0; i < 200; i++) text.append(PIECES[random.nextInt(PIECES.length)]);
      Files.writeString(folder.resolve("report-" + report + ".txt"), text);
    }
    assertUnique(edition(folder), seed);
  }

  private static Edition edition(Path folder) {
    var intake = new CaptureReader().read(List.of(folder.toString()));
    return new Readout(Readout.Options.DEFAULT).run(intake).edition();
  }

  private static void assertUnique(Edition edition, long seed) {
    var ids = new ArrayList<Object>();
    edition.articles().forEach(one -> ids.add(one.id()));
    edition.attributions().forEach(of -> of.attributions().forEach(one -> ids.add(one.id())));
    edition.reprints().forEach(one -> ids.add(one.id()));
    edition.grouping().stories().forEach(one -> ids.add(one.id()));
    edition.grouping().storylines().forEach(one -> ids.add(one.id()));
    edition.alignment().origins().forEach(of -> of.origins().forEach(one -> ids.add(one.id())));
    edition.alignment().statements().forEach(one -> ids.add(one.id()));
    assertThat(edition.alignment().statements()).isNotEmpty();
    assertThat(ids).as("seed %d", seed).doesNotHaveDuplicates();
  }
}
