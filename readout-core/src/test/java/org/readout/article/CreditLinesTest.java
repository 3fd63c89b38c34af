package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLinesTest {

  private static final CreditLines LINES = CreditLines.shipped();

  private static List<String> names(List<AgencyCredit> credits) {
    return credits.stream().map(AgencyCredit::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With reporting by AP and Seaboard Press | AP, Seaboard Press",
        "With AP | AP",
        "Ada Quill and The Associated Press contributed to this report. | Associated Press",
        "Reuters contributed reporting. | Reuters",
        "Additional reporting by Ilmo Dray and Agence France-Presse | Agence France-Presse",
        "mit Material von dpa | dpa",
        "(mit dpa und AFP) | dpa, AFP",
        "Dieser Text enthält Material von Reuters | Reuters",
        "avec AFP | AFP",
        "(Avec l'AFP et Reuters) | AFP, Reuters",
        "Avec des informations de l'Agence du Cap | Agence du Cap",
        "con información de EFE | EFE",
        "Con información de EFE y Europa Press | EFE, Europa Press",
        "Con agencias | ''",
        "com agências | ''",
        "Com informações da Lusa | Lusa",
        "Com Lusa | Lusa",
        "con fonte Ansa | Ansa",
        "(Fonte: ANSA) | ANSA",
        "Met medewerking van ANP | ANP",
        "Bron: ANP | ANP",
        "Źródło: PAP | PAP",
        "na podstawie PAP | PAP",
        "по сообщению ТАСС | ТАСС",
        "По материалам РИА Новости | РИА Новости",
        "Источник: Интерфакс | Интерфакс",
        "За матеріалами Укрінформ | Укрінформ",
        "Theo TTXVN | TTXVN",
        "Nguồn: Reuters, AFP | Reuters, AFP",
        "Kaynak: AA | AA",
        "المصدر: رويترز | رويترز",
        "来源：新华社 | 新华社",
        "出典：共同通信 | 共同通信",
        "출처: 연합뉴스 | 연합뉴스",
        "Källa: TT | TT",
        "Kilde: NTB | NTB",
        "Πηγή: ΑΠΕ-ΜΠΕ | ΑΠΕ-ΜΠΕ",
        "स्रोत: पीटीआई | पीटीआई",
      })
  void agenciesThatContributedAreNamed(String line, String agencies) {
    var credits = LINES.read(line).orElseThrow().credits();
    assertThat(String.join(", ", names(credits))).isEqualTo(agencies);
    assertThat(credits)
        .extracting(AgencyCredit::role)
        .allMatch(AgencyCredit.Role.CONTRIBUTOR::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reuters | Reuters",
        "(AFP) | AFP",
        "dpa/AFP | dpa, AFP",
        "(afp/dpa) | afp, dpa",
        "/ТАСС/ | ТАСС",
        "（共同） | 共同",
        "（新华社） | 新华社",
        "(SBD) | SBD",
      })
  void anAgencyAloneSigns(String line, String agencies) {
    var credits = LINES.read(line).orElseThrow().credits();
    assertThat(String.join(", ", names(credits))).isEqualTo(agencies);
    assertThat(credits).extracting(AgencyCredit::role).allMatch(AgencyCredit.Role.AUTHOR::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Distributed by Coast Wire News | Coast Wire News",
        "Verbreitet von Küstendienst | Küstendienst",
        "Distribué par Dépêches du Cap | Dépêches du Cap",
      })
  void whoDistributesIsNamed(String line, String agency) {
    assertThat(LINES.read(line).orElseThrow().credits()).singleElement().satisfies(credit -> {
      assertThat(credit.name()).isEqualTo(agency);
      assertThat(credit.role()).isEqualTo(AgencyCredit.Role.DISTRIBUTOR);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mit der neuen Mole will Lorne mehr Schiffe anziehen.",
        "With Reuters in hand he walked along the quay and spoke of the weather with everybody he met there.",
        "По данным полиции, на причале никого не было.",
        "Con el muelle cerrado, nadie sale a pescar.",
        "Com o cais fechado, ninguém sai.",
        "Mehr",
        "Theo ông Dray, cảng sẽ mở lại vào thứ Hai.",
        "Source of the river",
        "Avec le retour du beau temps, le port rouvre.",
      })
  void proseThatBeginsLikeACreditIsNone(String line) {
    assertThat(LINES.read(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Причал закрыт до понедельника, сообщает ТАСС. | ТАСС",
        "Об этом передает агентство «Интерфакс» со ссылкой на порт. | Интерфакс",
        "По сообщению РИА Новости, причал закрыт. | РИА Новости",
        "Про це повідомляє Укрінформ. | Укрінформ",
        "Der Kai ist laut der Nachrichtenagentur dpa gesperrt. | dpa",
        "Das Schiff liege fest, sagte ein Sprecher, meldete AFP. | AFP",
        "Le quai est fermé, selon l'AFP. | AFP",
        "El muelle está cerrado, según informa EFE. | EFE",
        "La banchina è chiusa, riferisce l'agenzia Ansa. | Ansa",
        "O cais está fechado, segundo a Lusa. | Lusa",
        "De kade is dicht, meldt het persbureau ANP. | ANP",
        "Nabrzeże jest zamknięte, podaje PAP. | PAP",
        "Bến cảng đóng cửa, theo hãng tin Reuters. | Reuters",
        "Rıhtım kapalı, AA bildirdi. | AA",
        "نقلت وكالة رويترز عن مدير الميناء قوله | رويترز",
        "Rıhtım kapandı, Reuters haberine göre. | Reuters",
      })
  void anAgencyThatASentenceRelaysIsEvidence(String text, String agency) {
    assertThat(names(Relayed.in(text, LINES))).containsExactly(agency);
    assertThat(Relayed.in(text, LINES).get(0).text()).isSubstringOf(text).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay is shut, Reuters reports.",
        "Laut Polizei ist der Kai gesperrt.",
        "Selon la police, le quai est fermé; Reuters n'était pas là.",
      })
  void aSentenceWithoutSuchAWordingRelaysNobody(String text) {
    assertThat(Relayed.in(text, LINES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Quill, PERSON",
    "Reuters, AGENCY",
    "Seaboard Press Agency, AGENCY",
    "新华社, AGENCY",
    "Le Monde, OUTLET",
    "www.echo.example, OUTLET",
    "Lorne Echo, OUTLET",
    "Lorne Echo Sport, DESK",
    "Redaktion Politik, DESK",
    "Staff Reporter, DESK",
    "Haber Merkezi, DESK",
    "编辑部, DESK",
    "هيئة التحرير, DESK",
    "محمد الساحلي, PERSON",
  })
  void personsAgenciesOutletsAndDesksAreToldApart(String name, Credit.Kind kind) {
    var sorter = new CreditSorter(OutletTable.shipped(), LINES);
    assertThat(sorter.kind(name, new Outlet("Lorne Echo", null, "given"))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Quill and Ilmo Dray | Ada Quill, Ilmo Dray",
        "Von Ada Quill und Ilmo Dray | Ada Quill, Ilmo Dray",
        "Par Ada Quill avec AFP | Ada Quill, AFP",
        "Автор: Ада Квилл | Ада Квилл",
        "بقلم: محمد الساحلي | محمد الساحلي",
        "Muhabir: Ada Quill | Ada Quill",
        "Av Ada Quill | Ada Quill",
      })
  void bylinesAreReadInManyLanguages(String line, String names) {
    assertThat(Bylines.read(line, Shape.of(line)).map(n -> String.join(", ", n)))
        .hasValue(names);
  }

  private static final String PROSE =
      " Причал в Лорне закрыт до понедельника, harbour master says, and nobody sails. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORNE (Reuters) - | LORNE | Reuters",
        "(Reuters) - | '' | Reuters",
        "Lorne (dpa) - | Lorne | dpa",
        "LORNE, Calderland (AP) — | LORNE, Calderland | AP",
        "Lorne, 14 nov (EFE).- | Lorne, 14 nov | EFE",
        "(ANSA) - LORNE, 14 NOV - | LORNE, 14 NOV | ANSA",
        "ЛОРН, 14 ноября. /ТАСС/. | ЛОРН, 14 ноября | ТАСС",
        "ЛОРН, 14 ноя — РИА Новости. | ЛОРН, 14 ноя | РИА Новости",
        "Лорн. 14 ноября. INTERFAX.RU - | Лорн. 14 ноября | INTERFAX.RU",
        "Lorne/AFP — | Lorne | AFP",
        "LORNE (AA) - | LORNE | AA",
        "القاهرة (رويترز) - | القاهرة | رويترز",
        "(서울=연합뉴스) | 서울 | 연합뉴스",
        "【北京共同】 | 北京 | 共同",
        "[ロンドン 14日 ロイター] | ロンドン 14日 | ロイター",
        "新华社北京11月14日电 | 北京11月14日 | 新华社",
        "（中央社記者王小明台北14日電） | '' | 中央社",
        "Jakarta (ANTARA) - | Jakarta | ANTARA",
        "LORNE (SBD) — | LORNE | SBD",
        "LORNE — | LORNE | ''",
      })
  void datelinesNamePlaceAndAgency(String head, String place, String agencies) {
    var dateline = Dateline.of(head + PROSE, LINES).orElseThrow();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(String.join(", ", dateline.agencies())).isEqualTo(agencies);
    assertThat(head + PROSE).contains(dateline.place());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay — shut since Monday — opens again.",
        "(see page 3) - the quay is shut since Monday, they say.",
        "He/she/they of the harbour office will tell us tomorrow.",
        "القاهرة مدينة كبيرة - وفيها ميناء على النهر منذ زمن طويل.",
        "新华社区里的人都说码头关了，没有人出海，他们都在等消息。",
      })
  void aSentenceIsNoDateline(String lead) {
    assertThat(Dateline.of(lead, LINES)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[x", "/", "-", "（中央社", "新华社日电", "— —", ""})
  void aTornDatelineIsNone(String lead) {
    assertThat(Dateline.of(lead, LINES)).isEmpty();
    var all = new ArrayList<>(List.of(lead.repeat(50)));
    assertThat(all).allSatisfy(each -> Dateline.of(each, LINES));
  }
}
