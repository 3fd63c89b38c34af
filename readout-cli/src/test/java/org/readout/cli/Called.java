package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A command line run in this process: its exit status and what it printed. */
record Called(int status, String out, String err) {

  static Called with(String... args) {
    return with(Terminal.NONE, "", args);
  }

  static Called with(Terminal terminal, String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    var console = new Console(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintWriter(err, true),
        terminal);
    var status = ReadoutCommand.commandLine(console).execute(args);
    return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
