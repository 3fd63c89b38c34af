package org.readout.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.publish.Screen.Piece;
import org.readout.statement.Verdict;
import org.readout.text.Problem;

/** Prints a layout on a screen. */
final class TextPages {

  /** Of what stands below a heading. */
  private static final int MARGIN = 2;

  /** Of statements, whose numbers hang before it. */
  private static final int INDENT = 5;

  /** Storylines that need a table of contents. */
  private static final int MANY = 3;

  private final Screen screen;

  TextPages(Screen screen) {
    this.screen = screen;
  }

  void print(Layout layout) throws IOException {
    screen.paragraph(0, plain(Phrases.overview(layout)));
    contents(layout.chapters());
    for (var chapter : layout.chapters()) chapter(chapter);
    apart(layout.apart());
    setAside(layout);
    problems(layout.problems());
  }

  /** Where there is much to read. */
  private void contents(List<Layout.Chapter> chapters) throws IOException {
    if (chapters.size() < MANY) return;
    heading("In this edition");
    for (var chapter : chapters)
      screen.paragraph(
          MARGIN, MARGIN + 4, List.of(plain(chapter.headline()), dim(Phrases.breadth(chapter))));
  }

  private void chapter(Layout.Chapter chapter) throws IOException {
    var stories = chapter.stories().size();
    for (var i = 0; i < stories; i++) {
      screen.blank();
      screen.rule(i == 0 ? '━' : '─');
      if (stories > 1) screen.paragraph(0, dim(Phrases.part(chapter, i)));
      sheet(chapter.stories().get(i));
    }
  }

  private void sheet(Layout.Sheet sheet) throws IOException {
    screen.paragraph(0, bold(sheet.headline().isBlank() ? "(no headline)" : sheet.headline()));
    screen.paragraph(0, plain(Phrases.facts(sheet)));
    if (!sheet.verdicts().isEmpty()) screen.paragraph(0, dim(Phrases.verdicts(sheet)));
    if (sheet.link() != null)
      screen.paragraph(0, dim("Linked to the story before by " + sheet.link()));
    account(sheet.account());
    reports(sheet.reports());
    origins(sheet);
    statements(sheet);
    lone(sheet);
  }

  private void account(List<Layout.Part> parts) throws IOException {
    for (var part : parts) {
      heading(part.title());
      var label = "";
      for (var line : part.lines()) {
        if (line.label() != null && !line.label().equals(label)) {
          label = line.label();
          screen.paragraph(MARGIN, dim(label));
        }
        screen.paragraph(
            MARGIN + 2,
            MARGIN + 4,
            List.of(
                dim("– "), plain(line.text() + " "), outlet(Phrases.citations(line.citations()))));
      }
    }
  }

  private void reports(List<Layout.Report> reports) throws IOException {
    heading("Reports");
    for (var report : reports) report(report, "[" + report.number() + "] ");
  }

  private void report(Layout.Report report, String number) throws IOException {
    var pieces = new ArrayList<Piece>();
    pieces.add(outlet(number + report.outlet()));
    if (!report.article().headline().isBlank())
      pieces.add(plain(" · " + report.article().headline()));
    pieces.add(dim(" · " + (report.date().isEmpty() ? "undated" : report.date())));
    for (var note : report.notes()) pieces.add(dim(" · " + note));
    screen.paragraph(MARGIN, MARGIN + 4, pieces);
  }

  private void origins(Layout.Sheet sheet) throws IOException {
    if (sheet.origins().isEmpty()) return;
    heading("Origins");
    for (var origin : sheet.origins())
      screen.paragraph(
          MARGIN,
          MARGIN + 4,
          List.of(
              plain(Phrases.origin(origin)),
              dim(" · " + Phrases.count(origin.carriers(), "passage"))));
  }

  private void statements(Layout.Sheet sheet) throws IOException {
    if (sheet.entries().isEmpty()) return;
    heading("Statements");
    for (var entry : sheet.entries()) {
      entry(entry);
      screen.blank();
    }
    if (sheet.entries().stream().anyMatch(TextPages::isMarked))
      screen.paragraph(
          0, dim("*Between asterisks*: words that are not in the wording shown first."));
  }

  private void entry(Layout.Entry entry) throws IOException {
    var statement = entry.statement();
    numbered(entry.number(), List.of(bold(statement.text())));
    var badge = new ArrayList<Piece>();
    badge.add(badge(statement.verdict()));
    if (statement.contested()) badge.add(new Piece(" ≠ contested", Ink.CONTESTED));
    badge.add(dim(" · " + String.join(" ", statement.reasons())));
    screen.paragraph(INDENT, INDENT, badge);
    for (var relay : entry.relays()) {
      screen.paragraph(INDENT, INDENT + 2, List.of(dim("← " + Phrases.whose(relay.origin()))));
      for (var told : relay.told()) told(told, statement.text());
    }
    for (var variance : entry.differences())
      screen.paragraph(
          INDENT,
          INDENT + 2,
          List.of(
              new Piece(Phrases.variance(variance), variance.update() ? Ink.BOLD : Ink.CONTESTED),
              plain(": " + Phrases.values(variance))));
    for (var kin : entry.related())
      screen.paragraph(
          INDENT,
          INDENT + 2,
          List.of(new Piece(Phrases.kinship(kin), Ink.CONTESTED), plain(" " + kin.text())));
  }

