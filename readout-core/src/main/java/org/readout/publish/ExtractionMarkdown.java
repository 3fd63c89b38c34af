package org.readout.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.article.Article;
import org.readout.article.Credit;
import org.readout.article.Extraction;

/**
 * Writes an extraction as Markdown: each capture under its headline, with what is known of it, its text, and what was set aside.
 * Whatever the pages held is shown as text: it makes no link, image, heading or HTML. Immutable and safe to share between threads.
 */
public final class ExtractionMarkdown {

  /** Writes the document, ending with a newline. */
  public void write(Extraction extraction, Appendable out) throws IOException {
    var markdown = new Markdown(out);
    for (var entry : extraction.entries()) {
      var article = entry.article();
      markdown.heading(
          1,
          Markdown.text(
              article.headline().isBlank() ? Phrases.fileName(article.uri()) : article.headline()));
      for (var line : about(entry)) markdown.item(0, Markdown.text(line));
      markdown.endList();
      for (var paragraph : article.text().lines().toList())
        if (!paragraph.isBlank()) markdown.block(Markdown.whole(paragraph));
      if (article.furniture().isEmpty()) continue;
      markdown.heading(2, "Set aside");
      for (var block : article.furniture())
        markdown.item(
            0, Markdown.italic(block.reason().label()) + " " + Markdown.text(block.text()));
      markdown.endList();
    }
  }

  private static List<String> about(Extraction.Entry entry) {
    var article = entry.article();
    var lines = new ArrayList<String>();
    add(lines, "Outlet", Phrases.outlet(article));
    add(
        lines,
        "By",
        String.join(", ", article.byline().stream().map(Credit::name).toList()));
    add(lines, "Agencies", String.join(", ", article.agencies()));
    add(lines, "Dateline", article.dateline() == null ? "" : article.dateline());
    add(lines, "Published", Phrases.date(article.published().value()));
    add(lines, "Updated", Phrases.date(article.updated().value()));
    add(lines, "Address", article.uri());
    add(lines, "Kind", kind(article));
    add(lines, "Standing", JsonLines.label(entry.standing()));
    return lines;
  }

  private static String kind(Article article) {
    return article.kindReason().isEmpty()
        ? article.kind().label()
        : article.kind().label() + ": " + article.kindReason();
  }

  private static void add(List<String> lines, String name, String value) {
    if (!value.isBlank()) lines.add(name + ": " + value);
  }
}
