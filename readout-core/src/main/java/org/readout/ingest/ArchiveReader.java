package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.text.Digests;

/**
 * Reads web archives (WARC, ISO 28500:2017, packed or not, and WET) record by record, in one pass, holding no more than one document.
 * Captures are pages, texts and feeds answered with 200; all else in an archive is passed over, and revisits are counted.
 *
 * <p>Where each record is packed as a member of its own, as all archives in use have it, damage and lying lengths cost no record but
 * their own. In an archive that is not packed, reading goes on at the next line that opens a record.
 */
final class ArchiveReader {

  static final String OPENING = "WARC/";

  /** Most damaged records told one by one. */
  private static final int BROKEN = 1000;

  private final String name;
  private final Limits limits;
  private final Sink sink;
  private long position;
  private long revisits;
  private int broken;
  private int accepted;

  ArchiveReader(String name, Limits limits, Sink sink) {
    this.name = name;
    this.limits = limits;
    this.sink = sink;
  }

  static boolean opens(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).equals(OPENING);
  }

  void read(Packing.Unpacked stream) {
    var gunzip = stream.gunzip();
    if (gunzip != null) gunzip.stopAtMembers();
    try {
      var more = true;
      while (more && broken <= BROKEN) {
        if (gunzip == null) more = record(stream, null);
        else {
          member(stream, gunzip);
          more = gunzip.nextMember();
        }
      }
      if (broken > BROKEN)
        sink.problem(
            name,
            place(gunzip),
            "More than " + BROKEN + " records are damaged; the rest is not read.");
    } catch (IOException e) {
      sink.problem(
          name, place(gunzip), "Here " + Packing.failure(e) + "; what came before is read.");
    }
    if (revisits > 0)
      sink.problem(
          name,
          "",
          revisits + " records say that a page was seen unchanged and hold no page (revisits).");
    if (accepted == 0)
      sink.refuse(name, "", "", "The archive holds no page, text or feed and is refused.");
  }

  private void member(InputStream stream, Gunzip gunzip) {
    try {
      while (record(stream, gunzip)) continue;
      var rest = new byte[1 << 13];
      while (stream.read(rest) >= 0) continue;
    } catch (IOException e) {
      damaged(gunzip, "Here " + Packing.failure(e) + "; reading goes on at the next record.");
    }
  }

  /** Reads one record; false when there is none or what follows it is none. */
  private boolean record(InputStream stream, @Nullable Gunzip gunzip) throws IOException {
    var from = position;
    var start = gunzip == null ? seek(stream) : open(stream);
    if (start == Start.NONE) return false;
    if (start == Start.DAMAGED) {
      damaged(gunzip, "Here stands no record; reading goes on at the next.");
      if (gunzip != null) return false;
    }
    if (gunzip == null) from = position - OPENING.length();
    var place = gunzip == null ? "offset " + from : place(gunzip);
    var header = ArchiveHeader.read(stream);
    if (header == null) {
      damaged(gunzip, "The record's header has no end; it is passed over.");
      return gunzip == null;
    }
    position += header.length();
    var length = header.number("content-length");
    if (length < 0) {
      damaged(gunzip, "The record does not tell its length; it is passed over.");
      return gunzip == null;
    }
    var block = new Block(stream, length);
    try {
      content(header, block, place);
      block.skipRest();
    } finally {
      position += length - block.left;
    }
    if (block.left > 0) {
      damaged(
          gunzip,
          "The record is shorter than it says, by " + block.left
              + " bytes; it is read as far as it goes.");
      return false;
    }
    return true;
  }

  private enum Start {
    RECORD,
    DAMAGED,
    NONE
  }

  /** Passes line ends and the opening of a record. */
  private Start open(InputStream stream) throws IOException {
    var b = stream.read();
    while (b == '\r' || b == '\n') b = stream.read();
    if (b < 0) return Start.NONE;
    for (var i = 0; i < OPENING.length(); i++, b = i < OPENING.length() ? stream.read() : b)
      if (b != OPENING.charAt(i)) return Start.DAMAGED;
    return Start.RECORD;
  }

  /** The same, going on over whatever stands before the next line that opens a record. */
  private Start seek(InputStream stream) throws IOException {
    var matched = 0;
    var lineStart = true;
    var damaged = false;
    for (var b = stream.read(); b >= 0; b = stream.read()) {
      position++;
      if (matched < OPENING.length()
          && (matched > 0 || lineStart)
          && b == OPENING.charAt(matched)) {
        if (++matched == OPENING.length()) return damaged ? Start.DAMAGED : Start.RECORD;
        lineStart = false;
        continue;
      }
      damaged |= matched > 0 || b != '\r' && b != '\n';
      matched = 0;
      lineStart = b == '\n';
    }
    if (damaged) damaged(null, "Here stands no record, and none follows.");
    return Start.NONE;
  }

  private void damaged(@Nullable Gunzip gunzip, String message) {
    broken++;
    sink.problem(name, place(gunzip), message);
  }

  private String place(@Nullable Gunzip gunzip) {
    return "offset " + (gunzip == null ? position : gunzip.memberAt());
  }

  private void content(ArchiveHeader header, Block block, String place) throws IOException {
    switch (header.get("warc-type")) {
      case "response" -> response(header, block, place);
      case "resource", "conversion" -> payload(header, header.type(), "", block, place);
      case "revisit" -> revisits++;
      default -> {}
    }
  }

  private void response(ArchiveHeader header, Block block, String place) throws IOException {
    if (!header.type().isEmpty() && !header.type().equals("application/http")) return;
    var http = ArchiveHeader.read(block);
    if (http == null) {
      sink.problem(name, place, "The answer's header has no end; the record is passed over.");
      return;
    }
    var status = http.first().split(" +", 3);
    if (status.length < 2 || !status[1].equals("200")) return;
    InputStream body = block;
    if (http.get("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked"))
      body = new Dechunked(new BufferedInputStream(block));
    payload(header, http.type(), http.get("content-encoding"), body, place);
  }

  private void payload(
      ArchiveHeader header, String type, String encoding, InputStream body, String place)
      throws IOException {
    if (!isRead(type)) return;
    var target = header.get("warc-target-uri");
    if (target.startsWith("<") && target.endsWith(">"))
      target = target.substring(1, target.length() - 1);
    var unpacked = ContentCoding.open(body, encoding, limits);
    if (unpacked == null) {
      refuse(
          target,
          place,
          header,
          "The answer is packed as " + shown(encoding) + ", which is not unpacked; it is refused.");
      return;
    }
    var bytes = Bytes.read(unpacked, limits.documentBytes());
    if (bytes.more()) {
      refuse(
          target,
          place,
          header,
          "The document is larger than " + Bytes.size(limits.documentBytes()) + " and is refused.");
      return;
    }
    var failure = bytes.failure();
    if (failure instanceof Gunzip.BombException || failure != null && bytes.count() == 0) {
      refuse(
          target, place, header, "The document is refused, for " + Packing.failure(failure) + ".");
      return;
    }
    if (failure != null)
      sink.problem(
          name,
          place + ", " + bytes.end(),
          "Here " + Packing.failure(failure) + "; what came before is read.");
    document(header, target, type, bytes.array(), place);
  }

  private static boolean isRead(String type) {
    return type.isEmpty()
        || type.equals("text/html")
        || type.equals("application/xhtml+xml")
        || type.equals("text/plain")
        || type.endsWith("xml")
        || type.equals("application/feed+json");
  }

  private void document(
      ArchiveHeader header, String target, String type, byte[] bytes, String place) {
    var decoded = Decoder.decode(bytes);
    var text = decoded.text();
    var captured = captured(header);
    var root = type.equals("text/plain") ? -1 : FeedReader.root(text);
    var feed = new FeedSink(name, place, captured, sink);
    if (root >= 0) new FeedReader(feed).read(text, root);
    else if (JsonFeedReader.isFeed(text)) new JsonFeedReader(feed).read(text);
    else if (type.endsWith("xml") && !type.contains("xhtml") || text.isBlank() || target.isBlank())
      return;
    else {
      for (var flaw : decoded.flaws())
        sink.problem(name, place + ", byte " + flaw.at(), flaw.message());
      var plain =
          type.equals("text/plain") || type.isEmpty() && !Markup.isPage(text, FileKind.UNKNOWN);
      sink.accept(new Capture(
          target,
          Addresses.isAddress(target),
          name,
          place,
          plain ? Media.PLAIN_TEXT : Media.HTML,
          text.replace("\0", ""),
          null,
          Given.NOTHING,
          captured,
          Digests.of(bytes),
          null));
    }
    accepted++;
  }

  private void refuse(String target, String place, ArchiveHeader header, String reason) {
    sink.problem(name, place, reason);
    accepted++;
    sink.accept(new Capture(
        target.isBlank() ? name : target,
        Addresses.isAddress(target),
        name,
        place,
        Media.PLAIN_TEXT,
        "",
        null,
        Given.NOTHING,
        captured(header),
        "",
        reason));
  }

  private @Nullable Instant captured(ArchiveHeader header) {
    var date = header.get("warc-date");
    var instant = date.isEmpty() ? null : CaptureTime.of(date);
    return instant == null ? sink.asOf() : instant;
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "...";
  }

  /** A record's block: as many bytes as it says, no matter what its reader does. */
  private static final class Block extends InputStream {
    private final InputStream stream;
    private long left;

    Block(InputStream stream, long length) {
      this.stream = stream;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      if (left == 0) return -1;
      var b = stream.read();
      if (b >= 0) left--;
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left == 0) return -1;
      var n = stream.read(into, from, (int) Math.min(length, left));
      if (n > 0) left -= n;
      return n;
    }

    void skipRest() throws IOException {
      var piece = new byte[1 << 13];
      while (left > 0 && read(piece, 0, piece.length) > 0) continue;
    }
  }
}
