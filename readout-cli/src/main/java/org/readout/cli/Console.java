package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams a command talks through. UTF-8 whatever the locale: what is printed is read by programs as often as by people.
 *
 * @param out not a {@link java.io.PrintStream}, which would hide that nobody reads any more
 */
record Console(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Terminal.detect());
  }
}
