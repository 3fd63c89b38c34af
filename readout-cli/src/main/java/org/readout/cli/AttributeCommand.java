package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Run;
import org.readout.attribution.Attribution;
import org.readout.attribution.Form;
import org.readout.publish.AttributionBrat;
import org.readout.publish.JsonLines;
import org.readout.text.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who says what in each article. */
@Command(
    name = "attribute",
    description = {"Prints who says what in each article.", "JSON Lines: one object a line."})
final class AttributeCommand implements Callable<Integer> {

  /** What attributions can be written as. */
  enum As {
    JSONL,
    BRAT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int LONGEST_NAME = 100;

  private final Console console;

  @Spec
  private CommandSpec command;

  @Mixin
  private Inputs inputs;

  @Mixin
  private OutputPath output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "jsonl, or brat: for each article a text and its standoff annotations, "
          + "into the folder given with -o (default: ${DEFAULT-VALUE}).",
      defaultValue = "jsonl")
  private As format = As.JSONL;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      split = ",",
      description = "Only attributions of these forms: direct, indirect, mixed, continued.")
  private List<Form> forms = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "WORDS",
      description = "Only what somebody says whose name, party or role holds these words; may be "
          + "given several times.")
  private List<String> speakers = List.of();

  AttributeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (forms.contains(Form.OWN)) throw misuse("--form: an outlet's own voice is no attribution");
    if (format == As.BRAT) return brat();
    try (var to = Output.open(output.path(), console)) {
      var job = Job.start(console, inputs);
      if (!job.foundNothing()) {
        var extraction = job.result(Run::extraction);
        var found = job.result(Run::attributions);
        new JsonLines().attribute(extraction, found, this::isWanted, to.stream());
        to.finish();
      }
      return job.finish();
    }
  }

  private int brat() throws IOException {
    var folder = output.path();
    if (folder == null) throw misuse("--format brat: name a folder with -o");
    if (Files.exists(folder) && !Files.isDirectory(folder))
      throw misuse("-o: brat's files need a folder, this is a file: " + folder);
    Files.createDirectories(folder);
    var job = Job.start(console, inputs);
    if (!job.foundNothing()) write(job.result(run -> run), folder);
    return job.finish();
  }

  private void write(Run run, Path folder) throws IOException {
    Map<ArticleId, List<Attribution>> found = new HashMap<>();
    for (var one : run.attributions())
      found.put(
          one.article(), one.attributions().stream().filter(this::isWanted).toList());
    Map<String, Integer> taken = new HashMap<>();
    for (var article : run.articles()) {
      var name = fileName(article.id().value(), taken);
      write(folder.resolve(name + ".txt"), out -> out.append(article.text()));
      write(folder.resolve(name + ".ann"), out -> new AttributionBrat()
          .write(article, found.getOrDefault(article.id(), List.of()), out));
    }
  }

  private void write(Path file, Output.Writing writing) throws IOException {
    try (var out = Output.open(file, console)) {
      out.characters(writing);
      out.finish();
    }
  }

  /** An id as a file's name, whatever it holds; another for every article. */
  private static String fileName(String id, Map<String, Integer> taken) {
    var plain = id.replaceAll("[^A-Za-z0-9_-]", "_");
    var name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    var earlier = taken.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum) - 1;
    return earlier == 0 ? name : name + "." + earlier;
  }

  private boolean isWanted(Attribution attribution) {
    if (!forms.isEmpty() && !EnumSet.copyOf(forms).contains(attribution.form())) return false;
    return speakers.isEmpty() || speakers.stream().anyMatch(words -> isSaidBy(attribution, words));
  }

  private static boolean isSaidBy(Attribution attribution, String words) {
    var speaker = attribution.speaker();
    if (speaker == null) return false;
    return holds(speaker.name(), words)
        || holds(speaker.party(), words)
        || holds(speaker.role(), words);
  }

  private static boolean holds(@Nullable String name, String words) {
    return name != null && (" " + fold(name) + " ").contains(" " + fold(words) + " ");
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
