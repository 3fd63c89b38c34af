package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Problem;

class InventoryTest {

  @TempDir
  Path folder;

  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void layOut() throws IOException {
    for (var file : List.of(
        "b.txt",
        "a.html",
        "a-2.html",
        "north/c.jsonl",
        "north/far/d.txt.gz",
        "south/e",
        ".hidden.txt",
        "north/.cache/f.txt",
        "README.md",
        "north/LICENSE",
        "n[1].txt")) write(file);
  }

  @Test
  void aFolderIsReadWhollyAndSortedByPath() {
    assertThat(find(""))
        .containsExactly(
            "a-2.html",
            "a.html",
            "b.txt",
            "n[1].txt",
            "north/c.jsonl",
            "north/far/d.txt.gz",
            "south/e");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.html            | a-2.html a.html",
        "?.txt             | b.txt",
        "[a-b].*           | a.html b.txt",
        "[!a]*.txt         | b.txt n[1].txt",
        "*.{txt,html}      | a-2.html a.html b.txt n[1].txt",
        "**/*.txt          | b.txt n[1].txt",
        "**/*.txt*         | b.txt n[1].txt north/far/d.txt.gz",
        "*/*               | north/LICENSE north/c.jsonl north/far/d.txt.gz south/e",
        "north/**          | north/c.jsonl north/far/d.txt.gz",
        "**/far/**/*.gz    | north/far/d.txt.gz",
        "**/**/**/d*       | north/far/d.txt.gz",
        "s*                | south/e",
        "s*/               | south/e",
        ".h*               | .hidden.txt",
        "R*                | README.md",
        "n[1].txt          | n[1].txt",
        "*/../b.txt        | north/../b.txt south/../b.txt",
      })
  void aGlobMeansWhatItMeansInAShell(String glob, String expected) {
    assertThat(find("/" + glob)).containsExactly(expected.split(" "));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*.pdf", "nowhere/*", "**/nowhere", "[", "a[b", "{a", "{north/,x}*", "x{\\", "*\0*"
      })
  void whatMatchesNothingOrIsNoPatternIsAProblemAndEndsNoRun(String glob) {
    assertThat(find("/" + glob)).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "nowhere/at/all.txt", "b.txt/inside", "n\0ul"})
  void whatIsMissingIsAProblem(String name) {
    assertThat(find("/" + name)).isEmpty();
    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.input()).endsWith(name);
      assertThat(problem.message()).endsWith("nothing is read.");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyPathIsNotTheFolderOneStandsIn(String input) {
    assertThat(inventory(Folders::onDisk).files(input)).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void aHiddenFileOrAReadmeIsReadWhenNamed() {
    assertThat(find("/.hidden.txt")).containsExactly(".hidden.txt");
    assertThat(find("/README.md")).containsExactly("README.md");
  }

  @Test
  void theNameIsThePathAsTheUserBeganIt() throws IOException {
    var slashes = folder + "//north/";
    assertThat(inventory(Folders::onDisk).files(slashes))
        .extracting(Inventory.Found::name)
        .contains(folder + "/north/c.jsonl");
  }

  @Test
  void partsABrowserSavedBesideAPageArePassedOver() throws IOException {
    write("Late news.html");
    write("Late news_files/ad.html");
    write("Nachricht.htm");
    write("Nachricht-Dateien/anzeige.html");
    write("case_files/report.txt");
    assertThat(find(""))
        .contains("Late news.html", "Nachricht.htm", "case_files/report.txt")
        .doesNotContain("Late news_files/ad.html", "Nachricht-Dateien/anzeige.html");
  }

  @Test
  void aLoopOfLinksEndsAndALinkOutOfTheFolderIsTold() throws IOException {
    link("north/loop", folder);
    link("south/self", folder.resolve("south"));
    link("south/file.txt", folder.resolve("b.txt"));
    link("south/broken.txt", folder.resolve("nowhere"));
    link("south/out", Path.of("/"));
    assertThat(find("")).hasSize(8).contains("south/file.txt");
    assertThat(problems)
        .extracting(Problem::input)
        .containsExactlyInAnyOrder(folder + "/south/broken.txt", folder + "/south/out");
    problems.clear();
    assertThat(find("/**/*.jsonl")).containsExactly("north/c.jsonl");
    Files.delete(folder.resolve("south/out"));
  }

  @Test
  void foldersBeyondTheDepthAreTold() throws IOException {
    write("d/".repeat(70) + "deep.txt");
    assertThat(find("")).doesNotContain("deep.txt").hasSize(7);
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("64"));
  }

  @Test
  void aFolderThatCannotBeReadIsAProblemAndTheRestIsRead() throws IOException {
    Folders refusing = each -> {
      if (each.endsWith("north")) throw new AccessDeniedException(each.toString());
      return Folders.onDisk(each);
    };
    assertThat(inventory(refusing).files(folder.toString())).hasSize(5);
    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.input()).isEqualTo(folder + "/north");
      assertThat(problem.message()).contains("permission is denied");
    });
  }

  @Test
  void permissionsThatForbidReadingAreAProblem() throws IOException {
    var north = folder.resolve("north").toFile();
    assumeTrue(
        north.setReadable(false) && !Files.isReadable(north.toPath()),
        "this user may read everything, so nothing can be forbidden");
    assertThat(find("")).hasSize(5);
    assertThat(problems).hasSize(1);
    assertThat(north.setReadable(true)).isTrue();
  }

  @Test
  void aFolderWithNothingToReadIsAProblem() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertThat(find("/empty")).isEmpty();
    assertThat(problems).hasSize(1);
  }

  private List<String> find(String below) {
    return inventory(Folders::onDisk).files(folder + below).stream()
        .map(file -> file.name().substring(folder.toString().length() + 1))
        .toList();
  }

  private Inventory inventory(Folders folders) {
    return new Inventory(Limits.DEFAULT.depth(), folders, problems::add);
  }

  private void write(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "The bridge is closed.");
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), target);
  }
}
