package org.readout.publish;

import static org.readout.publish.Markdown.bold;
import static org.readout.publish.Markdown.italic;
import static org.readout.publish.Markdown.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.text.Problem;

/** Prints a layout as Markdown. */
final class MarkdownPages {

  private final Markdown page;

  MarkdownPages(Markdown page) {
    this.page = page;
  }

  void print(Layout layout) throws IOException {
    page.block(text(Phrases.overview(layout)));
    for (var chapter : layout.chapters()) {
      page.heading(1, text(chapter.headline().isBlank() ? "(no headline)" : chapter.headline()));
      for (var sheet : chapter.stories()) sheet(sheet, chapter.stories().size() > 1);
    }
    apart(layout.apart());
    setAside(layout);
    problems(layout.problems());
  }

  /** @param titled whether the story needs a headline beside its storyline's */
  private void sheet(Layout.Sheet sheet, boolean titled) throws IOException {
    if (titled)
      page.heading(2, text(sheet.headline().isBlank() ? "(no headline)" : sheet.headline()));
    page.block(text(Phrases.facts(sheet)));
    if (!sheet.verdicts().isEmpty()) page.block(text(Phrases.verdicts(sheet)));
    if (sheet.link() != null) page.block(italic("Linked to the story before by " + sheet.link()));
    account(sheet.account());
    reports(sheet.reports());
    origins(sheet);
    statements(sheet);
    lone(sheet);
  }

  private void account(List<Layout.Part> parts) throws IOException {
    for (var part : parts) {
      page.heading(3, text(part.title()));
      for (var line : part.lines())
        page.item(
            0,
            (line.label() == null ? "" : italic(line.label()) + ": ")
                + text(line.text())
                + " "
                + text(Phrases.citations(line.citations())));
      page.endList();
    }
  }

  private void reports(List<Layout.Report> reports) throws IOException {
    page.heading(3, "Reports");
    for (var report : reports)
      page.item(0, text("[" + report.number() + "]") + " " + report(report));
    page.endList();
  }

  private static String report(Layout.Report report) {
    return bold(report.outlet())
        + (report.article().headline().isBlank()
            ? ""
            : " · " + text(report.article().headline()))
        + " · "
        + text(report.date().isEmpty() ? "undated" : report.date())
        + report.notes().stream().map(note -> " · " + text(note)).collect(Collectors.joining());
  }

  private void origins(Layout.Sheet sheet) throws IOException {
    if (sheet.origins().isEmpty()) return;
    page.heading(3, "Origins");
    for (var origin : sheet.origins())
      page.item(
          0, text(Phrases.origin(origin)) + " · " + Phrases.count(origin.carriers(), "passage"));
    page.endList();
  }

  private void statements(Layout.Sheet sheet) throws IOException {
    if (sheet.entries().isEmpty()) return;
    page.heading(3, "Statements");
    for (var entry : sheet.entries()) entry(entry);
  }

  private void entry(Layout.Entry entry) throws IOException {
    var statement = entry.statement();
    page.block(entry.number() + "\\. " + bold(statement.text()));
    page.item(
        0,
        Phrases.mark(statement.verdict()) + " " + bold(Phrases.verdict(statement.verdict()))
            + (statement.contested() ? ", " + bold("contested") : "") + " · "
            + text(String.join(" ", statement.reasons())));
    for (var relay : entry.relays()) {
      page.item(0, text(Phrases.whose(relay.origin())));
      for (var told : relay.told()) page.item(1, name(told.report()) + " " + words(told));
    }
    for (var variance : entry.differences())
      page.item(0, bold(Phrases.variance(variance)) + ": " + text(Phrases.values(variance)));
    for (var kin : entry.related())
      page.item(0, bold(Phrases.kinship(kin)) + " " + text(kin.text()));
    page.endList();
  }

  /** Words that differ from the first wording are emphasised. */
  private static String words(Layout.Told told) {
    return Phrases.manner(told) + ": "
        + told.runs().stream()
            .map(run -> run.differs() ? italic(run.text()) : text(run.text()))
            .collect(Collectors.joining(" "));
  }

  private void lone(Layout.Sheet sheet) throws IOException {
    if (sheet.lone().isEmpty() && sheet.folded().isEmpty()) return;
    page.heading(3, sheet.reports().size() > 1 ? "Told by one report only" : "Told");
    for (var group : sheet.lone()) {
      page.item(
          0,
          bold(Phrases.whoseAlone(group.origin())) + " · " + Phrases.mark(group.verdict()) + " "
              + text(Phrases.verdict(group.verdict())));
      for (var once : group.statements())
        page.item(
            1,
            once.number() + "\\. " + text(once.told().words()) + " · "
                + name(once.told().report()) + " " + Phrases.manner(once.told()));
    }
    for (var folded : sheet.folded())
      page.item(0, Phrases.folded(folded) + " " + name(folded.report()) + " in its own voice");
    page.endList();
  }

  private void apart(List<Layout.Report> reports) throws IOException {
    if (reports.isEmpty()) return;
    page.heading(1, "Reports of other stories, each told by one report only");
    for (var report : reports) page.item(0, report(report));
    page.endList();
  }

  private void setAside(Layout layout) throws IOException {
    var aside = layout.setAside();
    var others = Phrases.otherCaptures(layout.captures());
    if (aside.blocks() == 0 && aside.noArticles().isEmpty() && others.isEmpty()) return;
    page.heading(1, "Set aside");
    for (var article : aside.noArticles())
      page.item(
          0, bold(Phrases.fileName(article.uri())) + " · " + text(Phrases.noArticle(article)));
    if (!others.isEmpty()) page.item(0, "Captures: " + others);
    if (aside.blocks() > 0) page.item(0, text(Phrases.furniture(aside)));
    page.endList();
  }

  private void problems(List<Problem> problems) throws IOException {
    if (problems.isEmpty()) return;
    page.heading(1, "Problems");
    for (var problem : problems)
      page.item(
          0,
          bold(problem.input())
              + text(problem.place().isEmpty() ? "" : ", " + problem.place())
              + ": "
              + text(problem.message()));
    page.endList();
  }

  private static String name(Layout.Report report) {
    return text(report.outlet()) + " " + text("[" + report.number() + "]");
  }
}
