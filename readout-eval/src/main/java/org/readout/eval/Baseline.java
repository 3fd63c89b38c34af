package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What anyone would try first: average-link clustering of TF-IDF vectors over title and text, cut at one likeness for all sets.
 *
 * <p>Terms are words of two letters and more in lower case, but function words of English and what stands in one report alone; they weigh
 * (1 + ln count)(1 + ln((1 + N) / (1 + n))) where n of N reports hold them, vectors have length 1. Exact, by nearest-neighbour chains over all pairs (Murtagh 1983,
 * doi:10.1093/comjnl/26.4.354): memory and time in the square of the set.
 */
final class Baseline {

  static final double THRESHOLD = 0.20;

  private static final Pattern WORD = Pattern.compile("\\w\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> FUNCTION_WORDS =
      Set.of(("a about above after again against all also am an and any are as at be because "
              + "been before being below between both but by can could did do does doing down "
              + "during each few for from further had has have having he her here hers him his "
              + "how i if in into is it its itself just me more most my no nor not now of off on "
              + "once only or other our out over own said same she should so some such than that "
              + "the their them then there these they this those through to too under until up "
              + "very was we were what when where which while who whom why will with would you "
              + "your")
          .split(" "));

  private final int size;
  private final float[][] likeness;
  private final int[] sizes;
  private final int[] cluster;
  private final boolean[] gone;

  private Baseline(List<Map<Integer, Double>> vectors) {
    size = vectors.size();
    likeness = new float[size][];
    sizes = new int[size];
    cluster = new int[size];
    gone = new boolean[size];
    for (var i = 0; i < size; i++) {
      likeness[i] = new float[i];
      sizes[i] = 1;
      cluster[i] = i;
    }
    compare(vectors);
  }

  /** The cluster of each report of a {@code docs.jsonl}. */
  static Map<String, String> stories(Path docs) throws IOException {
    var ids = new ArrayList<String>();
    var counts = new ArrayList<Map<String, Integer>>();
    for (var line : Files.readAllLines(docs)) {
      var record = Json.MAPPER.readTree(line);
      ids.add(record.path("id").asText());
      var terms = new TreeMap<String, Integer>();
      var text = record.path("title").asText() + "\n" + record.path("text").asText();
      WORD.matcher(text.toLowerCase(Locale.ROOT))
          .results()
          .map(MatchResult::group)
          .filter(word -> !FUNCTION_WORDS.contains(word))
          .forEach(word -> terms.merge(word, 1, Integer::sum));
      counts.add(terms);
    }
    var baseline = new Baseline(vectors(counts));
    baseline.merge();
    var stories = new HashMap<String, String>();
    for (var i = 0; i < ids.size(); i++) stories.put(ids.get(i), "" + baseline.root(i));
    return stories;
  }

  private static List<Map<Integer, Double>> vectors(List<Map<String, Integer>> counts) {
    var holders = new HashMap<String, Integer>();
    for (var terms : counts) for (var term : terms.keySet()) holders.merge(term, 1, Integer::sum);
    var numbers = new HashMap<String, Integer>();
    var vectors = new ArrayList<Map<Integer, Double>>();
    for (var terms : counts) {
      var vector = new TreeMap<Integer, Double>();
      var squares = 0.0;
      for (var term : terms.entrySet()) {
        var reports = holders.getOrDefault(term.getKey(), 1);
        if (reports < 2) continue;
        var rarity = 1 + Math.log((1.0 + counts.size()) / (1.0 + reports));
        var weight = (1 + Math.log(term.getValue())) * rarity;
        squares += weight * weight;
        vector.put(numbers.computeIfAbsent(term.getKey(), key -> numbers.size()), weight);
      }
      var length = Math.sqrt(squares);
      vector.replaceAll((number, weight) -> weight / length);
      vectors.add(vector);
    }
    return vectors;
  }

  private void compare(List<Map<Integer, Double>> vectors) {
    var postings = new HashMap<Integer, List<Integer>>();
    for (var i = 0; i < size; i++) {
      for (var term : vectors.get(i).entrySet()) {
        var holders = postings.computeIfAbsent(term.getKey(), key -> new ArrayList<>());
        for (var j : holders)
          likeness[i][j] +=
              (float) (term.getValue() * vectors.get(j).getOrDefault(term.getKey(), 0.0));
        holders.add(i);
      }
    }
  }

  /** Clusters joined at {@link #THRESHOLD} or above; average link never joins at more than before, so the order in a chain does not matter. */
  private void merge() {
    var chain = new ArrayList<Integer>();
    for (var start = 0; start < size; ) {
      if (chain.isEmpty()) {
        if (gone[start]) {
          start++;
          continue;
        }
        chain.add(start);
      }
      var last = chain.get(chain.size() - 1);
      var before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
      var next = nearest(last, before);
      if (next < 0 || likeness(last, next) < THRESHOLD) {
        gone[last] = true;
        chain.remove(chain.size() - 1);
      } else if (next == before) {
        chain.remove(chain.size() - 1);
        chain.remove(chain.size() - 1);
        join(before, last);
      } else {
        chain.add(next);
      }
    }
  }

  /** The most alike cluster; of equals the one before in the chain, then the lowest. */
  private int nearest(int of, int before) {
    var nearest = before;
    for (var i = 0; i < size; i++)
      if (i != of && !gone[i] && (nearest < 0 || likeness(of, i) > likeness(of, nearest)))
        nearest = i;
    return nearest;
  }

  private void join(int into, int from) {
    for (var i = 0; i < size; i++)
      if (i != into && i != from && !gone[i]) {
        var sum = sizes[into] * likeness(into, i) + sizes[from] * likeness(from, i);
        likeness[Math.max(into, i)][Math.min(into, i)] = sum / (sizes[into] + sizes[from]);
      }
    sizes[into] += sizes[from];
    gone[from] = true;
    cluster[from] = into;
  }

  private float likeness(int a, int b) {
    return likeness[Math.max(a, b)][Math.min(a, b)];
  }

  private int root(int i) {
    var at = i;
    while (cluster[at] != at) at = cluster[at];
    return at;
  }
}
