package org.readout.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells in which of Readout's languages a text is written, or {@code und}.
 *
 * <p>It counts function words, each worth more the fewer languages share it, and letters that only some of the languages use. A
 * model of general language detection knows more languages but takes half a second to load, more than all the rest of a short
 * run. Deterministic, linear in the characters looked at.
 */
final class LanguageGuesser {

  static final String UNDETERMINED = "und";

  private static final int MOST_WORDS = 400;

  /** Below this share of words known, a text is in none of the languages: running prose shows 0.25 to 0.5 in its own. */
  private static final double LEAST_SHARE = 0.08;

  /** How far the best must lead the next, as a ratio; headlines alone fall short of it. */
  private static final double LEAST_LEAD = 1.15;

  // spotless:off
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "vi", "tr");

  private static final String[] FUNCTION_WORDS = {
      "the of and to in that is was for on with as by at from it be are this which have has had were not but they his her their an or been will would who its he she after said more about than into when over also",
      "der die das und ist nicht mit den von dem ein eine im für auf des sich auch als es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch gegen sein wurde",
      "le la les des et est dans en du un une que pour qui sur au avec par il ne pas plus ce sont aux cette ont été mais ou elle se son sa ses leur d'une d'un c'est qu'il l'on fait après comme nous vous selon entre",
      "el la los las de que y en un una por con para del se no al lo es su más como pero sus este ha fue son entre está cuando muy sin sobre también hasta desde nos durante todos uno les ni contra otros dijo según años",
      "il di che la e un per una del non in con si da sono della le dei i nel alla è ha come più anche ma gli al delle lo dal dalla se nella questo suo stato degli hanno tra essere ai sulla dopo quando era sul alle",
      "o a os as de que e do da em um para com não uma no se na por mais dos como mas foi ao das à seu sua ou ser quando muito nos já está também pelo pela até isso entre depois sem mesmo aos são disse segundo foram",
      "de het een en van in is dat op te met voor niet zijn die aan er om als ook door naar bij uit maar wordt werd over nog heeft hij zich tot hebben na meer dan deze ze wel geen kan worden onder omdat dit tegen volgens",
      "w i na z się nie do to że jest o od za po jak przez dla są ale co tym oraz był tak już tego czy ze jego która który które będzie ma przy może być było tylko także po przed jej ich ten ta lub między pod",
      "и в не на что с по как это к из за от его для но а у же о был так она они он было все при только или мы если до когда их ее ещё после уже также во со который которые сказал того этом году может",
      "і в не на що з та у за до як це від його для про але й є він вона вони був було які який яка після через також під час ще вже або щоб при року її їх так лише може цього буде між бути має",
      "và của là có không được cho trong với các một những này đã người đến khi về từ để trên sẽ tại ra vào ông bị theo nhiều nhưng cũng năm như sau bà đó do phải làm ngày việc nước thì lại hơn rằng chúng đang",
      "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra en ne o ama ya göre her değil ise var oldu dedi olduğunu diye etti tarafından ancak üzerinde yeni kendi ki mi hem şu ilk büyük olduğu karşı sonra",
  };

  /** Letters of a language that few others use, each counting as half a function word. */
  private static final String[] LETTERS = {
      "", "äöüß", "éèêàçùœ", "ñ¿¡áíóú", "àèìòù", "ãõçáâêó", "", "ąćęłńśźż", "ыэъё", "іїєґ", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "ığşç",
  };
  // spotless:on

  private static final Map<String, int[]> LANGUAGES_OF_WORD = words();

  private LanguageGuesser() {}

  /** An ISO 639-1 code, or {@code und}. */
  static String of(String text) {
    var words = Words.of(text.length() > 8000 ? text.substring(0, 8000) : text, MOST_WORDS);
    if (words.isEmpty()) return UNDETERMINED;
    var scores = new double[LANGUAGES.size()];
    for (var word : words) {
      var languages = LANGUAGES_OF_WORD.get(word);
      if (languages != null)
        for (var language : languages) scores[language] += 1.0 / languages.length;
      addLetters(word, scores);
    }
    return choose(scores, words.size());
  }

  private static void addLetters(String word, double[] scores) {
    if (isAscii(word)) return;
    for (var language = 0; language < LETTERS.length; language++)
      for (var i = 0; i < word.length(); i++)
        if (LETTERS[language].indexOf(word.charAt(i)) >= 0) {
          scores[language] += 0.25;
          break;
        }
  }

  /** None of the letters counted is ASCII. */
  private static boolean isAscii(String word) {
    for (var i = 0; i < word.length(); i++) if (word.charAt(i) >= 0x80) return false;
    return true;
  }

  private static String choose(double[] scores, int words) {
    var best = 0;
    for (var i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
    var next = 0.0;
    for (var i = 0; i < scores.length; i++) if (i != best) next = Math.max(next, scores[i]);
    return scores[best] / words >= LEAST_SHARE
            && scores[best] >= 2
            && scores[best] >= next * LEAST_LEAD
        ? LANGUAGES.get(best)
        : UNDETERMINED;
  }

  private static Map<String, int[]> words() {
    var lists = new HashMap<String, List<Integer>>();
    for (var language = 0; language < FUNCTION_WORDS.length; language++)
      for (var word : FUNCTION_WORDS[language].split(" ")) {
        var languages = lists.computeIfAbsent(word, w -> new ArrayList<>(2));
        if (!languages.contains(language)) languages.add(language);
      }
    var map = new HashMap<String, int[]>();
    lists.forEach(
        (word, list) -> map.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
    return map;
  }
}
