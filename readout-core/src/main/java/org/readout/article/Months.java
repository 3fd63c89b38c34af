package org.readout.article;

import java.util.HashMap;
import java.util.Map;

/** Names of months, full, inflected and shortened, in Readout's languages and a few neighbours. */
final class Months {

  // spotless:off
  private static final String[] NAMES = {
      "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty января январь янв січня січень січ ocak oca tammikuuta leden ledna",
      "february feb febr februar feber février févr fév febrero febbraio febb fevereiro fev februari lutego luty lut февраля февраль фев февр лютого лютий лют şubat şub helmikuuta února",
      "march mar märz mär mars marzo março marzec marca maart mrt марта март мар березня березень бер mart maaliskuuta března",
      "april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квітень кві nisan nis huhtikuuta dubna",
      "may mai mayo maggio mag maio mei maja maj мая май травня травень тра mayıs toukokuuta května",
      "june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня червень чер haziran haz kesäkuuta června",
      "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл липня липень лип temmuz tem heinäkuuta července",
      "august aug août aout agosto ago augustus sierpnia sierpień sie августа август авг серпня серпень сер ağustos ağu elokuuta srpna augusti",
      "september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz сентября сентябрь сен сент вересня вересень вер eylül eyl syyskuuta září",
      "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт жовтня жовтень жов ekim eki lokakuuta října",
      "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя нояб листопада листопад лис kasım kas marraskuuta listopadu",
      "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia grudzień gru декабря декабрь дек грудня грудень гру aralık ara joulukuuta prosince",
  };
  // spotless:on

  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** 1 to 12; 0 when the word, in lower case, names no month. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    for (var month = 0; month < NAMES.length; month++)
      for (var name : NAMES[month].split(" ")) numbers.putIfAbsent(name, month + 1);
    return numbers;
  }
}
