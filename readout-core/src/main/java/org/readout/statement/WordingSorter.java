package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Sorts a statement's carriers by their wording. A quotation's wording is its quoted words, whatever prose they are set in; other
 * carriers' wording is all their words, folded.
 */
final class WordingSorter {

  /** Share of the shorter quotation's words found in order in the longer from which two quotations are one, altered. */
  private static final double ALTERED = 0.75;

  private WordingSorter() {}

  /** The wordings, the most carried first; among equals the quoted, then the longer. */
  static List<Wording> sort(List<Carried> carried) {
    var byWords = new LinkedHashMap<List<String>, Draft>();
    for (var i = 0; i < carried.size(); i++) {
      var quoted = Quoted.quotedWords(carried.get(i));
      var isQuoted = quoted.size() >= 2;
      var words = isQuoted ? quoted : Quoted.words(carried.get(i).words());
      var draft = byWords.computeIfAbsent(words, w -> new Draft(w, isQuoted, new ArrayList<>()));
      draft.carriers.add(i);
    }
    var drafts = new ArrayList<>(byWords.values());
    drafts.sort(Comparator.comparingInt((Draft draft) -> -draft.carriers.size())
        .thenComparing(draft -> !draft.quoted)
        .thenComparing(draft -> -draft.words.size())
        .thenComparing(draft -> draft.carriers.get(0)));
    var first = drafts.get(0);
    return drafts.stream()
        .map(draft -> new Wording(
            carried.get(draft.carriers.get(0)).words(),
            draft.carriers,
            draft == first ? Wording.Kind.SAME : kind(draft, first)))
        .toList();
  }

  private static Wording.Kind kind(Draft draft, Draft first) {
    var shorter = Math.min(draft.words.size(), first.words.size());
    var common = Quoted.common(draft.words, first.words);
    if (common == shorter) return Wording.Kind.TRIMMED;
    if (!draft.quoted || !first.quoted) return Wording.Kind.REWORDING;
    return common >= ALTERED * shorter && shorter >= 4
        ? Wording.Kind.ALTERED_QUOTATION
        : Wording.Kind.TRANSLATION;
  }

  private record Draft(List<String> words, boolean quoted, List<Integer> carriers) {}
}
