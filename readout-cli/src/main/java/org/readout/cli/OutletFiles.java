package org.readout.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.OutletSheet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Outlets and agencies that a user adds to those the program knows. */
final class OutletFiles {

  /** Bytes; a hundred times the shipped table. */
  private static final long LARGEST = 8L << 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private final List<OutletSheet> sheets = new ArrayList<>();

  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description =
          "Outlets and agencies beside those known, which these overrule: CSV with the columns "
              + "host, name, owner, kind, country, aliases. Reports of one owner are no independent origins.")
  private void read(List<String> files) {
    sheets.clear();
    for (var file : files) sheets.add(sheet(file));
  }

  List<OutletSheet> sheets() {
    return List.copyOf(sheets);
  }

  private OutletSheet sheet(String file) {
    try {
      var path = Path.of(file);
      if (Files.size(path) > LARGEST)
        throw failure(file, "it is larger than " + (LARGEST >> 20) + " MB", null);
      return new OutletSheet(file, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw failure(file, "it is no UTF-8 text", e);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw failure(file, "there is no such file", e);
    } catch (IOException e) {
      throw failure(file, String.valueOf(e.getMessage()), e);
    }
  }

  private ParameterException failure(String file, String why, @Nullable Exception cause) {
    return new ParameterException(
        command.commandLine(), "--outlets: " + file + " cannot be read: " + why, cause);
  }
}
