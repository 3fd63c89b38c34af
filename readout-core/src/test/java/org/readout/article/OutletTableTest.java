package org.readout.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Csv;
import org.readout.text.Problem;

class OutletTableTest {

  private static List<Map<String, String>> shipped() throws IOException {
    try (var in = Objects.requireNonNull(OutletTable.class.getResourceAsStream("outlets.csv"))) {
      var text = new String(in.readAllBytes(), UTF_8).replaceAll("(?m)^#.*", "");
      assertThat(Csv.rows(text, ',')).allMatch(row -> row.extra() == 0);
      return Csv.rows(text, ',').stream().map(Csv.Row::fields).toList();
    }
  }

  @Test
  void threeHundredOutletsAndEightyAgenciesAreKnown() throws IOException {
    var rows = shipped();
    assertThat(rows).filteredOn(row -> "agency".equals(row.get("kind"))).hasSizeGreaterThan(80);
    assertThat(rows).filteredOn(row -> !"agency".equals(row.get("kind"))).hasSizeGreaterThan(300);
  }

  @Test
  void everyLineNamesAnOutletItsKindAndItsCountry() throws IOException {
    for (var row : shipped()) {
      assertThat(row.keySet()).containsExactlyElementsOf(OutletRows.COLUMNS);
      assertThat(row.get("name")).isNotBlank().doesNotMatch("^\\s.*|.*\\s$");
      assertThat(row.get("kind")).isIn("agency", "newspaper", "magazine", "broadcaster", "digital");
      assertThat(Locale.getISOCountries()).contains(row.get("country"));
    }
  }

  @Test
  void everyHostStandsOnceAndIsOneWithoutItsWww() throws IOException {
    var seen = new ArrayList<String>();
    for (var row : shipped())
      for (var host : row.getOrDefault("host", "").split(" "))
        if (!host.isEmpty()) {
          assertThat(Hosts.isHost(host)).as(host).isTrue();
          assertThat(host).isEqualTo(Hosts.bare(host));
          seen.add(host);
        }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @Test
  void noNameLeadsToTwoOutlets() throws IOException {
    var owners = new HashMap<String, String>();
    for (var row : shipped()) {
      var name = row.getOrDefault("name", "");
      for (var alias : (name + ";" + row.get("aliases")).split(";"))
        if (!alias.isEmpty()) {
          assertThat(owners.putIfAbsent(OutletTable.key(alias), name)).as(alias).isIn(null, name);
          assertThat(OutletTable.shipped().named(alias)).as(alias).isPresent();
        }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AP, Associated Press",
    "The Associated Press, Associated Press",
    "AFP, Agence France-Presse",
    "dpa, Deutsche Presse-Agentur",
    "Agencia EFE, EFE",
    "ТАСС, TASS",
    "新华社, Xinhua",
    "共同通信, Kyodo",
    "PTI, Press Trust of India",
    "Anadolu Ajansı, Anadolu Agency",
    "TTXVN, Vietnam News Agency",
  })
  void agenciesAreKnownByTheirOtherNames(String printed, String name) {
    assertThat(OutletTable.shipped().named(printed)).hasValueSatisfying(entry -> {
      assertThat(entry.name()).isEqualTo(name);
      assertThat(entry.agency()).isTrue();
    });
  }

  @ParameterizedTest
  @CsvSource({"ap", "Efe", "Mehr", "Beta", "i"})
  void anOrdinaryWordIsNoAgency(String word) {
    assertThat(OutletTable.shipped().isAgency(word)).isFalse();
  }

  @Test
  void aHostStandsForAllBelowIt() {
    var table = OutletTable.shipped();
    assertThat(table.atHost("www.bbc.co.uk")).map(OutletTable.Entry::name).hasValue("BBC News");
    assertThat(table.atHost("feeds.bbc.co.uk")).map(OutletTable.Entry::name).hasValue("BBC News");
    assertThat(table.atHost("notbbc.co.uk")).isEmpty();
  }

  @Test
  void aUsersLinesOverruleTheShippedOnes() {
    var problems = new ArrayList<Problem>();
    var table = OutletTable.shipped().with(new OutletSheet("own.csv", """
                # ours
                name,host,kind,owner,aliases
                "Lorne Echo, The",lorne.example,newspaper,Tern Group,Echo;LE
                Aunt,bbc.co.uk,broadcaster,,
                Seaboard,,agency,,SBD
                """), problems::add);
    assertThat(problems).isEmpty();
    assertThat(table.atHost("lorne.example")).hasValueSatisfying(entry -> {
      assertThat(entry.name()).isEqualTo("Lorne Echo, The");
      assertThat(entry.owner()).isEqualTo("Tern Group");
    });
    assertThat(table.named("LE")).isPresent();
    assertThat(table.atHost("www.bbc.co.uk")).map(OutletTable.Entry::name).hasValue("Aunt");
    assertThat(table.isAgency("SBD")).isTrue();
    assertThat(table.atHost("reuters.com")).isPresent();
    assertThat(OutletTable.shipped().named("SBD")).isEmpty();
  }

  @Test
  void aBadLineIsLeftOutAndNamedByItsNumber() {
    var problems = new ArrayList<Problem>();
    var table = OutletTable.shipped().with(new OutletSheet("own.csv", """
                # ours
                host,name,owner,kind,country
                lorne.example,Lorne Echo,,gazette,
                not a host,Tern Post,,,
                ,,Tern Group,,
                quay.example,Quay,,,XQ
                pier.example,Pier,,,GB,more
                mole.example,Mole,,,gb
                """), problems::add);
    assertThat(problems).extracting(Problem::input).containsOnly("own.csv");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("line 3", "line 4", "line 5", "line 6", "line 7");
    assertThat(table.atHost("lorne.example")).isEmpty();
    assertThat(table.atHost("mole.example")).map(OutletTable.Entry::country).hasValue("GB");
  }

  @Test
  void aSheetWithoutItsHeadingAddsNothingAndSaysSo() {
    var problems = new ArrayList<Problem>();
    var sheet = new OutletSheet("own.csv", "lorne.example,Lorne Echo\nquay.example,Quay\n");
    var table = OutletTable.shipped().with(sheet, problems::add);
    assertThat(table.atHost("quay.example")).isEmpty();
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("name the columns"));
  }
}
