package org.readout.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.readout.article.Article;
import org.readout.text.ArticleId;
import org.readout.text.AverageLink.Node;

/**
 * Learns {@link MergeWeights} from collections whose stories are known.
 *
 * <p>Each collection is merged into trees as {@link StoryCutter} does; each merge teaches how large a share of the pairs across its
 * parts are of one story. Beside the whole collection, small ones of 2 to 10 reports are drawn from it by a fixed seed, a story and those most easily mistaken for
 * it: a folder of five reports is judged by the same weights. Every collection has the same say, whatever its size.
 */
public final class MergeTrainer {

  private static final int SMALL_COLLECTIONS = 150;
  private static final int LARGEST = 10;

  /** What a collection's merges weigh together; the small ones drawn from it half as much. */
  private static final double SAY = 1000;

  private static final double SMALL_SAY = 500;

  /** Merges so unlike, of two stories, are many and teach little. */
  private static final double HOPELESS = 0.01;

  private static final double HOPELESS_SAY = 0.2;

  private static final long SEED = 7;

  private final List<List<Example>> lessons = new ArrayList<>();

  public MergeTrainer(List<StoryLesson> lessons) {
    for (var lesson : lessons) this.lessons.add(examples(lesson));
  }

  /** Learnt from all lessons; the same weights for the same lessons in the same order. */
  public MergeWeights weights() {
    return weightsWithout(-1);
  }

  /** Learnt from all lessons but one, by its number from 0. */
  public MergeWeights weightsWithout(int lesson) {
    var fit = new LogisticFit(MergeWeights.TRAITS.size());
    for (var i = 0; i < lessons.size(); i++)
      if (i != lesson) for (var each : lessons.get(i)) fit.add(each.traits, each.share, each.say);
    var weights = fit.solve();
    var traits = new ArrayList<Double>();
    for (var i = 1; i < weights.length; i++) traits.add(weights[i]);
    return new MergeWeights(weights[0], traits);
  }

  /** A merge's traits, the share of pairs across it that are of one story, and its weight. */
  private record Example(double[] traits, double share, double say) {}

  private static List<Example> examples(StoryLesson lesson) {
    var words = new HashMap<ArticleId, ArticleWords>();
    for (var i = 0; i < lesson.articles().size(); i++)
      words.put(
          lesson.articles().get(i).id(),
          ArticleWords.of(lesson.articles().get(i), lesson.analyses().get(i)));
    var whole = Likenesses.of(lesson.articles(), words, List.of());
    var random = new Random(SEED);
    var small = new ArrayList<Example>();
    for (var i = 0; i < SMALL_COLLECTIONS; i++) {
      var drawn = draw(whole, lesson, random);
      if (drawn.size() > 1) small.addAll(examples(Likenesses.of(drawn, words, List.of()), lesson));
    }
    var examples = saying(SAY, examples(whole, lesson));
    examples.addAll(saying(SMALL_SAY, small));
    return examples;
  }

  private static List<Example> saying(double say, List<Example> examples) {
    var sum = examples.stream().mapToDouble(Example::say).sum();
    var weighed = new ArrayList<Example>();
    for (var each : examples)
      weighed.add(new Example(each.traits, each.share, say * each.say / sum));
    return weighed;
  }

  private static List<Example> examples(Likenesses likenesses, StoryLesson lesson) {
    var stories = new ArrayList<String>();
    for (var sketch : likenesses.sketches())
      stories.add(lesson.stories().getOrDefault(sketch.article().id(), ""));
    var examples = new ArrayList<Example>();
    var left = new ArrayDeque<Node>(StoryCutter.trees(likenesses, 0));
    while (!left.isEmpty()) {
      var node = left.remove();
      if (node.one() == null || node.other() == null) continue;
      left.add(node.one());
      left.add(node.other());
      var traits = MergeTraits.of(node, likenesses.sketches(), likenesses.background());
      var share = share(node.one().things(), node.other().things(), stories);
      var say = Math.sqrt(Math.min(node.one().size(), node.other().size()));
      var isHopeless = node.across() < HOPELESS && share < 0.1;
      examples.add(new Example(traits.values(), share, isHopeless ? HOPELESS_SAY * say : say));
    }
    return examples;
  }

  private static double share(List<Integer> one, List<Integer> other, List<String> stories) {
    var counts = new HashMap<String, Integer>();
    for (var i : one) counts.merge(stories.get(i), 1, Integer::sum);
    var same = 0.0;
    for (var i : other) same += counts.getOrDefault(stories.get(i), 0);
    return same / ((double) one.size() * other.size());
  }

  /** Reports of one story, often of those most like it, sometimes of any: at most {@value #LARGEST}. */
  private static Collection<Article> draw(Likenesses whole, StoryLesson lesson, Random random) {
    var byStory = new LinkedHashMap<String, List<Article>>();
    for (var sketch : whole.sketches())
      byStory
          .computeIfAbsent(
              lesson.stories().getOrDefault(sketch.article().id(), ""), story -> new ArrayList<>())
          .add(sketch.article());
    var near = near(random.nextInt(whole.sketches().size()), whole, lesson);
    var any = List.copyOf(byStory.keySet());
    var size = 3 + random.nextInt(LARGEST - 2);
    var count = new int[] {1, 1, 2, 2, 3}[random.nextInt(5)];
    var isNear = random.nextDouble() < 0.6;
    var chosen = new LinkedHashMap<ArticleId, Article>();
    for (var i = 0; i < count; i++) {
      var story =
          i == 0 || isNear && i < near.size() ? near.get(i) : any.get(random.nextInt(any.size()));
      var reports = new ArrayList<>(byStory.getOrDefault(story, List.of()));
      Collections.shuffle(reports, random);
      var take = 1 + random.nextInt(Math.max(1, size / count + 1));
      for (var report : reports.subList(0, Math.min(take, reports.size())))
        if (chosen.size() < LARGEST) chosen.put(report.id(), report);
    }
    return chosen.values();
  }

  /** The story of a report and those of the reports most like it, at most 4. */
  private static List<String> near(int seed, Likenesses whole, StoryLesson lesson) {
    var sketches = whole.sketches();
    var likeness = new HashMap<Integer, Double>();
    for (var i = 0; i < sketches.size(); i++)
      likeness.put(i, i == seed ? 2 : sketches.get(seed).likeness(sketches.get(i)));
    return likeness.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .map(entry ->
            lesson.stories().getOrDefault(sketches.get(entry.getKey()).article().id(), ""))
        .distinct()
        .limit(4)
        .toList();
  }
}
