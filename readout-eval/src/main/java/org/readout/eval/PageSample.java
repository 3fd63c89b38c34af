package org.readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.readout.Readout;
import org.readout.article.Article;
import org.readout.article.ArticleExtractor;
import org.readout.ingest.CaptureReader;

/**
 * Some pages of the page corpora, drawn by chance, as they were read: each piece in the page's order, body at the left margin, furniture
 * further in with its reason. For eyes: figures do not tell what kind of block went wrong.
 */
public final class PageSample {

  private static final String MARGIN = "                                        ";

  private static final int LONGEST = 160;

  private PageSample() {}

  /**
   * @param count pages to draw
   * @param seed the same draws the same
   * @throws IOException when a set is there and cannot be read
   */
  public static String of(Path corpora, int count, long seed, Readout readout) throws IOException {
    var pages = new TreeMap<Path, String>();
    for (var set : Corpora.KNOWN)
      if (set instanceof PageSet some) some.addresses(corpora).forEach(pages::put);
    var left = new ArrayList<>(pages.keySet());
    var chance = new SplittableRandom(seed);
    var out = new StringBuilder();
    for (var i = 0; i < count && !left.isEmpty(); i++) {
      var file = left.remove(chance.nextInt(left.size()));
      var address = pages.getOrDefault(file, "");
      var extractor = new ArticleExtractor(List.of(), Folds.without(Folds.of(address)));
      var intake = new CaptureReader().read(List.of(file.toString()));
      out.append("======== ").append(file).append("  ").append(address).append('\n');
      for (var entry : readout.run(intake, extractor).extraction().entries())
        print(entry.article(), out);
    }
    return out.toString();
  }

  private static void print(Article article, StringBuilder out) {
    out.append("-------- ").append(article.headline()).append('\n');
    var from = 0;
    for (var furniture : article.furniture()) {
      body(article.text().substring(from, furniture.at()), out);
      from = furniture.at();
      var reason = String.format(Locale.ROOT, "%-16s", furniture.reason().label());
      out.append(MARGIN).append(reason).append(shortened(furniture.text())).append('\n');
    }
    body(article.text().substring(from), out);
  }

  private static void body(String text, StringBuilder out) {
    for (var paragraph : text.split("\n"))
      if (!paragraph.isEmpty()) out.append(shortened(paragraph)).append('\n');
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
  }
}
