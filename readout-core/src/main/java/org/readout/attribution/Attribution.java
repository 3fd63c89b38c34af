package org.readout.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * One place where an article says who said what.
 *
 * @param id unique in the edition
 * @param article whose text the spans point into
 * @param source who says it; empty when the text does not name the source here
 * @param cue the words of saying; empty when {@code form} is {@code continued} or the layout alone attributes
 * @param content what is said, with its quotation marks; never empty, in reading order
 * @param form how it is said; never {@link Form#OWN}
 * @param speaker the outermost source; null when unknown
 * @param chain inner sayers, outermost first
 * @param occasion when and how it was uttered
 * @param certainty what the cue says about the saying
 * @param confidence chance that source, cue and content are right, 0 to 1
 */
public record Attribution(
    AttributionId id,
    ArticleId article,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Form form,
    @Nullable Speaker speaker,
    List<Link> chain,
    Occasion occasion,
    Certainty certainty,
    double confidence) {

  public Attribution {
    if (content.isEmpty())
      throw new IllegalArgumentException("an attribution needs content, " + id + " has none");
    if (form == Form.OWN)
      throw new IllegalArgumentException(
          "an attribution is never in the outlet's own voice: " + id);
    if (!(confidence >= 0 && confidence <= 1))
      throw new IllegalArgumentException("need 0 <= confidence <= 1, got " + confidence);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }
}
