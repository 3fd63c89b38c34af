package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a page's visible text gave.
 *
 * @param pieces all of it in reading order, judged
 * @param headline the line that serves as headline; null when none does
 * @param bylines names printed in byline lines
 * @param dates lines that hold the day of publication
 * @param credits agencies named in credit lines
 * @param masthead the outlet's name where a line near the top is one; null otherwise
 */
record Reading(
    List<Piece> pieces,
    @Nullable String headline,
    List<String> bylines,
    List<String> dates,
    List<AgencyCredit> credits,
    @Nullable String masthead) {

  Reading {
    pieces = List.copyOf(pieces);
    bylines = List.copyOf(bylines);
    dates = List.copyOf(dates);
    credits = List.copyOf(credits);
  }

  /** Gathers it. */
  static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<AgencyCredit> credits = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String masthead;

    void add(Piece piece) {
      pieces.add(piece);
    }

    void bylines(List<String> names) {
      bylines.addAll(names);
    }

    void date(String line) {
      dates.add(line);
    }

    void credits(List<AgencyCredit> found) {
      credits.addAll(found);
    }

    void headline(String line) {
      headline = line;
    }

    void masthead(String name) {
      masthead = name;
    }

    Reading build() {
      return new Reading(pieces, headline, bylines, dates, credits, masthead);
    }
  }
}