  private void told(Layout.Told told, String first) throws IOException {
    var pieces = new ArrayList<Piece>();
    pieces.add(outlet(name(told.report())));
    pieces.add(dim(" " + Phrases.manner(told)));
    if (told.words().equals(first)) pieces.add(dim(" the words above"));
    else {
      pieces.add(dim(": "));
      words(told, pieces);
    }
    screen.paragraph(INDENT + 2, INDENT + 4, pieces);
  }

  private static void words(Layout.Told told, List<Piece> pieces) {
    var gap = "";
    for (var run : told.runs()) {
      pieces.add(plain(gap));
      pieces.add(
          run.differs() ? new Piece("*" + run.text() + "*", Ink.DIFFERS) : plain(run.text()));
      gap = " ";
    }
  }

  /** By origin, the words first: what there is to compare has been shown above. */
  private void lone(Layout.Sheet sheet) throws IOException {
    if (sheet.lone().isEmpty() && sheet.folded().isEmpty()) return;
    heading(sheet.reports().size() > 1 ? "Told by one report only" : "Told");
    for (var group : sheet.lone()) {
      screen.paragraph(
          MARGIN,
          MARGIN + 4,
          List.of(bold(Phrases.whoseAlone(group.origin())), plain("  "), badge(group.verdict())));
      for (var once : group.statements())
        numbered(
            once.number(),
            List.of(
                plain(once.told().words()),
                dim(" · "),
                outlet(name(once.told().report())),
                dim(" " + Phrases.manner(once.told()))));
    }
    for (var folded : sheet.folded())
      screen.paragraph(
          MARGIN,
          MARGIN + 4,
          List.of(
              dim(Phrases.folded(folded) + " "),
              outlet(name(folded.report())),
              dim(" in its own voice")));
  }

  private void apart(List<Layout.Report> reports) throws IOException {
    if (reports.isEmpty()) return;
    screen.blank();
    screen.rule('━');
    heading("Reports of other stories, each told by one report only");
    for (var report : reports) report(report, "");
    screen.paragraph(MARGIN, dim("--all shows them as the others."));
  }

  private void setAside(Layout layout) throws IOException {
    var aside = layout.setAside();
    var others = Phrases.otherCaptures(layout.captures());
    if (aside.blocks() == 0 && aside.noArticles().isEmpty() && others.isEmpty()) return;
    screen.blank();
    screen.rule('━');
    heading("Set aside");
    for (var article : aside.noArticles())
      screen.paragraph(
          MARGIN,
          MARGIN + 4,
          List.of(
              outlet(Phrases.fileName(article.uri())), plain(" · " + Phrases.noArticle(article))));
    if (!others.isEmpty()) screen.paragraph(MARGIN, plain("Captures: " + others));
    if (aside.blocks() > 0)
      screen.paragraph(MARGIN, MARGIN + 4, List.of(plain(Phrases.furniture(aside))));
  }

  private void problems(List<Problem> problems) throws IOException {
    if (problems.isEmpty()) return;
    heading("Problems");
    for (var problem : problems)
      screen.paragraph(
          MARGIN,
          MARGIN + 4,
          List.of(
              outlet(problem.input()),
              plain(problem.place().isEmpty() ? "" : ", " + problem.place()),
              plain(": " + problem.message())));
  }

  private void heading(String title) throws IOException {
    screen.blank();
    screen.paragraph(0, bold(title.toUpperCase(Locale.ROOT)));
  }

  /** A paragraph whose number stands right-aligned in the indent. */
  private void numbered(int number, List<Piece> pieces) throws IOException {
    var mark = number + ". ";
    var all = new ArrayList<>(List.of(dim(mark)));
    all.addAll(pieces);
    screen.paragraph(Math.max(0, INDENT - mark.length()), INDENT, all);
  }

  /** Long names of outlets, file names among them, leave room for the words. */
  private String name(Layout.Report report) {
    var number = " [" + report.number() + "]";
    var room = screen.width() / 3 - number.length();
    return Screen.cut(Controls.clean(report.outlet()), room) + number;
  }

  private static boolean isMarked(Layout.Entry entry) {
    return entry.relays().stream()
        .flatMap(relay -> relay.told().stream())
        .anyMatch(told -> told.runs().size() > 1);
  }

  private static Piece badge(Verdict verdict) {
    var ink =
        switch (verdict) {
          case CORROBORATED -> Ink.CORROBORATED;
          case SINGLE_ORIGIN -> Ink.SINGLE_ORIGIN;
          case REPORTED -> Ink.REPORTED;
          case UNSOURCED -> Ink.UNSOURCED;
        };
    return new Piece(Phrases.mark(verdict) + " " + Phrases.verdict(verdict), ink);
  }

  private static Piece plain(String text) {
    return new Piece(text, Ink.PLAIN);
  }

  private static Piece bold(String text) {
    return new Piece(text, Ink.BOLD);
  }

  private static Piece dim(String text) {
    return new Piece(text, Ink.DIM);
  }

  private static Piece outlet(String text) {
    return new Piece(text, Ink.OUTLET);
  }
}
