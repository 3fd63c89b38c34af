package org.readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an edition can be written as. */
enum Format {
  TEXT("txt", "text"),
  MD("md", "markdown"),
  HTML("html", "htm"),
  JSON("json");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The extension of files in this format, without a dot. */
  String extension() {
    return extensions.get(0);
  }

  /** The format whose files have this extension, in upper or lower case. */
  static Optional<Format> ofExtension(String extension) {
    for (var format : values())
      if (format.extensions.contains(extension.toLowerCase(Locale.ROOT)))
        return Optional.of(format);
    return Optional.empty();
  }

  /** As the command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
