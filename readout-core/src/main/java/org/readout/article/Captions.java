package org.readout.article;

import java.util.Set;

/** Knows a picture's caption by its build: a credit in brackets or after "Photo:", or "(left)" beside a name. */
final class Captions {

  private static final int MOST_WORDS = 70;

  // spotless:off
  private static final Set<String> PICTURE_WORDS = Set.of(
      "photo", "photos", "photograph", "photographer", "picture", "pictures", "image", "images", "file", "archive", "archives", "getty", "shutterstock", "imago",
      "handout", "courtesy", "screenshot", "illustration", "graphic", "composite",
      "foto", "fotos", "bild", "archivbild", "archiv", "symbolbild", "symbolfoto", "archivfoto", "crédit", "crédits", "archivo", "imagen", "archivio", "arquivo", "imagem", "archief",
      "zdjęcie", "archiwum", "фото", "архив", "архів", "ảnh", "fotoğraf", "arşiv");

  private static final Set<String> SIDES = Set.of(
      "left", "right", "center", "centre", "l", "r", "c", "links", "rechts", "mitte", "gauche", "droite", "izquierda", "derecha", "sinistra", "destra",
      "esquerda", "direita", "слева", "справа", "ліворуч", "праворуч", "sol", "sağ", "trái", "phải");
  // spotless:on

  private Captions() {}

  static boolean isCaption(String line, Shape shape) {
    if (shape.words() > MOST_WORDS || shape.words() < 2) return false;
    return bracketsAreOfPicture(line, shape) || namesPhotographer(line);
  }

  /** "... outside the mill on Friday.Reuters": a picture's line with its credit glued on. */
  static boolean isGlued(String line, Shape shape) {
    if (shape.words() > MOST_WORDS || shape.ended()) return false;
    var dot = line.lastIndexOf('.');
    var rest = line.length() - dot - 1;
    if (dot < 20 || rest < 2 || rest > 50) return false;
    if (!Character.isLowerCase(line.charAt(dot - 1))
        || !Character.isUpperCase(line.charAt(dot + 1))) return false;
    var credit = line.substring(dot + 1);
    return Shape.of(credit).words() <= 6
        && (credit.indexOf('/') > 0
            || hasPictureWord(Words.of(credit))
            || OutletTable.shipped().isAgency(credit));
  }

  private static boolean bracketsAreOfPicture(String line, Shape shape) {
    var end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ' ')) end--;
    for (var open = line.indexOf('('); open >= 0; open = line.indexOf('(', open + 1)) {
      var close = line.indexOf(')', open);
      if (close < 0) break;
      if (close - open > 120) continue;
      var inside = line.substring(open + 1, close);
      var words = Words.of(inside);
      if (!shape.ended() && words.size() <= 2 && words.stream().anyMatch(SIDES::contains))
        return true;
      if (close == end - 1 && words.size() <= 12 && isPictureCredit(inside, words, shape))
        return true;
    }
    var square = line.lastIndexOf('[');
    return square > 0
        && line.charAt(end - 1) == ']'
        && end - square < 80
        && (!endsSentence(line, square) || hasPictureWord(Words.of(line.substring(square))))
        && Shape.of(line.substring(square)).isAllCapitalised();
  }

  private static boolean isPictureCredit(String inside, java.util.List<String> words, Shape shape) {
    if (hasPictureWord(words)) return true;
    var slashed = inside.indexOf('/') > 0 && Shape.of(inside).isAllCapitalised();
    return slashed && shape.words() < 50;
  }

  private static boolean hasPictureWord(java.util.List<String> words) {
    return words.stream().anyMatch(PICTURE_WORDS::contains);
  }

  /** "Photograph: ..." near the end. */
  private static boolean namesPhotographer(String line) {
    for (var colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
      var rest = line.length() - colon;
      if (rest > 90 || rest < 4) continue;
      var from = line.lastIndexOf(' ', colon - 1) + 1;
      if (PICTURE_WORDS.contains(Words.fold(line.substring(from, colon)))
          && Words.of(line.substring(colon)).size() <= 9) return true;
    }
    return false;
  }

  private static boolean endsSentence(String line, int at) {
    var before = at - 1;
    while (before > 0 && line.charAt(before) == ' ') before--;
    return Shape.isTerminator(line.charAt(before));
  }
}
