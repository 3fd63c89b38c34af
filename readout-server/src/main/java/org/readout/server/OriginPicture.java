package org.readout.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.publish.Layout;
import org.readout.publish.Phrases;
import org.readout.statement.OriginId;

/**
 * Which reports relay which origins: origins at the left, reports at the right, a line for each pair, the wider the more passages. Coordinates
 * are in units of the picture.
 *
 * @param width of the picture
 */
public record OriginPicture(int width, int height, List<Node> nodes, List<Line> lines) {

  private static final int WIDTH = 760;
  private static final int STEP = 30;
  private static final int TOP = 22;
  private static final int LEFT = 330;
  private static final int RIGHT = 470;

  /** Origins beyond these are left to the list. */
  private static final int MOST = 24;

  /** Letters of a name that find room. */
  private static final int LONGEST = 46;

  /**
   * An origin or a report.
   *
   * @param x where its dot stands
   * @param origin whether it is one; its name ends at the dot, a report's begins there
   */
  public record Node(int x, int y, String name, boolean origin) {}

  /** @param passages how many the report relays */
  public record Line(int fromY, int toY, int passages, String title) {

    public String path() {
      var middle = (LEFT + RIGHT) / 2;
      return "M" + (LEFT + 6) + " " + fromY + " C" + middle + " " + fromY + " " + middle + " " + toY
          + " " + (RIGHT - 6) + " " + toY;
    }

    /** Of the line, in units of the picture. */
    public int breadth() {
      return Math.min(7, 1 + passages / 2);
    }
  }

  static @Nullable OriginPicture of(Layout.Sheet sheet) {
    var origins = sheet.origins().subList(0, Math.min(MOST, sheet.origins().size()));
    if (origins.isEmpty()) return null;
    var nodes = new ArrayList<Node>();
    Map<OriginId, Integer> places = new LinkedHashMap<>();
    for (var origin : origins) {
      var y = TOP + places.size() * STEP;
      places.put(origin.id(), y);
      nodes.add(new Node(LEFT, y, shortened(Phrases.origin(origin)), true));
    }
    for (var report : sheet.reports())
      nodes.add(new Node(RIGHT, reportY(report), shortened(report.outlet()), false));
    var rows = Math.max(origins.size(), sheet.reports().size());
    return new OriginPicture(WIDTH, TOP + rows * STEP, nodes, lines(sheet, places));
  }

  private static int reportY(Layout.Report report) {
    return TOP + (report.number() - 1) * STEP;
  }

  private static List<Line> lines(Layout.Sheet sheet, Map<OriginId, Integer> places) {
    record Pair(OriginId origin, Layout.Report report) {}
    Map<Pair, Integer> passages = new LinkedHashMap<>();
    for (var entry : sheet.entries())
      for (var relay : entry.relays())
        if (relay.origin() != null && places.containsKey(relay.origin().id()))
          for (var told : relay.told())
            passages.merge(new Pair(relay.origin().id(), told.report()), 1, Integer::sum);
    for (var lone : sheet.lone())
      if (lone.origin() != null && places.containsKey(lone.origin().id()))
        for (var once : lone.statements())
          passages.merge(new Pair(lone.origin().id(), once.told().report()), 1, Integer::sum);
    var lines = new ArrayList<Line>();
    passages.forEach((pair, count) -> lines.add(new Line(
        places.getOrDefault(pair.origin, TOP),
        reportY(pair.report),
        count,
        Phrases.count(count, "passage"))));
    return lines;
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) return name;
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
