package org.readout.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.text.Problem;
import org.readout.text.Stage;

/** Finds the files an input names: itself, all in a folder, or all a glob matches. Links are followed for files, never for folders inside a folder. */
final class Inventory {

  private final int depth;
  private final Consumer<Problem> problems;

  Inventory(int depth, Consumer<Problem> problems) {
    this.depth = depth;
    this.problems = problems;
  }

  /** A file and the name it goes by: the path as the user would write it, with {@code /} between its parts. */
  record Found(Path path, String name) {}

  /** The files of one input, sorted by name within a folder or glob; none, and a problem, when there is nothing. */
  List<Found> files(String input) {
    try {
      var path = Path.of(input);
      if (Files.isDirectory(path)) return folder(path, input);
      if (Files.exists(path)) return List.of(found(path));
    } catch (InvalidPathException e) {
      // "*" is no path on every system: it may still be a glob
    }
    if (input.contains("*") || input.contains("?") || input.contains("[") || input.contains("{"))
      return glob(input);
    problem(input, "There is no such file or folder.");
    return List.of();
  }

  private List<Found> folder(Path folder, String input) {
    var files = new ArrayList<Found>();
    walk(folder, 0, files);
    if (files.isEmpty()) problem(input, "The folder holds no file of a known kind.");
    return files;
  }

  private void walk(Path folder, int level, List<Found> files) {
    if (level > depth) {
      problem(name(folder), "Folders nested deeper than " + depth + " are not read.");
      return;
    }
    for (var entry : entries(folder)) {
      if (entry.getFileName().toString().startsWith(".")) continue;
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) walk(entry, level + 1, files);
      else if (Files.isRegularFile(entry)
          && Kinds.of(entry.getFileName().toString()) != Kinds.DOCUMENTATION)
        files.add(found(entry));
    }
  }

  private List<Path> entries(Path folder) {
    try (var list = Files.list(folder)) {
      return list.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    } catch (IOException | UncheckedIOException e) {
      problem(name(folder), "The folder could not be read.");
      return List.of();
    }
  }

  private List<Found> glob(String input) {
    var root = globRoot(input);
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
    var all = new ArrayList<Found>();
    if (Files.isDirectory(Path.of(root.isEmpty() ? "." : root))) walk(Path.of(root), 0, all);
    var matched = all.stream().filter(file -> matcher.matches(file.path())).toList();
    if (matched.isEmpty()) problem(input, "No file matches.");
    return matched;
  }

  /** The folders before the first part that holds a wildcard. */
  private static String globRoot(String glob) {
    var wild = 0;
    while (wild < glob.length() && "*?[{".indexOf(glob.charAt(wild)) < 0) wild++;
    return glob.substring(0, glob.lastIndexOf('/', wild) + 1);
  }

  private static Found found(Path path) {
    return new Found(path, name(path));
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void problem(String input, String message) {
    problems.accept(new Problem(Stage.INGEST, input, "", message));
  }
}
