package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.zip.ZipException;
import org.readout.text.Digests;

/** Reads one input: a page, a text, or JSON records, told apart by name and first bytes. */
final class DocumentReader {

  private static final int SNIFFED = 1 << 13;

  private final String name;
  private final Limits limits;
  private final Sink sink;

  DocumentReader(String name, Limits limits, Sink sink) {
    this.name = name;
    this.limits = limits;
    this.sink = sink;
  }

  /** @param lines whether the name promises one JSON record a line */
  void read(InputStream raw, boolean lines) throws IOException {
    InputStream stream;
    try {
      stream = Unpacker.open(raw, limits);
    } catch (EOFException | ZipException e) {
      sink.refuse(name, "byte 0", "", "The gzip stream is broken at its start.");
      return;
    }
    var start = Whole.start(stream, SNIFFED);
    var head = start.bytes();
    var rest = start.failure() == null ? stream : new Failing(start.failure());
    stream = new SequenceInputStream(new ByteArrayInputStream(head), rest);
    if (head.length == 0 && start.failure() != null) {
      sink.refuse(name, "byte 0", "", "The stream breaks off before its first byte.");
      return;
    }
    if (head.length == 0) sink.refuse(name, "", Digests.of(head), "The input is empty.");
    else if (Sniffer.isBinary(head))
      sink.refuse(
          name,
          "byte 0",
          "",
          "This is a binary file (" + Sniffer.binaryKind(head) + "), not text.");
    else if (lines || Sniffer.opensRecordLine(head))
      new RecordReader(name, limits, sink).lines(stream);
    else whole(stream);
  }

  private void whole(InputStream stream) {
    var whole = Whole.read(stream, limits.documentBytes());
    if (whole.overflow()) {
      sink.refuse(
          name,
          "byte " + limits.documentBytes(),
          "",
          "The document is larger than " + size(limits.documentBytes()) + ".");
      return;
    }
    if (whole.failure() instanceof Unpacker.BombException bomb) {
      sink.refuse(
          name,
          "byte " + whole.bytes().length,
          "",
          "The gzip stream " + bomb.getMessage() + ": refused as a bomb.");
      return;
    }
    if (whole.failure() != null)
      sink.problem(
          name,
          "byte " + whole.bytes().length,
          "The stream breaks off here; what came before is read.");
    if (Sniffer.looksLikeRecords(whole.bytes()))
      new RecordReader(name, limits, sink).document(whole.bytes());
    else page(whole.bytes());
  }

  private void page(byte[] bytes) {
    var decoded = new Decoder(name, sink).decode(bytes);
    var text = decoded;
    var nul = text.indexOf('\0');
    if (nul >= 0) {
      var without = text.replace("\0", "");
      sink.problem(
          name,
          "character " + nul,
          (text.length() - without.length()) + " NUL characters are left out, the first here.");
      text = without;
    }
    if (text.isBlank()) {
      sink.refuse(name, "", Digests.of(bytes), "The input holds nothing but white space.");
      return;
    }
    var media = Sniffer.isHtml(text, Kinds.of(name)) ? Media.HTML : Media.PLAIN_TEXT;
    sink.accept(new Capture(
        name,
        false,
        name,
        "",
        media,
        text,
        null,
        Given.NOTHING,
        sink.asOf(),
        Digests.of(bytes),
        null));
  }

  static String size(long bytes) {
    return bytes >= 1 << 20 ? String.format(Locale.ROOT, "%d MB", bytes >> 20) : bytes + " bytes";
  }

  /** Fails as a stream failed before. */
  private static final class Failing extends InputStream {
    private final IOException failure;

    Failing(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }
  }
}
