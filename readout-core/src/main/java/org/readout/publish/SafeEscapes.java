package org.readout.publish;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Also escapes what JSON would let through and a terminal or an editor would obey: the control characters past ASCII, line
 * and paragraph separators, and the marks that turn the direction of writing. A parser reads the same text back.
 */
final class SafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  static final SafeEscapes INSTANCE = new SafeEscapes();

  private final int[] ascii = standardAsciiEscapesForJSON();

  private SafeEscapes() {
    ascii[0x7F] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    if (c < 0x80 || !Controls.obeyed(c)) return null;
    return new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
  }
}
