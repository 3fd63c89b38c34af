package org.readout.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of words a corpus holds, numbered as they come, with their pieces and the mean of what is known of those beforehand. */
final class WordForms {

  final WordPieces known;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> pieces = new ArrayList<>();
  private final List<float[]> means = new ArrayList<>();

  WordForms(Vocabulary vocabulary, WordPieces known) {
    this.vocabulary = vocabulary;
    this.known = known;
  }

  /** Entered where it is new. */
  int number(String form) {
    return numbers.computeIfAbsent(form, one -> {
      var mean = new float[known.width()];
      pieces.add(vocabulary.pieces(one));
      WordVectors.addMean(pieces.get(means.size()), known.vectors(), mean, 0, known.width());
      means.add(mean);
      return means.size() - 1;
    });
  }

  int[] pieces(int number) {
    return pieces.get(number);
  }

  float[] mean(int number) {
    return means.get(number);
  }
}
