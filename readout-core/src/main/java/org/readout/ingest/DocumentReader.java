package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.readout.text.Digests;

/** Reads one input: a page, a text, a feed, an archive, or JSON records, told apart by its first bytes and, where they leave it open, by its name. */
final class DocumentReader {

  private static final int SNIFFED = 1 << 13;

  private final String name;
  private final FileKind kind;
  private final Limits limits;
  private final Sink sink;

  DocumentReader(String name, Limits limits, Sink sink) {
    this.name = name;
    this.kind = FileKind.of(name);
    this.limits = limits;
    this.sink = sink;
  }

  /** Leaves the stream open, and may leave it unread. */
  void read(InputStream raw) {
    Packing.Unpacked stream;
    try {
      stream = Packing.open(raw, limits);
    } catch (IOException e) {
      refuse("", "", "The input is refused, for " + Packing.failure(e) + ".");
      return;
    }
    stream.mark(ArchiveReader.OPENING.length() + 1);
    if (ArchiveReader.opens(Bytes.read(stream, ArchiveReader.OPENING.length()).array())) {
      rewind(stream);
      new ArchiveReader(name, limits, sink).read(stream);
      return;
    }
    rewind(stream);
    stream.mark(SNIFFED);
    var start = Bytes.read(stream, SNIFFED - 1);
    var head = start.array();
    var format = Format.of(head);
    if (head.length == 0 && start.failure() != null)
      refuse("byte 0", "", "The input is refused, for " + Packing.failure(start.failure()) + ".");
    else if (head.length == 0) refuse("", Digests.of(head), "The input is empty and is refused.");
    else if (format != null)
      refuse("byte 0", "", "This is " + format + " and no text; it is refused.");
    else {
      rewind(stream);
      if (kind == FileKind.JSON_LINES && Wide.charset(head) == null && !JsonShape.spansLines(head))
        new RecordLines(name, limits, sink).read(stream);
      else whole(stream);
    }
  }

  private static void rewind(BufferedInputStream stream) {
    try {
      stream.reset();
    } catch (IOException e) {
      throw new IllegalStateException(e); // no more was read than the mark allows
    }
  }

  private void whole(InputStream stream) {
    var whole = Bytes.read(stream, limits.documentBytes());
    var failure = whole.failure();
    if (whole.more() && JsonShape.opensWithRecordLine(whole.array()))
      new RecordLines(name, limits, sink).read(whole.andRest(stream));
    else if (whole.more())
      refuse(
          whole.end(),
          "",
          "The document is larger than " + Bytes.size(limits.documentBytes()) + " and is refused.");
    else if (failure instanceof Gunzip.BombException)
      refuse(whole.end(), "", "The document is refused, for " + Packing.failure(failure) + ".");
    else {
      if (failure != null)
        sink.problem(
            name, whole.end(), "Here " + Packing.failure(failure) + "; what came before is read.");
      document(whole.array());
    }
  }

  private void document(byte[] bytes) {
    var decoded = Decoder.decode(bytes);
    if (JsonFeedReader.isFeed(decoded.text())) {
      report(decoded);
      new JsonFeedReader(new FeedSink(name, sink)).read(decoded.text());
      return;
    }
    if ((kind == FileKind.JSON || kind == FileKind.JSON_LINES || JsonShape.isLikely(decoded.text()))
        && records(decoded, bytes)) return;
    if (kind != FileKind.TEXT && feed(decoded)) return;
    report(decoded);
    var text = withoutNul(decoded.text(), bytes);
    if (text.isBlank())
      refuse("", Digests.of(bytes), "The input holds nothing but white space and is refused.");
    else if (Markup.isForeign(text, kind))
      refuse("byte 0", Digests.of(bytes), "This is XML and no page of text; it is refused.");
    else page(text, bytes);
  }

  /** Whether the document was a feed, and is read now. */
  private boolean feed(Decoder.Decoded decoded) {
    var root = FeedReader.root(decoded.text());
    if (root < 0) return false;
    report(decoded);
    new FeedReader(new FeedSink(name, sink)).read(decoded.text(), root);
    return true;
  }

  /** Whether the document was JSON, and is read now. */
  private boolean records(Decoder.Decoded decoded, byte[] bytes) {
    var text = decoded.text();
    var shape = JsonShape.of(text);
    if (shape == JsonShape.BROKEN && (kind == FileKind.TEXT || kind == FileKind.HTML)) return false;
    if (shape == JsonShape.LINES) {
      var wide = Wide.charset(bytes) != null;
      if (wide) report(decoded);
      var lines = wide ? text.getBytes(StandardCharsets.UTF_8) : bytes;
      new RecordLines(name, limits, sink).read(new ByteArrayInputStream(lines));
    } else {
      report(decoded);
      new RecordReader(name, sink).document(text);
    }
    return true;
  }

  private void report(Decoder.Decoded decoded) {
    for (var flaw : decoded.flaws()) sink.problem(name, "byte " + flaw.at(), flaw.message());
  }

  private void page(String text, byte[] bytes) {
    var media = Markup.isPage(text, kind) ? Media.HTML : Media.PLAIN_TEXT;
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

  private String withoutNul(String text, byte[] bytes) {
    var first = text.indexOf('\0');
    if (first < 0) return text;
    var without = text.replace("\0", "");
    sink.problem(
        name,
        Wide.charset(bytes) == null ? "byte " + firstNul(bytes) : "character " + first,
        (text.length() - without.length())
            + " NUL bytes stand in the document, the first here; they are left out.");
    return without;
  }

  private static int firstNul(byte[] bytes) {
    var at = 0;
    while (at < bytes.length - 1 && bytes[at] != 0) at++;
    return at;
  }

  private void refuse(String place, String digest, String reason) {
    sink.refuse(name, place, digest, reason);
  }
}
