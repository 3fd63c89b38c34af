package org.readout.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks teaser boxes inside a flattened body: another article's headline and the sentence that sells it.
 *
 * <p>A sub-heading looks much the same, so points are added up: a headline's length, a short paragraph below, a paragraph that
 * speaks of itself as an article, and a text that goes on afterwards where it stood before.
 */
final class Teasers {

  private static final int LEAST_POINTS = 5;

  private static final Set<String> SELF = Set.of(
      "article",
      "story",
      "page",
      "updated",
      "artikel",
      "artículo",
      "articolo",
      "artigo",
      "artykuł",
      "статья",
      "стаття",
      "haber",
      "bài");

  private final List<Line> lines;

  Teasers(List<Line> lines) {
    this.lines = lines;
  }

  void mark() {
    var body = FlatReader.open(lines);
    var heads = heads(body);
    for (var i = 1; i + 2 < body.size(); i++) {
      if (!isHead(body, i) || points(body, i, heads) < LEAST_POINTS) continue;
      body.get(i).reason = FurnitureReason.TEASER;
      body.get(i + 1).reason = FurnitureReason.TEASER;
    }
  }

  private static int heads(List<Line> body) {
    var heads = 0;
    for (var i = 1; i + 1 < body.size(); i++) if (isHead(body, i)) heads++;
    return heads;
  }

  /** A line without a sentence's end between paragraphs. */
  private static boolean isHead(List<Line> body, int at) {
    var line = body.get(at);
    return line.isOpen()
        && line.shape.isLabel()
        && line.shape.words() >= 4
        && body.get(at - 1).isBodyProse()
        && body.get(at + 1).isBodyProse();
  }

  private static int points(List<Line> body, int at, int heads) {
    var head = body.get(at);
    var teaser = body.get(at + 1);
    var points = 0;
    if (head.shape.words() >= 6) points++;
    if (head.shape.words() >= 8) points++;
    if (heads == 1) points++;
    if (teaser.shape.words() <= 40) points++;
    if (teaser.shape.quoted() || head.text.endsWith("?")) points -= 2;
    if (speaksOfItself(teaser)) points += 2;
    if (body.get(at + 2).isBodyProse()) points += returns(body, at);
    return points;
  }

  private static boolean speaksOfItself(Line teaser) {
    var words = teaser.words();
    for (var i = 1; i < words.size(); i++)
      if (words.get(i - 1).equals("this") && SELF.contains(words.get(i))) return true;
    return false;
  }

  /** 2 when the text goes on where it stood before the box, 1 when the box is no nearer, 0 when it goes on from the box. */
  private static int returns(List<Line> body, int at) {
    var box = content(body.get(at));
    box.addAll(content(body.get(at + 1)));
    var before = content(body.get(at - 1));
    if (at >= 2) before.addAll(content(body.get(at - 2)));
    var after = content(body.get(at + 2));
    var toBox = shared(after, box);
    var toBefore = shared(after, before);
    return toBefore > toBox ? 2 : toBefore == toBox ? 1 : 0;
  }

  private static int shared(Set<String> a, Set<String> b) {
    var shared = 0;
    for (var word : a) if (b.contains(word)) shared++;
    return shared;
  }

  private static Set<String> content(Line line) {
    var words = new HashSet<String>();
    for (var word : line.words())
      if (word.length() >= 5) words.add(word.length() > 6 ? word.substring(0, 6) : word);
    return words;
  }
}
