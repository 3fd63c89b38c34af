package org.readout.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.PartOfSpeech;
import org.readout.text.Quotation;
import org.readout.text.Span;

/**
 * An article's tokens side by side, as numbers the learnt finder makes its features of. All arrays are indexed by the token's number in the
 * article.
 */
final class Grid {

  /** What a token is part of, for the rules or for the model. */
  static final int NOTHING = 0;

  static final int SOURCE = 1;
  static final int CUE = 2;
  static final int CONTENT = 3;

  /** Where in a quotation a token stands. */
  static final int INSIDE = 1;

  static final int OPENS = 2;
  static final int CLOSES = 3;

  final Page page;
  final int size;
  final int[] start;
  final int[] end;
  final int[] word;
  final int[] pos;

  /** Number of the sentence, of its first token and of the token after its last. */
  final int[] line;

  final int[] lineFrom;
  final int[] lineTo;

  /** Number of the paragraph; paragraph {@code p} is tokens {@code paragraphFrom[p]} to {@code paragraphFrom[p + 1]}. */
  final int[] paragraph;

  final int[] paragraphFrom;

  /** {@link #INSIDE}, {@link #OPENS}, {@link #CLOSES}, or 0 outside; where the quotation starts and ends within its paragraph. */
  final int[] quoted;

  final int[] quoteFrom;
  final int[] quoteTo;

  /** Kind of the mention a token is in, and whether it opens it; 0 in none. */
  final int[] mention;

  /** 1 for a verb of saying, 2 for one that stands beside quotations, 3 for "according", else 0. */
  final int[] saying;

  /** The nearest word of saying outside of quotations before and after, in the sentence; -1 for none. */
  final int[] sayingBefore;

  final int[] sayingAfter;

  /** The nearest comma, conjunction or the like outside of quotations, or edge of a quotation, before and after, in the sentence; -1 for none. */
  final int[] edgeBefore;

  final int[] edgeAfter;

  /** What the rules take a token for, and the number of their draft, from 1. */
  final int[] rule;

  final int[] ruleDraft;

  private final String[] folded;

  /** What the learnt finder knows each token by, see {@link Vocabulary#form}. */
  private final String[] forms;

  Grid(Page page, List<Draft> drafts, CueTable cues, Vocabulary vocabulary) {
    this.page = page;
    size = page.lines.stream().mapToInt(Line::size).sum();
    start = new int[size];
    end = new int[size];
    word = new int[size];
    pos = new int[size];
    line = new int[size];
    lineFrom = new int[size];
    lineTo = new int[size];
    paragraph = new int[size];
    quoted = new int[size];
    quoteFrom = new int[size];
    quoteTo = new int[size];
    mention = new int[size];
    saying = new int[size];
    sayingBefore = new int[size];
    sayingAfter = new int[size];
    edgeBefore = new int[size];
    edgeAfter = new int[size];
    rule = new int[size];
    ruleDraft = new int[size];
    folded = new String[size];
    forms = new String[size];
    paragraphFrom = tokens(cues);
    quotations();
    mentions();
    for (var i = 0; i < drafts.size(); i++)
      if (!drafts.get(i).continued) rules(drafts.get(i), i + 1);
    neighbours();
    for (var i = 0; i < size; i++) {
      forms[i] = readForm(i);
      word[i] = vocabulary.number(forms[i]);
    }
  }

  private int[] tokens(CueTable cues) {
    var opens = new ArrayList<Integer>();
    var before = -1;
    var i = 0;
    for (var one : page.lines) {
      if (one.sentence.paragraph() != before) opens.add(i);
      before = one.sentence.paragraph();
      var from = i;
      for (var t = 0; t < one.size(); t++, i++) {
        start[i] = one.span(t).start();
        end[i] = one.span(t).end();
        pos[i] = one.pos(t).ordinal();
        folded[i] = one.folded(t);
        line[i] = one.number;
        lineFrom[i] = from;
        lineTo[i] = from + one.size();
        paragraph[i] = opens.size() - 1;
        quoted[i] = one.isQuoted(t) ? INSIDE : 0;
        var cue = one.isVerb(t) ? cues.of(folded[i]) : null;
        saying[i] =
            folded[i].equals("according") ? 3 : cue == null ? 0 : cue.besideQuotation() ? 2 : 1;
      }
    }
    opens.add(size);
    return opens.stream().mapToInt(Integer::intValue).toArray();
  }

