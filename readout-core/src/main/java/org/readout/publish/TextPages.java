package org.readout.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.attribution.Form;
import org.readout.publish.Screen.Piece;
import org.readout.statement.Statement;
import org.readout.statement.Wording;

/** Prints a layout on a screen. */
final class TextPages {

  /** A passage longer than this, in UTF-16 units, is cut on a screen; the JSON has it whole. */
  private static final int LONGEST_PASSAGE = 700;

  private static final int INDENT = 3;

  private final Screen screen;

  TextPages(Screen screen) {
    this.screen = screen;
  }

  void print(Layout layout) throws IOException {
    overview(layout);
    for (var chapter : layout.chapters()) chapter(chapter);
    setAside(layout);
    problems(layout);
  }

  private void overview(Layout layout) throws IOException {
    var captures = layout.captures();
    var counts = new ArrayList<String>();
    counts.add(Printed.count(captures.articles(), "report"));
    counts.add(Printed.count(layout.stories(), "story"));
    counts.add(Printed.count(layout.statements(), "statement"));
    screen.paragraph(0, plain(String.join(" · ", counts)));
  }

  private void chapter(Layout.Chapter chapter) throws IOException {
    if (chapter.stories().size() > 1) {
      screen.blank();
      screen.rule('━');
      screen.paragraph(
          0,
          dim("STORYLINE OF " + chapter.stories().size() + " STORIES  "),
          bold(chapter.headline()));
    }
    for (var sheet : chapter.stories()) sheet(sheet);
  }

  private void sheet(Layout.Sheet sheet) throws IOException {
    screen.blank();
    screen.rule('━');
    screen.paragraph(0, bold(sheet.headline().isBlank() ? "(no headline)" : sheet.headline()));
    var facts = new ArrayList<String>();
    facts.add(Printed.count(sheet.reports().size(), "report") + " of "
        + Printed.count(sheet.outlets(), "outlet"));
    if (!sheet.dates().isEmpty()) facts.add(sheet.dates());
    facts.add(Printed.count(sheet.parties(), "independent origin"));
    screen.paragraph(0, dim(String.join(" · ", facts)));
    if (sheet.link() != null) screen.paragraph(0, dim("Follows: " + sheet.link()));
    account(sheet.account());
    reports(sheet.reports());
    origins(sheet);
    statements(sheet);
  }

  private void account(List<Layout.Part> parts) throws IOException {
    for (var part : parts) {
      heading(part.title());
      String label = null;
      for (var line : part.lines()) {
        if (line.label() != null && !line.label().equals(label))
          screen.paragraph(INDENT, dim(Printed.date(line.label())));
        label = line.label();
        screen.paragraph(
            INDENT,
            INDENT,
            List.of(
                plain(cut(line.text())),
                plain(" "),
                new Piece(Printed.citations(line.citations()), Ink.OUTLET)));
      }
    }
  }

  private void reports(List<Layout.Report> reports) throws IOException {
    heading("Reports");
    for (var report : reports) {
      var number = "[" + report.number() + "]";
      var pieces = new ArrayList<Piece>();
      pieces.add(new Piece(number + " " + report.outlet(), Ink.OUTLET));
      if (!report.article().headline().isBlank())
        pieces.add(plain(" · " + report.article().headline()));
      pieces.add(dim(" · " + (report.date().isEmpty() ? "undated" : report.date())));
      for (var note : report.notes()) pieces.add(dim(" · " + note));
      screen.paragraph(INDENT, INDENT + number.length() + 1, pieces);
    }
  }

  private void origins(Layout.Sheet sheet) throws IOException {
    if (sheet.origins().isEmpty()) return;
    heading("Whose word it is");
    for (var origin : sheet.origins())
      screen.paragraph(
          INDENT,
          INDENT + 2,
          List.of(
              plain(Printed.origin(origin)),
              dim(" · " + Printed.count(origin.carriers(), "passage"))));
  }

  private void statements(Layout.Sheet sheet) throws IOException {
    if (sheet.entries().isEmpty() && sheet.folded().isEmpty()) return;
    heading("Statements");
    for (var entry : sheet.entries()) {
      entry(entry);
      screen.blank();
    }
    for (var folded : sheet.folded())
      screen.paragraph(
          INDENT,
          dim("… and " + Printed.count(folded.statements(), "sentence") + " told only by "),
          new Piece(folded.report().outlet() + " [" + folded.report().number() + "]", Ink.OUTLET),
          dim(" in its own voice"));
  }

  private void entry(Layout.Entry entry) throws IOException {
    var statement = entry.statement();
    var number = entry.number() + ".";
    var indent = Math.max(INDENT, number.length() + 1);
    screen.paragraph(
        0,
        indent,
        List.of(dim(number + " ".repeat(indent - number.length())), bold(cut(statement.text()))));
    badge(entry, indent);
    for (var relay : entry.relays()) relay(relay, indent, entry.isAlone());
    for (var variance : entry.differences()) variance(variance, indent);
    for (var kin : entry.related())
      screen.paragraph(
          indent,
          indent + 2,
          List.of(
              new Piece(kin.kind().label() + " " + kin.number() + ". ", Ink.CONTESTED),
              plain(cut(kin.text()))));
  }

