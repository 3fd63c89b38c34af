package org.readout.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma- or tab-separated values with a heading line (RFC 4180, and what it leaves open). A field that opens with a quotation mark
 * runs to the mark that closes it, line breaks and doubled marks included; a mark inside any other field is a character like any
 * other.
 */
public final class Csv {

  /**
   * A row under the heading.
   *
   * @param line the line it begins on, from 1
   * @param fields by column name, in the heading's order; fields a short row lacks are missing
   * @param extra fields more than the heading has columns
   */
  public record Row(int line, Map<String, String> fields, int extra) {
    public Row {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
    if (text.startsWith("\uFEFF")) at = 1;
  }

  /** The rows under the heading; empty lines are no rows. */
  public static List<Row> rows(String text, char separator) {
    var csv = new Csv(text, separator);
    var heading = csv.row();
    while (isEmpty(heading) && csv.at < text.length()) heading = csv.row();
    var rows = new ArrayList<Row>();
    while (csv.at < text.length()) {
      var from = csv.line;
      var fields = csv.row();
      if (isEmpty(fields)) continue;
      var row = new LinkedHashMap<String, String>();
      var columns = Math.min(heading.size(), fields.size());
      for (var i = 0; i < columns; i++) row.put(heading.get(i), fields.get(i));
      rows.add(new Row(from, row, fields.size() - columns));
    }
    return rows;
  }

  private static boolean isEmpty(List<String> fields) {
    return fields.size() == 1 && fields.get(0).isEmpty();
  }

  private List<String> row() {
    var fields = new ArrayList<String>();
    while (true) {
      fields.add(field());
      if (at >= text.length()) return fields;
      var end = text.charAt(at++);
      if (end == separator) continue;
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
      line++;
      return fields;
    }
  }

  private String field() {
    var field = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') quoted(field);
    while (at < text.length() && !isEnd(text.charAt(at))) field.append(text.charAt(at++));
    return field.toString();
  }

  private void quoted(StringBuilder field) {
    for (at++; at < text.length(); at++) {
      var c = text.charAt(at);
      if (c == '"') {
        at++;
        if (at >= text.length() || text.charAt(at) != '"') return;
      }
      if (c == '\n') line++;
      field.append(text.charAt(at));
    }
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
