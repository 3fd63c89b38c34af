package org.readout.server;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.publish.Layout;

/**
 * An edition as its page shows it.
 *
 * @param stories in the layout's order, numbered from 1
 */
public record Room(Layout layout, List<Story> stories) {

  static Room of(Layout layout) {
    var stories = new ArrayList<Story>();
    for (var chapter : layout.chapters())
      for (var part = 0; part < chapter.stories().size(); part++)
        stories.add(Story.of(stories.size() + 1, chapter, part));
    return new Room(layout, stories);
  }

  /**
   * A story.
   *
   * @param part its place in its storyline, from 0
   * @param rows its statements, report by report
   * @param picture null when no party is known to have said anything
   */
  public record Story(
      int number,
      Layout.Chapter chapter,
      int part,
      Layout.Sheet sheet,
      List<Row> rows,
      @Nullable OriginPicture picture) {

    static Story of(int number, Layout.Chapter chapter, int part) {
      var sheet = chapter.stories().get(part);
      return new Story(
          number,
          chapter,
          part,
          sheet,
          sheet.entries().stream().map(entry -> Row.of(entry, sheet.reports())).toList(),
          OriginPicture.of(sheet));
    }

    /** Names the place of something of this story in the page. */
    public String id(String kind, int place) {
      return "s" + number + "-" + kind + place;
    }

    public String headline() {
      return sheet.headline().isBlank() ? "(no headline)" : sheet.headline();
    }
  }

  /**
   * A statement side by side.
   *
   * @param cells what each report printed of it, in the reports' order; none where it left it out
   */
  public record Row(Layout.Entry entry, List<List<Layout.Told>> cells) {

    static Row of(Layout.Entry entry, List<Layout.Report> reports) {
      var byReport = new TreeMap<Integer, List<Layout.Told>>();
      for (var relay : entry.relays())
        for (var told : relay.told())
          byReport
              .computeIfAbsent(told.report().number(), n -> new ArrayList<>())
              .add(told);
      return new Row(
          entry,
          reports.stream()
              .map(report -> byReport.getOrDefault(report.number(), List.of()))
              .toList());
    }

    /** Whose word it is, told apart by blanks, to be filtered by. */
    public String words() {
      var words = new StringBuilder(entry.statement().text());
      for (var relay : entry.relays())
        if (relay.origin() != null) words.append(' ').append(relay.origin().party());
      return words.toString();
    }
  }
}
