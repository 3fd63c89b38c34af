package org.readout.ingest;

import java.util.Locale;

/** Kinds of files by their names. */
enum Kinds {
  HTML,
  TEXT,
  JSON,
  JSON_LINES,
  /** Writing about a folder, not of it: never an input unless named itself. */
  DOCUMENTATION,
  UNKNOWN;

  /** By the last extension, a {@code .gz} after it left aside. */
  static Kinds of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) name = name.substring(0, name.length() - 3);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> HTML;
      case "txt", "text" -> TEXT;
      case "json" -> JSON;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "md", "markdown", "rst" -> DOCUMENTATION;
      default -> UNKNOWN;
    };
  }
}
