package org.readout.ingest;

import java.util.Locale;
import java.util.Set;

/** What a file's name promises. Its content decides; the name only where the content leaves it open. */
enum FileKind {
  HTML,
  TEXT,
  JSON,
  JSON_LINES,
  /** Tables, settings and code, such as a saved page's scripts: read only where the user names the file itself. */
  DATA,
  UNKNOWN;

  private static final Set<String> ABOUT_A_FOLDER = Set.of(
      "readme",
      "license",
      "licence",
      "copying",
      "notice",
      "changes",
      "changelog",
      "contributing",
      "authors");

  /** By the last extension, a {@code .gz} after it left aside. */
  static FileKind of(String fileName) {
    return switch (extension(unpacked(fileName))) {
      case "html", "htm", "xhtml", "xht", "shtml" -> HTML;
      case "txt", "text", "md", "markdown" -> TEXT;
      case "json" -> JSON;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "csv",
          "tsv",
          "yaml",
          "yml",
          "toml",
          "ini",
          "css",
          "js",
          "mjs",
          "map",
          "sql",
          "py",
          "sh",
          "java" -> DATA;
      default -> UNKNOWN;
    };
  }

  /** Whether a file tells about the folder it stands in, as a README does, and is no report. */
  static boolean isAboutItsFolder(String fileName) {
    var name = unpacked(fileName);
    var stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    return switch (extension(name)) {
      case "", "md", "markdown", "rst" -> ABOUT_A_FOLDER.contains(stem);
      case "txt", "text", "html" -> stem.equals("readme");
      default -> false;
    };
  }

  private static String unpacked(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).equals(name)
        ? ""
        : name.substring(name.lastIndexOf('.') + 1);
  }
}
