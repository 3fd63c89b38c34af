package org.readout.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma- or tab-separated values with a heading line. A field that opens with a quotation mark runs to the mark that closes
 * it, line breaks and doubled marks included; a mark inside any other field is a character like any other.
 */
final class Csv {

  private final String text;
  private final char separator;
  private int at;

  private Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
    if (text.startsWith("\uFEFF")) at = 1;
  }

  /** The rows under the heading, each by column name; fields a short row lacks are missing, empty lines are no rows. */
  static List<Map<String, String>> rows(String text, char separator) {
    var csv = new Csv(text, separator);
    var heading = csv.row();
    var rows = new ArrayList<Map<String, String>>();
    while (csv.at < text.length()) {
      var fields = csv.row();
      if (fields.size() == 1 && fields.get(0).isEmpty()) continue;
      var row = new LinkedHashMap<String, String>();
      for (var i = 0; i < Math.min(heading.size(), fields.size()); i++)
        row.put(heading.get(i), fields.get(i));
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    var fields = new ArrayList<String>();
    while (true) {
      fields.add(field());
      if (at >= text.length()) return fields;
      var end = text.charAt(at++);
      if (end == separator) continue;
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
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
      if (text.charAt(at) == '"') {
        at++;
        if (at >= text.length() || text.charAt(at) != '"') return;
      }
      field.append(text.charAt(at));
    }
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
