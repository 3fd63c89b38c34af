package org.readout.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which formats are written, and where. */
final class Places {

  /** The name, without extension, of an edition in a folder. */
  private static final String NAME = "edition";

  private Places() {}

  /**
   * One place for each format. A folder holds files of one name; else a single format goes to the very path, and several to
   * the path with their own extensions.
   *
   * @param formats as asked for; when empty the path's extension tells, else it is text
   * @param path null for standard output
   * @param folder whether the path is a folder, be it there or not
   * @throws IllegalArgumentException when the two do not go together
   */
  static Map<Format, @Nullable Path> of(List<Format> formats, @Nullable Path path, boolean folder) {
    var wanted = new LinkedHashSet<>(formats.isEmpty() ? List.of(told(path, folder)) : formats);
    Map<Format, @Nullable Path> places = new EnumMap<>(Format.class);
    if (path == null) {
      if (wanted.size() > 1)
        throw new IllegalArgumentException(
            "standard output takes one format: name a folder or file for several with -o");
      for (var format : wanted) places.put(format, null);
    } else if (folder) {
      for (var format : wanted) places.put(format, path.resolve(NAME + "." + format.extension()));
    } else if (wanted.size() == 1) {
      for (var format : wanted) places.put(format, path);
    } else {
      for (var format : wanted) places.put(format, withExtension(path, format));
    }
    return places;
  }

  private static Format told(@Nullable Path path, boolean folder) {
    if (path == null || folder) return Format.TEXT;
    var extension = extension(path);
    if (extension.isEmpty()) return Format.TEXT;
    return Format.ofExtension(extension)
        .orElseThrow(() -> new IllegalArgumentException(
            "no format goes by ." + extension + ": name one with --format text, md, html or json"));
  }

  private static Path withExtension(Path path, Format format) {
    var name = path.getFileName().toString();
    var extension = extension(path);
    var base = Format.ofExtension(extension).isEmpty()
        ? name
        : name.substring(0, name.length() - extension.length() - 1);
    return path.resolveSibling(base + "." + format.extension());
  }

  private static String extension(Path path) {
    var name = String.valueOf(path.getFileName());
    var dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }
}
