package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: cuts it into blocks, has them judged, and tells its headline. */
final class PageReader {

  private PageReader() {}

  /**
   * A page read.
   *
   * @param reading its visible text
   * @param data its metadata
   * @param cutOff whether the page was nested deeper than is read
   */
  record Page(Reading reading, PageData data, boolean cutOff) {}

  static Page read(
      BlockModel model, CreditLines credits, String html, String address, @Nullable String title) {
    var data = new PageData(PageParser.parse(html));
    var found = new Reading.Builder();
    var blocks = Blocks.of(data.page);
    var headline = title != null ? title : Headlines.ofPage(data, address);
    var judge = new BlockJudge(blocks, headline, credits, found);
    judge.judge();
    var rows = judge.features(new PageHints(data, headline));
    judge.gather();
    judge.overrule(model.probabilities(blocks, rows));
    var heading = judge.heading();
    var chosen = headline != null ? headline : heading;
    if (chosen != null) found.headline(Headlines.preferPrinted(chosen, heading));
    for (var piece : ScriptedText.complete(judge.pieces(), data, chosen)) found.add(piece);
    return new Page(found.build(), data, data.page.cutOff);
  }

  /** For a record that brings its page beside its text: the metadata alone. */
  static PageData data(String html) {
    return new PageData(PageParser.parse(html));
  }

  static List<String> none() {
    return List.of();
  }
}
