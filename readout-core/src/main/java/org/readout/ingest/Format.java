package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Knows files that are no text by their first bytes. */
final class Format {

  /** Share of control characters from which bytes are no text: news pages hold none, random bytes 11 %. */
  private static final double CONTROL_SHARE = 0.05;

  /** Marks from the file(1) magic database, each with what it marks; bytes as Latin-1 characters. */
  // spotless:off
  private static final String[][] MARKS = {
    {"%PDF", "a PDF"},
    {"%!PS", "PostScript"},
    {"{\\rtf", "an RTF document"},
    {"\u0089PNG", "a PNG picture"},
    {"\u00ff\u00d8\u00ff", "a JPEG picture"},
    {"GIF8", "a GIF picture"},
    {"II*\0", "a TIFF picture"},
    {"MM\0*", "a TIFF picture"},
    {"\0\0\1\0", "an icon"},
    {"RIFF", "a sound, film or WebP picture"},
    {"OggS", "a sound or film"},
    {"ID3", "an MP3 sound"},
    {"fLaC", "a sound"},
    {"\u001aE\u00df\u00a3", "a film"},
    {"wOFF", "a font"},
    {"wOF2", "a font"},
    {"PK\3\4", "a ZIP archive or office document"},
    {"PK\5\6", "a ZIP archive"},
    {"\u00d0\u00cf\u0011\u00e0", "an office document"},
    {"\u001f\u008b", "gzip within gzip"},
    {"BZh", "bzip2"},
    {"\u00fd7zXZ", "XZ"},
    {"7z\u00bc\u00af", "a 7-Zip archive"},
    {"Rar!", "a RAR archive"},
    {"(\u00b5/\u00fd", "Zstandard"},
    {"\u007fELF", "a program"},
    {"\u00ca\u00fe\u00ba\u00be", "a Java class"},
    {"\0asm", "a WebAssembly program"},
    {"SQLite format 3", "an SQLite database"},
    {"PAR1", "a Parquet table"},
  };
  // spotless:on

  private Format() {}

  /** What the bytes are, as in "This is ..."; null when they may be text. */
  static @Nullable String of(byte[] head) {
    for (var known : MARKS) if (startsWith(head, known[0])) return known[1];
    if (head.length > 11 && startsWith(Arrays.copyOfRange(head, 4, 8), "ftyp")) return "a film";
    return Wide.charset(head) == null && controls(head) > CONTROL_SHARE * head.length
        ? "binary"
        : null;
  }

  private static boolean startsWith(byte[] head, String mark) {
    var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  /** Control characters no text holds; escape is left out, for ISO-2022 shifts with it. */
  private static int controls(byte[] head) {
    var controls = 0;
    for (var b : head) {
      var space = b >= '\t' && b <= '\r';
      if (b == 0x7f || b >= 0 && b < ' ' && !space && b != 0x1b) controls++;
    }
    return controls;
  }
}
