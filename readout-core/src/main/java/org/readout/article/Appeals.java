package org.readout.article;

import java.util.List;

/**
 * Marks appeals for money that stand between the headline and the first sentence.
 *
 * <p>An appeal is known by a wording, or by the glue that held it to the lead sentence, or by speaking to the reader of
 * support and journalism. The lines between the first and the last sign of it belong to it, a line or two without a sign
 * included.
 */
final class Appeals {

  /** An appeal further down is known by its wording alone. */
  private static final int HEAD_LINES = 18;

  private static final int MOST_SILENT = 2;

  private final List<Line> lines;

  Appeals(List<Line> lines) {
    this.lines = lines;
  }

  void mark() {
    var last = last();
    if (last < 0) return;
    var first = last;
    var silent = 0;
    for (var i = last - 1; i > 0 && silent <= MOST_SILENT; i--) {
      if (isSign(lines.get(i))) {
        first = i;
        silent = 0;
      } else if (ends(lines.get(i))) break;
      else silent++;
    }
    for (var i = first; i <= last; i++)
      if (lines.get(i).isOpen()) lines.get(i).reason = FurnitureReason.DONATION;
  }

  /** The last line of the head that surely appeals, -1 when none does. */
  private int last() {
    var last = -1;
    for (var i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
      var line = lines.get(i);
      if (line.reason == FurnitureReason.DONATION) last = i;
      else if (line.isOpen()
          && line.shape.isProse()
          && Voice.address(line.text) >= 1
          && Voice.appeal(line.text) >= 2) last = i;
      else if (last < 0 && line.isBodyProse() && !isSign(line) && i > 0 && precededByProse(i))
        break;
    }
    return last;
  }

  private boolean precededByProse(int at) {
    var prose = 0;
    for (var i = 0; i < at; i++) if (lines.get(i).isBodyProse()) prose++;
    return prose >= MOST_SILENT + 1;
  }

  private static boolean isSign(Line line) {
    return line.reason == FurnitureReason.DONATION || line.isOpen() && Voice.address(line.text) > 0;
  }

  /** What is known for something else stands outside. */
  private static boolean ends(Line line) {
    return line.reason != null && line.reason != FurnitureReason.DONATION
        || line.isOpen() && !Bylines.read(line.text, line.shape).isEmpty();
  }
}
