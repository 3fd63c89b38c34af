package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.article.Extraction.Entry;
import org.readout.article.Extraction.Standing;
import org.readout.ingest.CaptureReader;

class SettlementTest {

  private static final String ADDRESS = "https://tern.example/quay";

  @TempDir
  Path folder;

  private final ArticleExtractor extractor = new ArticleExtractor();

  private Extraction settled(String... records) throws IOException {
    var file = Files.writeString(folder.resolve("r.jsonl"), String.join("\n", records) + "\n");
    return extractor.settle(new CaptureReader()
        .read(List.of(file.toString())).captures().stream()
            .map(extractor::extract)
            .toList());
  }

  private static List<Standing> standings(Extraction extraction) {
    return extraction.entries().stream().map(Entry::standing).toList();
  }

  @Test
  void ofOneAddressTheLastCapturedIsTheArticle() throws IOException {
    var settled = settled(
        record("a", ADDRESS, "The quay is shut.", ",\"captured\":\"2031-05-02\""),
        record("b", ADDRESS, "The quay is open.", ",\"captured\":\"2031-05-03\""),
        record("c", ADDRESS, "The quay may shut.", ",\"captured\":\"2031-05-01\""));
    assertThat(standings(settled))
        .containsExactly(Standing.OLDER_VERSION, Standing.ARTICLE, Standing.OLDER_VERSION);
    assertThat(settled.entries()).extracting(entry -> entry.of().value()).containsOnly("b");
    assertThat(settled.articles()).extracting(Article::text).containsExactly("The quay is open.");
  }

  @Test
  void whereNobodySaysWhenItWasCapturedTheLaterDateIsNewer() throws IOException {
    var settled = settled(
        record("a", ADDRESS, "The quay is open.", ",\"date\":\"2031-05-03\""),
        record("b", ADDRESS, "The quay is shut.", ",\"date\":\"2031-05-02\""));
    assertThat(standings(settled)).containsExactly(Standing.ARTICLE, Standing.OLDER_VERSION);
  }

  @Test
  void equalBytesOfOneAddressAndNoOtherIdAreOneDuplicate() throws IOException {
    var record = record("a", ADDRESS, "The quay is shut.", "");
    var settled = settled(record, record, record);
    assertThat(standings(settled))
        .containsExactly(Standing.ARTICLE, Standing.DUPLICATE, Standing.DUPLICATE);
    assertThat(settled.entries())
        .extracting(entry -> entry.article().id().value())
        .containsOnly("a");
  }

  @Test
  void equalTextsUnderOtherIdsOrAddressesAreArticles() throws IOException {
    var text = "The quay is shut.";
    var settled = settled(
        record("a", "https://tern.example/1", text, ""),
        record("b", "https://tern.example/2", text, ""),
        "{\"id\":\"c\",\"text\":\"" + text + "\"}",
        "{\"id\":\"d\",\"text\":\"" + text + "\"}");
    assertThat(standings(settled)).containsOnly(Standing.ARTICLE);
  }

  @Test
  void recordsOfOneFileAreNoVersionsOfEachOther() throws IOException {
    var settled = settled("{\"text\":\"The quay is shut.\"}", "{\"text\":\"The quay is open.\"}");
    assertThat(standings(settled)).containsOnly(Standing.ARTICLE);
    assertThat(settled.articles()).extracting(Article::id).doesNotHaveDuplicates();
  }

  @Test
  void aRefusedCaptureStaysAndIsCounted() throws IOException {
    var settled = settled("{\"text\":\"The quay is shut.\"}", "{broken", "{broken");
    assertThat(standings(settled))
        .containsExactly(Standing.ARTICLE, Standing.REFUSED, Standing.REFUSED);
    assertThat(settled.entries().get(1).article().kindReason()).isNotEmpty();
  }

  @Test
  void twoReportsThatClaimOneIdAreToldApartAndThatIsSaid() throws IOException {
    var settled = settled(
        record("a", "https://tern.example/1", "The quay is shut.", ""),
        record("a", "https://tern.example/2", "The mole is shut.", ""));
    assertThat(settled.articles())
        .extracting(article -> article.id().value())
        .containsExactly("a", "a#2");
    assertThat(settled.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.place()).isEqualTo("line 2");
      assertThat(problem.message()).contains("a#2");
    });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingVanishesAndTheOrderOfCapturesChangesNothing(long seed) throws IOException {
    var random = new Random(seed);
    var records = new ArrayList<String>();
    for (var i = 0; i < 60; i++) records.add(anyRecord(random));
    var once = settled(records.toArray(String[]::new));
    Collections.shuffle(records, random);
    var again = settled(records.toArray(String[]::new));
    var counts = 0L;
    for (var standing : Standing.values()) {
      counts += once.count(standing);
      assertThat(again.count(standing))
          .as("seed %d, %s", seed, standing)
          .isEqualTo(once.count(standing));
    }
    assertThat(counts).isEqualTo(60);
    assertThat(once.entries()).hasSize(60);
    assertThat(again.articles()).as("seed %d", seed).isEqualTo(once.articles());
    assertThat(byText(again)).as("seed %d", seed).isEqualTo(byText(once));
    assertThat(once.entries()).allSatisfy(entry -> assertThat(
            entry.standing() == Standing.ARTICLE || entry.standing() == Standing.REFUSED)
        .isEqualTo(
            entry.of().equals(entry.article().id()) && entry.standing() != Standing.DUPLICATE));
  }

  private static String anyRecord(Random random) {
    if (random.nextInt(12) == 0) return "{broken";
    var id = random.nextInt(3) == 0 ? null : "r" + random.nextInt(12);
    var address = random.nextInt(3) == 0 ? null : "https://tern.example/" + random.nextInt(5);
    var text = "The quay is shut until day " + random.nextInt(6) + ".";
    var captured =
        random.nextBoolean() ? "" : ",\"captured\":\"2031-05-0" + (1 + random.nextInt(9)) + "\"";
    return record(id, address, text, captured);
  }

  private static TreeMap<String, List<String>> byText(Extraction extraction) {
    return extraction.entries().stream()
        .collect(Collectors.groupingBy(
            entry -> entry.standing() + " " + entry.of(),
            TreeMap::new,
            Collectors.mapping(
                entry -> entry.article().text(),
                Collectors.collectingAndThen(
                    Collectors.toList(), texts -> texts.stream().sorted().toList()))));
  }

  private static String record(
      @Nullable String id, @Nullable String address, String text, String more) {
    return "{"
        + (id == null ? "" : "\"id\":\"" + id + "\",")
        + (address == null ? "" : "\"url\":\"" + address + "\",")
        + "\"text\":\"" + text + "\"" + more + "}";
  }
}
