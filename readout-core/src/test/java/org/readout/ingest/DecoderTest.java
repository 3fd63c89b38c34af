package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One report in many languages and charsets, told by its byte order mark, by what it declares, or by its letters alone. */
class DecoderTest {

  private static final List<Report> REPORTS = List.of(
      new Report(
          "de",
          List.of("windows-1252", "ISO-8859-15"),
          "Die Brücke über die Ölmach bleibt bis auf Weiteres gesperrt, sagte die Bürgermeisterin am Dienstag. "
              + "Prüfer hätten Risse in drei Stützen gefunden. „Niemand fährt darüber, ehe das geklärt ist“, fügte sie hinzu. "
              + "Die Züge würden über Süßendorf umgeleitet, was täglich vierzig Minuten länger dauere."),
      new Report(
          "fr",
          List.of("windows-1252"),
          "Le pont sur la Vélane restera fermé jusqu’à nouvel ordre, a annoncé la mairesse mardi. "
              + "Les contrôleurs ont trouvé des fissures dans trois piliers. « Personne n’y passera avant que ce soit réglé », a-t-elle ajouté. "
              + "Les trains seront détournés par l’est, ce qui dure quarante minutes de plus à l’aller."),
      new Report(
          "es",
          List.of("windows-1252"),
          "El puente sobre el río Añejo seguirá cerrado hasta nuevo aviso, anunció la alcaldesa el martes. "
              + "Los inspectores encontraron grietas en tres pilares. «Nadie cruzará mientras no esté resuelto», añadió. "
              + "Según la compañía, los trenes se desviarán y tardarán cuarenta minutos más."),
      new Report(
          "it",
          List.of("windows-1252"),
          "Il ponte sulla Vélia resterà chiuso fino a nuovo avviso, ha annunciato martedì la sindaca. "
              + "I tecnici hanno trovato crepe in tre piloni. «Nessuno passerà finché non sarà risolto», ha aggiunto. "
              + "La società dice che i treni saranno deviati, e ciò durerà quaranta minuti in più."),
      new Report(
          "pt",
          List.of("windows-1252"),
          "A ponte sobre o rio Água Mansa continuará fechada até novo aviso, anunciou a presidente da câmara na terça-feira. "
              + "Os técnicos encontraram fissuras em três pilares. «Ninguém passa enquanto não houver solução», acrescentou. "
              + "Segundo a companhia, as composições serão desviadas e demorarão mais quarenta minutos."),
      new Report(
          "nl",
          List.of("windows-1252"),
          "De brug over de Vecht blijft tot nader order dicht, zei de burgemeester dinsdag. "
              + "Inspecteurs vonden scheuren in drie pijlers. „Niemand rijdt eroverheen voordat dit geregeld is, ook de coördinator niet”, zei zij. "
              + "Reizigers uit België moeten via Zuidlaren, wat veertig minuten extra kost; één trein per uur rijdt."),
      new Report(
          "pl",
          List.of("windows-1250", "ISO-8859-2"),
          "Most na rzece Żabiej pozostanie zamknięty do odwołania, ogłosiła we wtorek burmistrz. "
              + "Kontrolerzy znaleźli pęknięcia w trzech filarach. „Nikt tędy nie przejedzie, dopóki tego nie wyjaśnimy”, dodała. "
              + "Pociągi pojadą objazdem, co zajmie codziennie czterdzieści minut dłużej."),
      new Report(
          "tr",
          List.of("windows-1254", "ISO-8859-9"),
          "Köprü ikinci bir duyuruya kadar kapalı kalacak, dedi belediye başkanı salı günü. "
              + "Denetçiler üç ayakta çatlak buldu. “Bu iş çözülmeden kimse geçmeyecek” diye ekledi. "
              + "Şirket, trenlerin doğudan dolaşacağını ve yolculuğun kırk dakika uzayacağını söyledi."),
      new Report(
          "ru",
          List.of("windows-1251", "KOI8-R", "ISO-8859-5"),
          "Мост через реку Ольшанку останется закрытым до особого распоряжения, заявила во вторник мэр города. "
              + "Инспекторы нашли трещины в трёх опорах. «Никто здесь не проедет, пока всё не выяснится», — добавила она. "
              + "Поезда пойдут в объезд, и поездка займёт на сорок минут больше."),
      new Report(
          "uk",
          List.of("windows-1251", "KOI8-U"),
          "Міст через річку Вільшанку залишиться закритим до окремого розпорядження, заявила у вівторок міська голова. "
              + "Інспектори знайшли тріщини в трьох опорах. «Ніхто тут не проїде, поки все не з’ясується», — додала вона. "
              + "Поїзди підуть в об’їзд, і поїздка триватиме на сорок хвилин довше."),
      new Report(
          "el",
          List.of("windows-1253", "ISO-8859-7"),
          "Η γέφυρα θα μείνει κλειστή μέχρι νεωτέρας, ανακοίνωσε την Τρίτη η δήμαρχος. "
              + "Οι ελεγκτές βρήκαν ρωγμές σε τρεις πυλώνες. Κανείς δεν θα περάσει πριν λυθεί το ζήτημα, πρόσθεσε."),
      new Report(
          "ja",
          List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP"),
          "市長は火曜日、橋を当分の間通行止めにすると発表した。検査員が三本の橋脚にひび割れを見つけたためである。"
              + "「解決するまで誰も通さない」と市長は述べた。列車は東回りとなり、所要時間は四十分ほど長くなる。"),
      new Report(
          "zh",
          List.of("GB18030"),
          "市长星期二宣布，大桥将继续关闭，直到另行通知。检查人员在三个桥墩上发现了裂缝。" + "她补充说：“问题解决之前，任何人都不能通过。”列车将绕行东线，行程会延长四十分钟。"),
      new Report(
          "ko",
          List.of("EUC-KR"),
          "시장은 화요일 다리를 추후 공지가 있을 때까지 계속 닫는다고 발표했다. 검사관들이 교각 세 곳에서 균열을 발견했다. "
              + "시장은 해결되기 전에는 아무도 지나갈 수 없다고 덧붙였다. 열차는 동쪽으로 돌아가며 사십 분이 더 걸린다."),
      new Report(
          "vi",
          List.of("windows-1258"),
          "Cây cầu sẽ tiếp tục đóng cho đến khi có thông báo mới, bà thị trưởng cho biết hôm thứ Ba. "
              + "Các thanh tra đã tìm thấy vết nứt ở ba trụ cầu. “Không ai được đi qua trước khi việc này được giải quyết”, bà nói thêm."));

