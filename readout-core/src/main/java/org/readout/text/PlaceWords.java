package org.readout.text;

import java.util.Set;

/** The forms of a place's name: "Drosna" and "Drosnian". Told by their letters, so that places of no table are known by them too. */
public final class PlaceWords {

  /** What is left of a place's name without its last vowels is no shorter, where its people are called by it. */
  private static final int SHORTEST_STEM = 4;

  /** What the people of a place add to its name, its last vowels left out or kept. */
  private static final Set<String> ENDINGS =
      Set.of("an", "ian", "ean", "n", "ish", "ese", "ic", "i", "ani", "ite", "iote", "er", "nian");

  private PlaceWords() {}

  /**
   * Whether one word is a place's name and the other what is of it: "drosna" and "drosnian", "velmar" and "velmari". Both in small letters.
   * Irregular ones ("France", "French") are not known.
   */
  public static boolean areKin(String a, String b) {
    var place = a.length() <= b.length() ? a : b;
    var adjective = place.equals(a) ? b : a;
    var stem = place.length();
    while (stem > SHORTEST_STEM && "aeiouy".indexOf(place.charAt(stem - 1)) >= 0) stem--;
    return stem >= SHORTEST_STEM
        && adjective.startsWith(place.substring(0, stem))
        && (ENDINGS.contains(adjective.substring(stem))
            || adjective.startsWith(place)
                && ENDINGS.contains(adjective.substring(place.length())));
  }
}