  private void badge(Layout.Entry entry, int indent) throws IOException {
    var statement = entry.statement();
    var pieces = new ArrayList<Piece>();
    pieces.add(badge(statement));
    if (statement.contested()) pieces.add(new Piece(" ≠ CONTESTED", Ink.CONTESTED));
    pieces.add(dim("  " + String.join(" ", statement.reasons())));
    screen.paragraph(indent, indent, pieces);
  }

  private static Piece badge(Statement statement) {
    return switch (statement.verdict()) {
      case CORROBORATED -> new Piece("● CORROBORATED", Ink.CORROBORATED);
      case SINGLE_ORIGIN -> new Piece("◐ SINGLE ORIGIN", Ink.SINGLE_ORIGIN);
      case REPORTED -> new Piece("○ REPORTED", Ink.REPORTED);
      case UNSOURCED -> new Piece("· UNSOURCED", Ink.UNSOURCED);
    };
  }

  private void relay(Layout.Relay relay, int indent, boolean alone) throws IOException {
    var origin = relay.origin();
    var whose = origin == null
        ? "origin unknown"
        : relay.isOwnVoice() ? "in their own voice" : Printed.origin(origin);
    screen.paragraph(indent, indent + 2, List.of(dim("← "), plain(whose)));
    for (var told : relay.told()) told(told, indent + 2, alone);
  }

  private void told(Layout.Told told, int indent, boolean alone) throws IOException {
    var number = " [" + told.report().number() + "]";
    var room = screen.width() / 4;
    var outlet = Screen.cut(Screen.clean(told.report().outlet()), room - number.length()) + number;
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(outlet, Ink.OUTLET));
    pieces.add(dim(" " + voice(told.form())));
    var kind = told.wording();
    if (kind != Wording.Kind.SAME) pieces.add(dim(", " + kind.label().replace('-', ' ')));
    pieces.add(plain(": "));
    pieces.add(plain(cut(told.words())));
    screen.paragraph(indent, indent + 2, pieces);
  }

  static String voice(Form form) {
    return switch (form) {
      case DIRECT -> "quotes";
      case MIXED -> "quotes in part";
      case INDIRECT -> "relays";
      case CONTINUED -> "relays on";
      case OWN -> "in its own voice";
    };
  }

  private void variance(Layout.Variance variance, int indent) throws IOException {
    var values = variance.values().stream()
        .map(value -> value.text() + " " + Printed.citations(value.reports()))
        .collect(Collectors.joining("  ≠  "));
    screen.paragraph(
        indent,
        indent + 2,
        List.of(
            new Piece(
                (variance.update() ? "updated " : "differs ") + variance.kind().label(),
                variance.update() ? Ink.BOLD : Ink.CONTESTED),
            plain(": " + values)));
  }

  private void setAside(Layout layout) throws IOException {
    var aside = layout.setAside();
    var captures = layout.captures();
    if (aside.blocks() == 0
        && aside.noArticles().isEmpty()
        && captures.read() == captures.articles()) return;
    screen.blank();
    screen.rule('━');
    heading("Set aside");
    if (captures.olderVersions() > 0)
      screen.paragraph(
          INDENT, plain(Printed.count(captures.olderVersions(), "older version") + " of a report"));
    if (captures.duplicates() > 0)
      screen.paragraph(INDENT, plain(Printed.count(captures.duplicates(), "duplicate")));
    if (captures.refused() > 0)
      screen.paragraph(
          INDENT, plain(Printed.count(captures.refused(), "capture") + " could not be read"));
    for (var article : aside.noArticles())
      screen.paragraph(
          INDENT,
          INDENT + 2,
          List.of(
              new Piece(Printed.fileName(article.uri()), Ink.OUTLET),
              plain(" is no article: " + article.kind().label().replace('-', ' ')),
              dim(article.kindReason().isBlank() ? "" : " · " + article.kindReason())));
    if (aside.blocks() > 0)
      screen.paragraph(
          INDENT,
          INDENT + 2,
          List.of(
              plain(Printed.count(aside.blocks(), "block") + " of page furniture: "),
              dim(aside.furniture().stream()
                  .map(count -> count.blocks() + " " + count.reason().replace('-', ' '))
                  .collect(Collectors.joining(", ")))));
  }

  private void problems(Layout layout) throws IOException {
    if (layout.problems().isEmpty()) return;
    heading("Problems");
    for (var problem : layout.problems())
      screen.paragraph(
          INDENT,
          INDENT + 2,
          List.of(
              new Piece(problem.input(), Ink.OUTLET),
              plain(problem.place().isEmpty() ? "" : ", " + problem.place()),
              plain(": " + problem.message())));
  }

  private void heading(String title) throws IOException {
    screen.blank();
    screen.paragraph(0, bold(title.toUpperCase(Locale.ROOT)));
  }

  private static String cut(String passage) {
    if (passage.length() <= LONGEST_PASSAGE) return passage;
    var end = LONGEST_PASSAGE;
    if (Character.isLowSurrogate(passage.charAt(end))) end--;
    return passage.substring(0, end) + " […]";
  }

  private static Piece plain(String text) {
    return new Piece(text, Ink.PLAIN);
  }

  private static Piece bold(String text) {
    return new Piece(text, Ink.BOLD);
  }

  private static Piece dim(@Nullable String text) {
    return new Piece(text == null ? "" : text, Ink.DIM);
  }
}
