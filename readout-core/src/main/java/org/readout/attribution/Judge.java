package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.readout.text.Span;

/** Tells the chance that a candidate is right in source, cue and content, by logistic regression over how sure tagger and linker are. */
final class Judge {

  static final int FEATURES = 19;

  private static final double BOUND = 4;

  /**
   * What a candidate is judged by.
   *
   * @param values how sure tagger and linker are, and how content and source look
   * @param first number of the cue's first word
   * @param last number of its last
   */
  record Traits(double[] values, int first, int last) {}

  private final double[] weights;

  /** By the number of a word: what it adds as the first and as the last of a cue. */
  private final float[] first;

  private final float[] last;

  Judge(double[] weights, float[] first, float[] last) {
    this.weights = weights;
    this.first = first;
    this.last = last;
  }

  double confidence(Traits traits) {
    var sum = (double) first[traits.first] + last[traits.last];
    for (var i = 0; i < FEATURES; i++) sum += weights[i] * traits.values[i];
    return 1 / (1 + StrictMath.exp(-sum));
  }

  static Traits traits(Grid grid, Candidate candidate) {
    var window = candidate.window;
    return new Traits(
        values(grid, candidate), grid.word[window.cueFrom()], grid.word[window.cueTo() - 1]);
  }

  private static double[] values(Grid grid, Candidate candidate) {
    var window = candidate.window;
    var cue = 0.0;
    for (var i = window.cueFrom(); i < window.cueTo(); i++)
      cue += candidate.tagged.chance(i, Grid.CUE);
    cue /= window.cueTo() - window.cueFrom();
    var content = candidate.content;
    var size = candidate.contentSize();
    var mean = mean(candidate, content, Candidate.LINKED_CONTENT);
    var sourced = !candidate.source.isEmpty();
    var source = mean(candidate, candidate.source, Candidate.LINKED_SOURCE);
    var sourceless = 1.0;
    for (var i = window.from(); i < window.to(); i++)
      sourceless = Math.min(sourceless, 1 - candidate.chance(i, Candidate.LINKED_SOURCE));
    var known = 0.0;
    var ruled = 0;
    var quoted = 0;
    var draft = window.rulesCue(grid);
    for (var span : content)
      for (var i = span.start(); i < span.end(); i++) {
        known += candidate.tagged.chance(i, Grid.CONTENT);
        if (draft > 0 && grid.ruleDraft[i] == draft && grid.rule[i] == Grid.CONTENT) ruled++;
        if (grid.quoted[i] > 0) quoted++;
      }
    var opens = 1.0;
    var closes = 1.0;
    if (size > 0) {
      opens = candidate.begins(content.get(0).start(), Candidate.LINKED_CONTENT);
      var end = content.get(content.size() - 1).end();
      if (end < window.to()) closes = 1 - candidate.goesOn(end, Candidate.LINKED_CONTENT);
    }
    var count = Math.max(1.0, size);
    return new double[] {
      1,
      odds(cue),
      odds(mean),
      odds(least(candidate, content, Candidate.LINKED_CONTENT)),
      sourced ? odds(source) : 0,
      sourced ? odds(least(candidate, candidate.source, Candidate.LINKED_SOURCE)) : 0,
      sourced ? 0 : 1,
      sourced ? 0 : odds(sourceless),
      odds(known / count),
      odds(opens),
      odds(closes),
      draft > 0 ? 1 : 0,
      ruled / count,
      quoted / count,
      StrictMath.log(1 + size),
      content.size() > 1 ? 1 : 0,
      size < 3 ? 1 : 0,
      cue * mean * (sourced ? source : sourceless),
      mean * opens * closes
    };
  }

  private static double mean(Candidate candidate, List<Span> spans, int part) {
    var sum = 0.0;
    var size = 0;
    for (var span : spans)
      for (var i = span.start(); i < span.end(); i++, size++) sum += candidate.chance(i, part);
    return size == 0 ? 0 : sum / size;
  }

  private static double least(Candidate candidate, List<Span> spans, int part) {
    var least = 1.0;
    for (var span : spans)
      for (var i = span.start(); i < span.end(); i++)
        least = Math.min(least, candidate.chance(i, part));
    return least;
  }

  private static double odds(double chance) {
    var odds = StrictMath.log((chance + 1e-6) / (1 - chance + 1e-6));
    return Math.max(-BOUND, Math.min(BOUND, odds));
  }

  void write(DataOutput out) throws IOException {
    for (var weight : weights) out.writeDouble(weight);
    out.writeInt(first.length);
    for (var weight : first) out.writeFloat(weight);
    for (var weight : last) out.writeFloat(weight);
  }

  static Judge read(DataInput in) throws IOException {
    var weights = new double[FEATURES];
    for (var i = 0; i < FEATURES; i++) weights[i] = in.readDouble();
    var first = new float[in.readInt()];
    for (var i = 0; i < first.length; i++) first[i] = in.readFloat();
    var last = new float[first.length];
    for (var i = 0; i < last.length; i++) last[i] = in.readFloat();
    return new Judge(weights, first, last);
  }
}
