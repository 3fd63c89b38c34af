package org.readout.article;

import java.util.Set;
import org.readout.text.Characters;

/** Hears an outlet speak to its reader: "we", "our", "your", outside quotation marks, in Readout's languages. */
final class Voice {

  // spotless:off
  private static final Set<String> ADDRESS = Set.of(
      "we", "us", "our", "ours", "you", "your", "yours", "we're", "we've", "you're", "you'll", "you've",
      "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "unseres", "ihre", "ihrer", "ihren", "deine", "deinen", "euch",
      "nous", "notre", "nos", "vous", "votre", "vos",
      "nosotros", "nuestro", "nuestra", "nuestros", "nuestras", "tu", "tus", "usted", "ustedes",
      "noi", "nostro", "nostra", "nostri", "nostre", "voi", "vostro", "vostra", "tuo", "tua",
      "nós", "nosso", "nossa", "nossos", "nossas", "você", "vocês",
      "wij", "onze", "ons", "jij", "jouw", "jullie", "uw",
      "nas", "nam", "nasz", "nasza", "nasze", "naszych", "naszego", "twoje", "twój", "twoja", "państwa",
      "мы", "нас", "нам", "наш", "наша", "наше", "наши", "наших", "вы", "вас", "вам", "ваш", "ваша", "ваше", "ваши",
      "ми", "наші", "ви", "ваші",
      "chúng", "bạn", "quý",
      "biz", "bize", "bizim", "siz", "size", "sizin", "sizi");

  private static final Set<String> APPEAL = Set.of(
      "support", "supports", "supporting", "supporters", "donate", "donation", "donations", "contribution", "contribute", "journalism", "journalists",
      "newsroom", "reporting", "readers", "subscribe", "subscription", "subscribers", "membership", "member", "members", "paywall", "paywalls", "gift",
      "newsletter", "newsletters", "inbox", "sign",
      "spende", "spenden", "unterstützung", "unterstützen", "journalismus", "leser", "abo",
      "don", "dons", "soutien", "soutenir", "soutenez", "journalisme", "lecteurs", "abonnés", "abonnement",
      "apoyo", "donación", "periodismo", "lectores", "suscripción",
      "sostegno", "sostieni", "donazione", "giornalismo", "lettori", "abbonamento",
      "apoio", "apoie", "doação", "jornalismo", "leitores", "assinatura",
      "steun", "donatie", "journalistiek", "lezers", "abonnee",
      "wsparcie", "wesprzyj", "darowizna", "dziennikarstwo", "czytelników", "czytelnicy",
      "поддержка", "поддержите", "пожертвование", "журналистику", "читателей", "читатели",
      "підтримка", "підтримайте", "журналістику", "читачів", "читачі",
      "desteğiniz", "bağış", "gazetecilik", "okurlar");
  // spotless:on

  private Voice() {}

  /** How many words outside quotation marks speak of the outlet itself or to its reader. */
  static int address(String line) {
    return count(line, ADDRESS);
  }

  /** How many words outside quotation marks ask for money, readers or subscribers. */
  static int appeal(String line) {
    return count(line, APPEAL);
  }

  private static int count(String line, Set<String> words) {
    var count = 0;
    for (var word : Words.of(unquoted(line), 200)) if (words.contains(word)) count++;
    return count;
  }

  /** The line without what stands between double quotation marks; an unclosed quotation runs to the end. */
  private static String unquoted(String line) {
    var out = new StringBuilder();
    var inside = false;
    var limit = Math.min(line.length(), 4000);
    for (var i = 0; i < limit; i++) {
      var c = line.charAt(i);
      if (Characters.isDoubleMark(c)) {
        inside = !inside;
        out.append(' ');
      } else if (!inside) out.append(c);
    }
    return out.toString();
  }
}
