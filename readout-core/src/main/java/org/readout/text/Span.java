package org.readout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of an article's text.
 *
 * @param start index of the first UTF-16 unit, from 0
 * @param end index after the last; equal to {@code start} when empty
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> IN_READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start)
      throw new IllegalArgumentException("need 0 <= start <= end, got " + start + ".." + end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every unit of {@code other} is one of this span's. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many units the two share. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The smallest span holding both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of {@code text} this span points at. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without white space at its ends; empty at its start when it holds nothing else. */
  public Span trimmed(CharSequence text) {
    var from = start;
    var to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) from++;
    while (to > from && Characters.isSpace(text.charAt(to - 1))) to--;
    return new Span(from, to);
  }

  /** The same units as {@code spans}, in reading order, with overlapping and touching spans made one and empty ones left out. */
  public static List<Span> merged(List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.start <= last.end) merged.set(merged.size() - 1, last.cover(span));
      else merged.add(span);
    }
    return List.copyOf(merged);
  }

  @Override
  public int compareTo(Span other) {
    return IN_READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
