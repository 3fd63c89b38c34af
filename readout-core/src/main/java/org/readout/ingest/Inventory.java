package org.readout.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import org.readout.text.Problem;
import org.readout.text.Stage;

/**
 * Finds the files an input names: itself, all in a folder, or all a glob matches.
 *
 * <p>In a folder, hidden files, files about the folder (a README) and the folder of parts a browser saves beside a page are passed over.
 * Links to files are followed. Links to folders are not: what they lead to inside the folder is found at its own place, and for what
 * lies outside the user is told. So no loop of links can hold a run, and no folder leads out of itself.
 */
final class Inventory {

  /** What browsers add to a page's name for the folder of its parts, in the languages they do it in. */
  private static final List<String> PARTS = List.of(
      "_files",
      ".files",
      "-dateien",
      "_fichiers",
      "_archivos",
      "_file",
      "_bestanden",
      "_arquivos",
      "_ficheiros",
      "_pliki",
      "_dosyalar");

  private final int depth;
  private final Folders folders;
  private final Consumer<Problem> problems;

  Inventory(int depth, Folders folders, Consumer<Problem> problems) {
    this.depth = depth;
    this.folders = folders;
    this.problems = problems;
  }

  /**
   * A file to read.
   *
   * @param name the path as the user would write it, with {@code /} between its parts
   * @param named whether the user named it or a glob it matches, and not only a folder it stands in
   */
  record Found(Path path, String name, boolean named) {}

  /** The files of one input, sorted by name; none, and a problem, when there is nothing. */
  List<Found> files(String input) {
    if (input.isBlank()) return nothing(input, "An empty path names nothing, so nothing is read.");
    try {
      var path = Path.of(input);
      if (Files.isDirectory(path)) return folder(path, input);
      if (Files.exists(path)) return List.of(found(path, true));
      if (!Glob.isGlob(input) && !Files.notExists(path))
        return nothing(input, "The path cannot be reached, so nothing is read.");
    } catch (InvalidPathException e) {
      // "*" is no path on every system: it may still be a glob
    }
    return Glob.isGlob(input)
        ? glob(input)
        : nothing(input, "There is no such file or folder, so nothing is read.");
  }

  private List<Found> nothing(String input, String message) {
    problem(input, message);
    return List.of();
  }

  private List<Found> folder(Path folder, String input) {
    var files = new ArrayList<Found>();
    if (walk(folder, folder, 0, files) && files.isEmpty())
      problem(input, "The folder holds no file to read.");
    return sorted(files);
  }

  private List<Found> glob(String input) {
    var files = new ArrayList<Found>();
    try {
      for (var match : new Glob(depth, this::entries).matches(input)) {
        if (Files.isDirectory(match)) walk(match, match, 0, files);
        else files.add(found(match, true));
      }
    } catch (PatternSyntaxException | InvalidPathException e) {
      return nothing(input, "This is neither a file nor a pattern, so nothing is read.");
    }
    if (files.isEmpty()) problem(input, "No file matches the pattern, so nothing is read.");
    return sorted(files);
  }

  private static List<Found> sorted(List<Found> files) {
    var once = new HashSet<String>();
    return files.stream()
        .filter(file -> once.add(file.name()))
        .sorted(Comparator.comparing(Found::name))
        .toList();
  }

  /** Whether the folder itself could be read. */
  private boolean walk(Path root, Path folder, int level, List<Found> files) {
    if (level > depth) {
      problem(name(folder), "Folders nested deeper than " + depth + " are not read.");
      return false;
    }
    var listing = list(folder);
    var pages = pages(listing.entries());
    for (var entry : listing.entries()) {
      var fileName = fileName(entry);
      if (fileName.startsWith(".")) continue;
      if (!Files.isDirectory(entry)) file(entry, fileName, files);
      else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!isParts(fileName, pages)) walk(root, entry, level + 1, files);
      } else if (!isInside(root, entry))
        problem(
            name(entry), "A link leads out of the folder and is not followed; name its target.");
    }
    return listing.readable();
  }

  private void file(Path entry, String fileName, List<Found> files) {
    if (FileKind.isAboutItsFolder(fileName)) return;
    if (Files.isRegularFile(entry)) files.add(found(entry, false));
    else
      problem(
          name(entry),
          Files.isSymbolicLink(entry)
              ? "A link leads nowhere, so nothing is read."
              : "This is neither a file nor a folder and is left out.");
  }

  private static boolean isInside(Path root, Path link) {
    try {
      return link.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<String> pages(List<Path> entries) {
    var stems = new HashSet<String>();
    for (var entry : entries) {
      var name = fileName(entry);
      if (FileKind.of(name) == FileKind.HTML) stems.add(name.substring(0, name.lastIndexOf('.')));
    }
    return stems;
  }

  private static boolean isParts(String folderName, Set<String> pages) {
    var lower = folderName.toLowerCase(Locale.ROOT);
    for (var ending : PARTS)
      if (lower.endsWith(ending)
          && pages.contains(folderName.substring(0, folderName.length() - ending.length())))
        return true;
    return false;
  }

  private record Listing(List<Path> entries, boolean readable) {}

  private Listing list(Path folder) {
    try {
      return new Listing(folders.entries(folder), true);
    } catch (IOException e) {
      problem(
          name(folder),
          "The folder could not be read, for " + Packing.failure(e)
              + "; what it holds is left out.");
      return new Listing(List.of(), false);
    }
  }

  private List<Path> entries(Path folder) {
    return list(folder).entries();
  }

  private static Found found(Path path, boolean named) {
    return new Found(path, name(path), named);
  }

  private static String fileName(Path path) {
    var last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  private static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private void problem(String input, String message) {
    problems.accept(new Problem(Stage.INGEST, input, "", message));
  }
}
