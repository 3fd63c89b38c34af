package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.CaptureReader;

class OutletsTest {

  private static final String TEXT =
      "The quay at Lorne is shut until the end of the week, the harbour master said on Friday.";

  private static final OutletSheet OWN = new OutletSheet("own.csv", """
      host,name,owner,kind,country,aliases
      echo.example,Lorne Echo,Tern Group,newspaper,GB,The Echo
      post.example,Tern Post,Tern Group,newspaper,GB,
      ,Seaboard Press,,agency,,SBD
      """);

  @TempDir
  Path folder;

  private Article record(String fields) throws IOException {
    return read("r.jsonl", "{\"text\":\"" + TEXT + "\"," + fields + "}\n");
  }

  private Article page(String head) throws IOException {
    return read(
        "p.html",
        "<!doctype html><title>Quay shut</title>" + head + "<body><article><h1>Quay shut</h1><p>"
            + (TEXT + " ").repeat(4) + "</article>");
  }

  private Article read(String name, String content) throws IOException {
    var file = Files.writeString(folder.resolve(name), content);
    var captures = new CaptureReader().read(List.of(file.toString())).captures();
    return new ArticleExtractor(List.of(OWN)).extract(captures.get(0)).article();
  }

  @Test
  void anAddressTellsTheNameAndTheOwner() throws IOException {
    assertThat(record("\"url\":\"https://www.echo.example/quay\"").outlet())
        .isEqualTo(new Outlet("Lorne Echo", "Tern Group", "host"));
  }

  @Test
  void anUnknownHostStandsWithoutItsWww() throws IOException {
    assertThat(record("\"url\":\"https://www.mole.example/quay\"").outlet())
        .isEqualTo(new Outlet("mole.example", null, "host"));
  }

  @Test
  void aHostGivenInANamesPlaceBecomesAName() throws IOException {
    assertThat(record("\"outlet\":\"www.post.example\"").outlet())
        .isEqualTo(new Outlet("Tern Post", "Tern Group", "given"));
    assertThat(record("\"outlet\":\"www.mole.example\"").outlet().name()).isEqualTo("mole.example");
    assertThat(record("\"outlet\":\"https://www.post.example/\"").outlet().name())
        .isEqualTo("Tern Post");
  }

  @Test
  void aGivenNameStaysAsItIsWritten() throws IOException {
    assertThat(record("\"outlet\":\"The Echo\"").outlet())
        .isEqualTo(new Outlet("The Echo", "Tern Group", "given"));
  }

  @Test
  void aPageMayNameItselfBetterThanItsHostDoes() throws IOException {
    var echo = "<link rel=canonical href='https://www.echo.example/quay'>";
    assertThat(
            page(echo + "<meta property=og:site_name content='Echo on Sunday'>").outlet())
        .isEqualTo(new Outlet("Echo on Sunday", "Tern Group", "og:site_name"));
    assertThat(page(echo + "<meta property=og:site_name content='The Echo'>")
            .outlet()
            .name())
        .isEqualTo("Lorne Echo");
    assertThat(page(echo + "<meta property=og:site_name content='www.echo.example'>")
            .outlet())
        .isEqualTo(new Outlet("Lorne Echo", "Tern Group", "host"));
  }

  @Test
  void aNamesakeAtAnotherHostHasAnotherOwner() throws IOException {
    var page = page("<link rel=canonical href='https://echo.mole.example/quay'>"
        + "<meta property=og:site_name content='The Echo'>");
    assertThat(page.outlet()).isEqualTo(new Outlet("The Echo", null, "og:site_name"));
  }

  @Test
  void withoutAddressAndWordOfItselfAReportHasNoOutlet() throws IOException {
    assertThat(record("\"id\":\"a\"").outlet()).isEqualTo(Outlet.UNKNOWN);
  }

  @Test
  void aUsersAgencyIsKnownByAllItsNames() throws IOException {
    var article = read(
        "t.txt",
        "Quay shut at Lorne\n\nLORNE (SBD) — " + (TEXT + " ").repeat(3) + "\n\nSeaboard Press\n");
    assertThat(article.agencies()).containsExactly("SBD", "Seaboard Press");
    assertThat(article.agencyCredits())
        .extracting(AgencyCredit::house)
        .containsOnly("Seaboard Press");
  }
}
