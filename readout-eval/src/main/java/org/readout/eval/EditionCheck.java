package org.readout.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.readout.Readout;
import org.readout.ingest.CaptureReader;
import org.readout.publish.Edition;

/**
 * Reads a folder of plain text reports twice, the second time with every name replaced, and checks that the first edition yields what is expected and
 * that the two correspond.
 */
public final class EditionCheck {

  private final Readout readout;

  public EditionCheck(Readout readout) {
    this.readout = readout;
  }

  /**
   * @param args the folder of reports; a file with what is expected of them; a table of names; an empty or missing folder the renamed reports
   *     are written to
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: EditionCheck REPORTS EXPECTED.json NAMES.tsv RENAMED");
      System.exit(2);
    }
    var check = new EditionCheck(new Readout(Readout.Options.DEFAULT));
    var mismatches =
        check.run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    print(mismatches, System.out);
    System.exit(mismatches.isEmpty() ? 0 : 1);
  }

  private static void print(List<String> mismatches, PrintStream out) {
    mismatches.forEach(out::println);
    out.println(
        mismatches.isEmpty()
            ? "as expected, and alike with every name replaced"
            : mismatches.size() + " mismatches");
  }

  /** @return what is wrong, one line each; empty when nothing is */
  public List<String> run(Path reports, Path expected, Path names, Path renamed)
      throws IOException {
    var renaming = Renaming.read(Files.readString(names));
    var contents = new TreeMap<String, String>();
    try (var files = Files.list(reports)) {
      for (var file : files.filter(Files::isRegularFile).toList())
        contents.put(file.getFileName().toString(), Files.readString(file));
    }
    Files.createDirectories(renamed);
    for (var report : contents.entrySet())
      Files.writeString(
          renamed.resolve(report.getKey()), renaming.apply(report.getValue()).text());

    var original = read(reports);
    var wrong = new ArrayList<String>();
    Expectations.unmet(Json.read(expected), original, contents)
        .forEach(line -> wrong.add("expected: " + line));
    Correspondence.mismatches(original, read(renamed), renaming)
        .forEach(line -> wrong.add("renamed: " + line));
    return wrong;
  }

  private Edition read(Path reports) {
    return readout.run(new CaptureReader().read(List.of(reports.toString()))).edition();
  }
}