  private record Report(String language, List<String> charsets, String text) {}

  private record Case(String language, Charset charset, String text) {
    byte[] bytes(String before) {
      return (before + text).getBytes(charset);
    }

    @Override
    public String toString() {
      return language + " in " + charset;
    }
  }

  /** Each with the characters its charset has no place for left out, as an old newsroom system would. */
  static Stream<Case> legacy() {
    return REPORTS.stream().flatMap(report -> report.charsets().stream()
        .map(Charset::forName)
        .map(charset -> new Case(report.language(), charset, encodable(report.text(), charset))));
  }

  /** Vietnamese apart: nothing tells windows-1258 from windows-1252 but its declaration. */
  static Stream<Case> detectable() {
    return legacy().filter(each -> !each.language().equals("vi"));
  }

  static Stream<Case> unicode() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
        .map(Charset::forName)
        .flatMap(charset ->
            REPORTS.stream().map(report -> new Case(report.language(), charset, report.text())));
  }

  private static String encodable(String text, Charset charset) {
    var encoder = charset.newEncoder();
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(encoder::canEncode)
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @MethodSource("legacy")
  void aDeclaredCharsetIsFollowed(Case report) {
    var head =
        "<html><head><script charset=utf-8 src=a.js></script><META name=x><meta http-equiv=\"Content-Type\" "
            + "content=\"text/html; charset=" + report.charset().name() + "\"></head><body>";
    assertThat(Decoder.decode(report.bytes(head))).satisfies(decoded -> {
      assertThat(decoded.text()).isEqualTo(head + report.text());
      assertThat(decoded.flaws()).isEmpty();
    });
  }

  @ParameterizedTest
  @MethodSource("detectable")
  void anUndeclaredCharsetIsToldByItsLetters(Case report) {
    assertThat(Decoder.decode(report.bytes("")).text()).isEqualTo(report.text());
  }

  @ParameterizedTest
  @MethodSource("detectable")
  void sixtyCharactersSuffice(Case report) {
    var opening = report.text().substring(0, 60);
    assertThat(Decoder.decode(opening.getBytes(report.charset())).text()).isEqualTo(opening);
  }

  @ParameterizedTest
  @MethodSource("detectable")
  void aLongHeadOfMarkupHidesNoLetters(Case report) {
    var head = "<html><head><style>" + "body { margin: 0 }\n".repeat(2000) + "</style><body><p>";
    assertThat(Decoder.decode(report.bytes(head)).text()).isEqualTo(head + report.text());
  }

  @ParameterizedTest
  @MethodSource("unicode")
  void aByteOrderMarkDecidesAndIsNoText(Case report) {
    assertThat(Decoder.decode(report.bytes("\uFEFF")).text()).isEqualTo(report.text());
  }

  @Test
  void utf16NeedsNoMarkWhereWordsHaveSpaces() {
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
      for (var language : List.of("de", "ru", "el", "vi", "ko")) {
        var text = report(language);
        assertThat(Decoder.decode(text.getBytes(charset)).text()).as(language).isEqualTo(text);
      }
  }

  @Test
  void validUtf8IsUtf8WhateverIsDeclared() {
    var page = "<meta charset=\"ISO-8859-1\"><p>" + report("de");
    assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8))).satisfies(decoded -> {
      assertThat(decoded.text()).isEqualTo(page);
      assertThat(decoded.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.at())
          .isEqualTo(page.indexOf('ü')));
    });
  }

  @Test
  void aWrongDeclarationIsAFlawAtTheFirstByteItFails() {
    var page = "<meta charset=utf-8><p>" + report("pl");
    assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1250"))))
        .satisfies(decoded -> {
          assertThat(decoded.text()).isEqualTo(page);
          assertThat(decoded.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.at()).isEqualTo(page.indexOf('Ż'));
            assertThat(flaw.message()).contains("utf-8").contains("windows-1250");
          });
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ansi-klingon", "ibm1047", "utf-16", "x-jisautodetect", "x-user-defined", ""})
  void aDeclarationNobodyKnowsOrThatCannotBeIsGuessedOver(String label) {
    var page = "<meta charset=\"" + label + "\"><p>" + report("ru");
    assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(page);
  }

  @Test
  void strayBytesInUtf8AreReplacedAndToldWithTheFirstPlace() {
    var bytes = report("de").getBytes(StandardCharsets.UTF_8);
    bytes[100] = (byte) 0xff;
    bytes[200] = (byte) 0xfe;
    assertThat(Decoder.decode(bytes)).satisfies(decoded -> {
      assertThat(decoded.text()).contains("Brücke").contains("\uFFFD");
      assertThat(decoded.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.at())
          .isEqualTo(100));
    });
  }

  @Test
  void bytesTheDeclaredCharsetLacksAreToldWithTheirPlace() {
    var bytes = "<meta charset=euc-jp><p>abc \u00ff def".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Decoder.decode(bytes).flaws())
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.at()).isEqualTo(28));
  }

  @Test
  void aReplacementCharacterThatWasWrittenIsNoFlaw() {
    assertThat(Decoder.decode("It said \uFFFD there.".getBytes(StandardCharsets.UTF_8))
            .flaws())
        .isEmpty();
  }

  @Test
  void aPageInsideJsonDeclaresNothingForIt() {
    var json = "{\"html\": \"<meta charset=koi8-r>\", \"text\": \"" + report("de") + "\"}";
    assertThat(Decoder.decode(json.getBytes(StandardCharsets.UTF_8)).flaws()).isEmpty();
  }

  private static String report(String language) {
    return REPORTS.stream()
        .filter(report -> report.language().equals(language))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