  private void quotations() {
    for (var from = 0; from < size; ) {
      if (quoted[from] == 0) {
        from++;
        continue;
      }
      var to = quotationEnd(from, page.quotationAt(start[from]));
      Arrays.fill(quoteFrom, from, to, from);
      Arrays.fill(quoteTo, from, to, to);
      quoted[to - 1] = CLOSES;
      quoted[from] = OPENS;
      from = to;
    }
  }

  private int quotationEnd(int from, @Nullable Quotation quotation) {
    var to = from + 1;
    while (to < size
        && quoted[to] != 0
        && paragraph[to] == paragraph[from]
        && (quotation == null || start[to] < quotation.span().end())) to++;
    return to;
  }

  private void mentions() {
    for (var one : page.analysis.mentions()) {
      var kind = 1 + 2 * page.entity(one).kind().ordinal();
      var from = tokenAt(one.span().start());
      for (var i = from; i < size && start[i] < one.span().end(); i++)
        if (i == from || mention[i] == 0) mention[i] = i == from ? kind : kind + 1;
    }
  }

  private void rules(Draft draft, int number) {
    rules(draft.content, CONTENT, number);
    rules(draft.source, SOURCE, number);
    rules(draft.cue, CUE, number);
  }

  private void rules(List<Span> spans, int part, int number) {
    for (var span : spans)
      for (var i = tokenAt(span.start()); i < size && start[i] < span.end(); i++) {
        rule[i] = part;
        ruleDraft[i] = number;
      }
  }

  private void neighbours() {
    for (var i = 0; i < size; i++) {
      var first = i == lineFrom[i];
      sayingBefore[i] = first ? -1 : isSaying(i - 1) ? i - 1 : sayingBefore[i - 1];
      edgeBefore[i] = first ? -1 : isEdge(i - 1) ? i - 1 : edgeBefore[i - 1];
    }
    for (var i = size - 1; i >= 0; i--) {
      var last = i == lineTo[i] - 1;
      sayingAfter[i] = last ? -1 : isSaying(i + 1) ? i + 1 : sayingAfter[i + 1];
      edgeAfter[i] = last ? -1 : isEdge(i + 1) ? i + 1 : edgeAfter[i + 1];
    }
  }

  private boolean isSaying(int i) {
    return saying[i] > 0 && quoted[i] == 0;
  }

  private boolean isEdge(int i) {
    if (quoted[i] != 0) return quoted[i] != INSIDE;
    if (pos[i] == PartOfSpeech.CCONJ.ordinal() || pos[i] == PartOfSpeech.SCONJ.ordinal())
      return true;
    return switch (folded[i]) {
      case ",", ";", ":", "\u2014", "--", "\u2013", "(", ")", "who", "which", "that" -> true;
      default -> false;
    };
  }

  /** The token a place in the text lies in or before. */
  int tokenAt(int place) {
    var low = 0;
    var high = size;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (end[middle] <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  String form(int i) {
    return forms[i];
  }

  private String readForm(int i) {
    var named = !opens(i) || pos[i] == PartOfSpeech.PROPN.ordinal();
    return Vocabulary.form(page.article.text().substring(start[i], end[i]), folded[i], named);
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(page.article.text().codePointAt(start[i]));
  }

  /** Whether any word would be capitalised there. */
  private boolean opens(int i) {
    if (i == lineFrom[i] || quoted[i] == OPENS || quoted[i - 1] == OPENS) return true;
    return switch (folded[i - 1]) {
      case ":", "\u2014", "(", "[", "\u2022", "\"", "\u201C", "\u2018", "'" -> true;
      default -> false;
    };
  }

  boolean is(int i, String word) {
    return folded[i].equals(word);
  }

  /** From the first character of token {@code from} to the last before token {@code to}. */
  Span span(int from, int to) {
    return new Span(start[from], end[to - 1]);
  }
}
