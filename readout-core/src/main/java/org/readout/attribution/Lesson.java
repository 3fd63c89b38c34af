package org.readout.attribution;

import java.util.List;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.text.Span;

/**
 * An article in which somebody has marked who says what, to learn from.
 *
 * @param marked in any order
 */
public record Lesson(Article article, Analysis analysis, List<Marked> marked) {

  public Lesson {
    marked = List.copyOf(marked);
  }

  /** One attribution: where the article names the source, the cue and what is said. */
  public record Marked(List<Span> source, List<Span> cue, List<Span> content) {
    public Marked {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }
}
