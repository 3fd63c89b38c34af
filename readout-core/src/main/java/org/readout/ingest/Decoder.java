package org.readout.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters: by byte order mark, else as UTF-8 where every byte is, else as the page declares, else as guessed.
 *
 * <p>Bytes that are valid UTF-8 with characters beyond ASCII are UTF-8 whatever the page declares: no other text looks like it by chance.
 */
final class Decoder {

  /** A page with this many characters beyond ASCII for each stray byte was damaged, and is not in another charset. */
  private static final int WHOLE_TO_STRAY = 4;

  private static final int UTF8_MARK = 3;

  private Decoder() {}

  /** @param flaws what was not as it should be, in the order of the bytes */
  record Decoded(String text, Charset charset, List<Flaw> flaws) {}

  /**
   * @param at index of the first byte concerned
   * @param message one sentence
   */
  record Flaw(long at, String message) {}

  static Decoded decode(byte[] bytes) {
    var wide = Wide.charset(bytes);
    if (wide != null) return replacing(bytes, Wide.mark(bytes), wide, List.of());
    if (hasUtf8Mark(bytes)) return replacing(bytes, UTF8_MARK, StandardCharsets.UTF_8, List.of());
    var declared = DeclaredCharset.of(bytes);
    var text = new String(bytes, StandardCharsets.UTF_8);
    var stray = text.indexOf('\uFFFD') < 0 ? -1 : firstStray(bytes, 0, StandardCharsets.UTF_8);
    return stray < 0 ? utf8(bytes, text, declared) : other(bytes, text, stray, declared);
  }

  private static Decoded utf8(byte[] bytes, String text, @Nullable DeclaredCharset declared) {
    var beyond = beyondAscii(bytes);
    if (beyond < 0 && isShifted(text))
      return replacing(bytes, 0, CharsetGuess.of(bytes), List.of());
    if (beyond < 0 || declared == null || StandardCharsets.UTF_8.equals(declared.charset()))
      return new Decoded(text, StandardCharsets.UTF_8, List.of());
    return new Decoded(
        text,
        StandardCharsets.UTF_8,
        List.of(new Flaw(
            beyond,
            "The page declares " + declared.label() + " but is UTF-8, and is read as UTF-8.")));
  }

  /** Index of the first byte beyond ASCII; -1 when there is none. */
  private static int beyondAscii(byte[] bytes) {
    for (var i = 0; i < bytes.length; i++) if (bytes[i] < 0) return i;
    return -1;
  }

  /** Whether ASCII bytes stand for other letters between escapes, as in ISO-2022. */
  private static boolean isShifted(String ascii) {
    return ascii.contains("\u001b$");
  }

  /** @param stray index of the first byte that is no UTF-8 */
  private static Decoded other(
      byte[] bytes, String asUtf8, int stray, @Nullable DeclaredCharset declared) {
    var charset = declared == null ? null : declared.charset();
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      var decoded = replacing(bytes, 0, charset, List.of());
      if (decoded.flaws().isEmpty() || isMostlyWhole(decoded.text())) return decoded;
    }
    if (isMostlyWhole(asUtf8)) return replacing(bytes, 0, StandardCharsets.UTF_8, List.of());
    var guess = CharsetGuess.of(bytes);
    var flaws = declared == null
        ? List.<Flaw>of()
        : List.of(new Flaw(
            stray,
            "The page declares " + declared.label() + ", which it is not; it is read as "
                + guess.name() + "."));
    return replacing(bytes, 0, guess, flaws);
  }

  private static Decoded replacing(byte[] bytes, int from, Charset charset, List<Flaw> before) {
    var text = new String(bytes, from, bytes.length - from, charset);
    var stray = text.indexOf('\uFFFD') < 0 ? -1 : firstStray(bytes, from, charset);
    if (stray < 0) return new Decoded(text, charset, before);
    var flaws = new ArrayList<>(before);
    flaws.add(new Flaw(
        stray,
        "Here and perhaps later bytes are no " + charset.name()
            + "; replacement characters stand for them."));
    return new Decoded(text, charset, List.copyOf(flaws));
  }

  private static boolean hasUtf8Mark(byte[] b) {
    return b.length >= UTF8_MARK
        && b[0] == (byte) 0xef
        && b[1] == (byte) 0xbb
        && b[2] == (byte) 0xbf;
  }

  /** Index of the first byte that is not in {@code charset}; -1 when all are. */
  private static int firstStray(byte[] bytes, int from, Charset charset) {
    var decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var out = CharBuffer.allocate(1 << 13);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) return in.position();
      if (result.isUnderflow()) return -1;
      out.clear();
    }
  }

  /** Whether what replacement characters stand for is damage to this charset, and not text in another. */
  private static boolean isMostlyWhole(String text) {
    var stray = 0;
    var whole = 0;
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') stray++;
      else if (text.charAt(i) > 0x7f) whole++;
    }
    return whole > WHOLE_TO_STRAY * stray;
  }
}
