package org.readout.attribution;

import static org.readout.attribution.Features.NO_POS;
import static org.readout.attribution.Features.distance;
import static org.readout.attribution.Vocabulary.NONE;

/**
 * What the tagger sees of a token: words and parts of speech around it, the quotation it stands in, the words of saying and the edges of
 * clauses near it, and what the rules take it for.
 */
final class TagFeatures {

  private final Grid grid;
  private final Features features;
  private int from;
  private int to;

  TagFeatures(Grid grid, Features features) {
    this.grid = grid;
    this.features = features;
  }

  void of(int i) {
    features.clear();
    from = grid.paragraphFrom[grid.paragraph[i]];
    to = grid.paragraphFrom[grid.paragraph[i] + 1];
    words(i);
    tags(i);
    quotation(i);
    surroundings(i);
    rules(i);
  }

  private int word(int i) {
    return from <= i && i < to ? grid.word[i] : NONE;
  }

  private int pos(int i) {
    return from <= i && i < to ? grid.pos[i] : NO_POS;
  }

  private void words(int i) {
    var word = word(i);
    features.add(1, word, 0);
    features.add(2, word(i + 1), 0);
    features.add(3, word(i + 2), 0);
    features.add(4, word(i - 1), 0);
    features.add(5, word(i - 2), 0);
    features.add(6, word, word(i - 1));
    features.add(7, word, word(i + 1));
    features.add(8, word(i - 1), word(i - 2));
    features.add(9, word(i + 1), word(i + 2));
    features.add(10, word(i - 1), word(i + 1));
    features.add(11, word, pos(i + 1));
    features.add(12, word, pos(i - 1));
    features.add(13, word(i + 1), word(i - 1) * 64 + pos(i));
  }

  private void tags(int i) {
    features.add(14, pos(i), 0);
    features.add(15, pos(i) * 64 + pos(i + 1), pos(i - 1));
    features.add(16, pos(i + 1) * 64 + pos(i + 2), pos(i));
    features.add(17, pos(i - 1) * 64 + pos(i - 2), pos(i));
    features.add(18, (pos(i + 1) * 64 + pos(i + 2)) * 64 + pos(i + 3), pos(i));
    features.add(19, (pos(i - 1) * 64 + pos(i - 2)) * 64 + pos(i - 3), pos(i));
  }

  private int marks(int i) {
    var before = i > from ? grid.quoted[i - 1] : 5;
    var after = i + 1 < to ? grid.quoted[i + 1] : 5;
    return (grid.quoted[i] * 7 + before) * 7 + after;
  }

  private void quotation(int i) {
    features.add(20, marks(i), 0);
    features.add(21, marks(i), word(i));
    features.add(22, grid.quoted[i], pos(i));
    if (grid.quoted[i] == 0) return;
    var opens = grid.quoteFrom[i];
    var after = grid.quoteTo[i];
    var length = distance(after - opens);
    features.add(23, length, opens == from ? 1 : opens == grid.lineFrom[opens] ? 2 : 0);
    features.add(24, word(opens - 1), length);
    features.add(25, word(after), length);
    features.add(26, word(after - 2), word(after));
    features.add(27, word(opens - 1), word(after - 2));
    features.add(28, pos(after) * 16 + (i == opens ? 1 : i == after - 1 ? 2 : 0), length);
  }

  private void surroundings(int i) {
    var place = i - grid.lineFrom[i];
    features.add(29, Math.min(place, 6), i - from < 6 ? 1 : 0);
    features.add(30, word(grid.lineFrom[i]), distance(place));
    features.add(31, Math.min(grid.lineTo[i] - 1 - i, 4), word(i));
    var before = grid.sayingBefore[i];
    var after = grid.sayingAfter[i];
    var said = before < 0 ? NONE : word(before);
    var saying = after < 0 ? NONE : word(after);
    var sinceSaid = before < 0 ? 0 : distance(i - before);
    var untilSaying = after < 0 ? 0 : distance(after - i);
    features.add(32, said, sinceSaid);
    features.add(33, saying, untilSaying);
    features.add(34, sinceSaid * 32 + untilSaying, pos(i));
    features.add(35, said, saying);
    var open = grid.edgeBefore[i];
    var close = grid.edgeAfter[i];
    var opening = open < 0 ? NONE : word(open) * 64 + pos(open + 1);
    var closing = close < 0 ? NONE : word(close) * 64 + pos(close + 1);
    features.add(36, open < 0 ? NONE : word(open), close < 0 ? NONE : word(close));
    features.add(37, opening, pos(i));
    features.add(38, closing, pos(i));
    var sides = (before < 0 ? 0 : before > open ? 1 : 2) * 3
        + (after < 0 ? 0 : close < 0 || after < close ? 1 : 2);
    features.add(39, open < 0 ? NONE : word(open), sides * 4 + grid.rule[i]);
    features.add(40, open < 0 ? NONE : word(open + 1), said);
    features.add(41, closing, said);
  }

  private void rules(int i) {
    var rule = grid.rule[i];
    var before = i > from ? grid.rule[i - 1] : 9;
    if (before == rule && grid.ruleDraft[i - 1] != grid.ruleDraft[i]) before = 8;
    var after = i + 1 < to ? grid.rule[i + 1] : 9;
    features.add(42, rule * 100 + before * 10 + after, 0);
    features.add(43, rule, word(i));
    features.add(44, rule * 10 + before, pos(i));
    features.add(45, rule, marks(i));
    features.add(46, grid.mention[i], rule);
    features.add(47, grid.mention[i], pos(i + 1));
    features.add(48, i + 1 < to ? grid.mention[i + 1] : 99, word(i));
    features.add(49, grid.mention[i], i > from ? grid.mention[i - 1] : 99);
    features.add(50, grid.saying[i], rule);
  }
}
