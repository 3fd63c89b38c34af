package org.readout.eval;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A scorer written in Python that stands in the folder {@code shared} beside the project: the oracle ours must agree with. */
final class PublishedScorer {

  private static final Path SHARED = Path.of("..", "..", "shared");

  private final Path script;

  /** Skips the test, aloud, where there is no such scorer or no Python. */
  PublishedScorer(String name) {
    script = SHARED.resolve("tools").resolve(name);
    if (!Files.isReadable(script)) skip("no " + script.toAbsolutePath().normalize());
    try {
      if (run(List.of("python3", "--version"), Map.of()).status != 0) skip("no python3");
    } catch (IOException e) {
      skip("no python3");
    }
  }

  /** A folder of {@code shared/corpora}; skips the test, aloud, where it is missing. */
  static Path corpus(String name) {
    var folder = SHARED.resolve("corpora").resolve(name);
    if (!Files.isDirectory(folder)) skip("no " + folder.toAbsolutePath().normalize());
    return folder;
  }

  private static void skip(String reason) {
    System.out.println("SKIPPED agreement with the published scorers: " + reason);
    abort(reason);
  }

  /** Every line it prints; fails the test when it fails. */
  List<String> lines(Map<String, String> environment, Object... arguments) throws IOException {
    var command = new ArrayList<>(List.of("python3", script.toString()));
    for (var argument : arguments) command.add(argument.toString());
    var done = run(command, environment);
    if (done.status != 0) throw new AssertionError(command + " failed: " + done.printed);
    return done.printed.lines().toList();
  }

  /** The one JSON document it prints. */
  JsonNode json(Object... arguments) throws IOException {
    return Json.MAPPER.readTree(String.join("\n", lines(Map.of(), arguments)));
  }

  private record Done(int status, String printed) {}

  private static Done run(List<String> command, Map<String, String> environment)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("PYTHONUTF8", "1");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Done(process.waitFor(), printed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command + " ran", e);
    }
  }
}
