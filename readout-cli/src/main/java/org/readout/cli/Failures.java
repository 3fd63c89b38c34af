package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.readout.cli.StandardOutput.NobodyReads;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told when a command cannot run. */
final class Failures {

  private Failures() {}

  /** A wrong command line: what is wrong with it, and where the help is; one line each. */
  static int misused(ParameterException wrong, String[] args) {
    var line = wrong.getCommandLine();
    var err = line.getErr();
    err.println("readout: " + Messages.harmless(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return Job.COULD_NOT_RUN;
  }

  /** Output that cannot be written is the user's to mend; all else is our bug, and is shown whole. */
  static int failed(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
    if (failure instanceof NobodyReads) return Job.CLEAN;
    if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause)
      return failed(cause, line, parsed);
    if (!(failure instanceof IOException)) throw failure;
    line.getErr().println("readout: " + Messages.harmless("cannot write: " + reason(failure)));
    return Job.COULD_NOT_RUN;
  }

  /** The virtual machine's own exit status, 1, would read as "done with problems". */
  static void die(Throwable thrown) {
    if (ranOutOfMemory(thrown))
      System.err.println(
          "readout: out of memory: read less at once, or give more: READOUT_JAVA_OPTS=-Xmx8g");
    else thrown.printStackTrace();
    Runtime.getRuntime().halt(Job.COULD_NOT_RUN);
  }

  /** Also where memory ran out while a class was made ready: whoever asks for it again is told so in words alone. */
  static boolean ranOutOfMemory(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause())
      if (cause.toString().contains(OutOfMemoryError.class.getName())) return true;
    return false;
  }

  private static String reason(Exception failure) {
    if (failure instanceof FileSystemException ofFile && ofFile.getReason() == null) {
      if (failure instanceof AccessDeniedException) return ofFile.getFile() + ": access denied";
      if (failure instanceof NoSuchFileException) return ofFile.getFile() + ": no such folder";
    }
    return String.valueOf(failure.getMessage());
  }
}
