package org.readout.article;

import java.util.HashMap;
import java.util.Map;

/** Names of months, full, inflected and shortened, in Readout's languages and their neighbours. */
final class Months {

  // spotless:off
  private static final String[] NAMES = {
      "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty января январь янв січня січень січ ocak oca tammikuuta leden ledna ianuarie januárja január januára sausio jaanuar janvāris ιανουαρίου ιαν siječnja јануара януари يناير ژانویه ינואר",
      "february feb febr februar feber février févr fév febrero febbraio febb fevereiro fev februari lutego luty lut февраля февраль фев февр лютого лютий лют şubat şub helmikuuta února februarie február februára únor vasario veebruar februāris φεβρουαρίου φεβ veljače фебруара февруари فبراير فوریه פברואר شباط",
      "march mar märz mär mars marzo março marzec marca maart mrt марта март мар березня березень бер mart maaliskuuta března martie március březen kovo märts marts μαρτίου μαρ ožujka مارس מרץ maret آذار",
      "april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квітень кві nisan nis huhtikuuta dubna aprilie április apríla duben balandžio aprill aprīlis απριλίου απρ travnja априла април أبريل ابريل آوریل אפריל نيسان",
      "may mai mayo maggio mag maio mei maja maj мая май травня травень тра mayıs toukokuuta května május mája květen gegužės maijs μαΐου μαϊ svibnja маја مايو مه מאי أيار",
      "june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня червень чер haziran haz kesäkuuta června iunie június júna červen birželio juuni jūnijs ιουνίου ιουν lipnja јуна юни يونيو ژوئن יוני حزيران",
      "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл липня липень лип temmuz tem heinäkuuta července iulie július júla červenec liepos juuli jūlijs ιουλίου ιουλ srpnja јула юли يوليو ژوئیه יולי تموز",
      "august aug août aout agosto ago augustus sierpnia sierpień sie августа август авг серпня серпень сер ağustos ağu elokuuta srpna augusti augusztus augusta srpen rugpjūčio augusts αυγούστου αυγ kolovoza أغسطس اغسطس اوت אוגוסט agustus آب",
      "september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz сентября сентябрь сен сент вересня вересень вер eylül eyl syyskuuta září septembrie szeptember septembra rugsėjo septembris σεπτεμβρίου σεπ rujna септембра септември سبتمبر سپتامبر ספטמבר أيلول",
      "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт жовтня жовтень жов ekim eki lokakuuta října octombrie október októbra říjen spalio oktoober oktobris οκτωβρίου οκτ октобра октомври أكتوبر اكتوبر اکتبر אוקטובר",
      "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя нояб листопада листопад лис kasım kas marraskuuta listopadu noiembrie novembra lapkričio novembris νοεμβρίου νοε studenoga новембра ноември نوفمبر نوامبر נובמבר",
      "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia grudzień gru декабря декабрь дек грудня грудень гру aralık ara joulukuuta prosince decembrie decembra prosinec gruodžio detsember decembris δεκεμβρίου δεκ prosinca децембра декември ديسمبر دسامبر דצמבר",
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
