package org.readout.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Extracted;
import org.readout.article.ExtractionMemory;
import org.readout.ingest.Capture;
import org.readout.text.Digests;
import org.readout.text.Problem;

/**
 * What was read of captures, kept in a file line by line while a run goes on. A run that is interrupted, by whatever means, finds there
 * what it had read.
 *
 * <p>A line is the CRC-32 of what follows, a blank, and JSON in ASCII. The first says which version wrote the file and with what
 * settings. Lines are only ever added; from the first torn or damaged line on the file is cut off when it is opened. One run at a
 * time: the file is locked.
 */
public final class ExtractionJournal implements ExtractionMemory, Closeable {

  private static final String OPENING = "readout extraction journal 1 ";

  /** Bytes of the first line: checksum, opening and a SHA-256 in hexadecimal. */
  private static final int FIRST_LINE = 9 + OPENING.length() + 64;

  /** Bytes of any other line; a journal has none that is longer. */
  private static final int LONGEST_LINE = 1 << 29;

  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  /** A capture's line; {@code article} is without its capture time, which the capture has. */
  record Entry(String capture, Article article, List<Problem> problems) {}

  private final Path path;
  private final FileChannel channel;
  private final Map<String, Entry> entries = new HashMap<>();

  private ExtractionJournal(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a journal, or makes it. One that another version or other settings made is begun anew.
   *
   * @param settings whatever the articles depend on beside their captures
   * @throws IOException when the file is no journal, is in use, or cannot be read or written
   */
  public static ExtractionJournal at(Path path, String settings) throws IOException {
    var channel = FileChannel.open(
        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!isLocked(channel)) throw new IOException(path + " is in use by another run");
      var journal = new ExtractionJournal(path, channel);
      journal.open(Digests.of(settings.getBytes(StandardCharsets.UTF_8)));
      return journal;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void open(String settings) throws IOException {
    var reader = new LineReader(channel);
    var first = reader.next(FIRST_LINE);
    var begun = first == null ? null : checked(first);
    if (channel.size() > 0
        && (first == null || !first.substring(Math.min(9, first.length())).startsWith(OPENING)))
      throw new IOException(path + " is no journal of an extraction and is left as it is");
    if (begun == null || !begun.equals(OPENING + settings)) {
      channel.truncate(0);
      append(OPENING + settings);
      return;
    }
    var whole = reader.position();
    for (var entry = next(reader); entry != null; entry = next(reader)) {
      entries.put(entry.capture, entry);
      whole = reader.position();
    }
    channel.truncate(whole);
    channel.position(whole);
  }

  /** The next entry; null at the end, and where a line is torn, damaged or does not hold an article. */
  private static @Nullable Entry next(LineReader reader) throws IOException {
    var line = reader.next(LONGEST_LINE);
    var json = line == null ? null : checked(line);
    if (json == null) return null;
    try {
      return JSON.readValue(json, Entry.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** How many captures are remembered from before. */
  public int size() {
    return entries.size();
  }

  @Override
  public @Nullable Extracted recall(Capture capture) {
    if (capture.isRefused()) return null;
    var entry = entries.get(key(capture));
    return entry == null
        ? null
        : new Extracted(capture, entry.article.withCaptured(capture.captured()), entry.problems);
  }

  /** @throws UncheckedIOException when the line cannot be written */
  @Override
  public void keep(Extracted extracted) {
    if (extracted.capture().isRefused()) return;
    try {
      append(JSON.writeValueAsString(new Entry(
          key(extracted.capture()), extracted.article().withCaptured(null), extracted.problems())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every article can be written as JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the file: what it was kept for is done. */
  public void remove() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Everything an article is made of but the content, for which the digest stands. */
  private static String key(Capture capture) {
    return Digests.of(String.join(
            "\0",
            capture.uri(),
            capture.input(),
            capture.place(),
            capture.media().name(),
            capture.given().toString(),
            String.valueOf(capture.captured()),
            String.valueOf(capture.address()),
            capture.digest())
        .getBytes(StandardCharsets.UTF_8));
  }

  private synchronized void append(String line) throws IOException {
    var bytes = (crc(line) + " " + line + "\n").getBytes(StandardCharsets.US_ASCII);
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) channel.write(buffer);
  }

  /** What follows the checksum; null when it does not fit. */
  private static @Nullable String checked(String line) {
    if (line.length() < 9 || line.charAt(8) != ' ') return null;
    var rest = line.substring(9);
    return crc(rest).equals(line.substring(0, 8)) ? rest : null;
  }

  private static String crc(String line) {
    var crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.US_ASCII));
    return String.format("%08x", crc.getValue());
  }
}
