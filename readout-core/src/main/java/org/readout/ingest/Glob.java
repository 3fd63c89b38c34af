package org.readout.ingest;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a pattern names, as a shell with {@code globstar} understands it: {@code *}, {@code ?}, {@code [...]} and <code>{...}</code>
 * within a name, {@code **} for any number of folders, none among them. Hidden names match only a pattern that begins with a dot.
 */
final class Glob {

  private final int depth;
  private final Function<Path, List<Path>> folders;
  private final List<Path> matches = new ArrayList<>();
  private final Set<String> tried = new HashSet<>();

  /** @param depth most folders {@code **} goes down */
  Glob(int depth, Function<Path, List<Path>> folders) {
    this.depth = depth;
    this.folders = folders;
  }

  static boolean isGlob(String input) {
    return firstWild(input) < input.length();
  }

  private static int firstWild(String input) {
    var at = 0;
    while (at < input.length() && "*?[{".indexOf(input.charAt(at)) < 0) at++;
    return at;
  }

  /** Files and folders, in no order that matters. */
  List<Path> matches(String pattern) {
    var slashed = File.separatorChar == '/' ? pattern : pattern.replace(File.separatorChar, '/');
    var root = slashed.lastIndexOf('/', firstWild(slashed)) + 1;
    var names = Arrays.stream(slashed.substring(root).split("/", -1))
        .filter(name -> !name.isEmpty())
        .toList();
    expand(Path.of(slashed.substring(0, root)), names, 0);
    return matches;
  }

  private void expand(Path folder, List<String> names, int level) {
    if (!tried.add(names.size() + " " + folder)) return;
    if (names.isEmpty()) matches.add(folder);
    else if (names.get(0).equals("**")) anyDepth(folder, names, level);
    else if (!isGlob(names.get(0))) step(folder.resolve(names.get(0)), names, level);
    else {
      var matcher = FileSystems.getDefault().getPathMatcher("glob:" + names.get(0));
      for (var entry : entries(folder, names.get(0).startsWith(".")))
        if (matcher.matches(entry.getFileName())) step(entry, names, level);
    }
  }

  private void step(Path entry, List<String> names, int level) {
    if (names.size() == 1 ? Files.exists(entry) : Files.isDirectory(entry))
      expand(entry, names.subList(1, names.size()), level + 1);
  }

  private void anyDepth(Path folder, List<String> names, int level) {
    expand(folder, names.subList(1, names.size()), level);
    if (names.size() > 1 && level < depth)
      for (var entry : entries(folder, false))
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) expand(entry, names, level + 1);
  }

  private List<Path> entries(Path folder, boolean hidden) {
    if (!Files.isDirectory(folder)) return List.of();
    return folders.apply(folder).stream()
        .filter(entry -> hidden || !entry.getFileName().toString().startsWith("."))
        .toList();
  }
}
