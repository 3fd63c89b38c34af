package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page that somebody flattened to text: parts the article from what stood around it.
 *
 * <p>Nothing is left of the page but its lines, so a line is judged by its wording, its shape, its neighbours and its place. The
 * steps run in this order, each over all lines: glue is cut, known wordings are marked, the head is read (headline, standfirst,
 * byline, date, captions), appeals to the reader go, then the tail, then what interrupts the middle. Whatever is still
 * open is body: in doubt a sentence stays.
 */
final class FlatReader {

  private static final int LONGEST_SIGNATURE = 7;

  // spotless:off
  private static final Set<String> STAFF = Set.of(
      "staff", "newsroom", "desk", "redaktion", "rédaction", "redacción", "redazione", "redação", "redactie", "redakcja", "редакция", "редакція", "ekibi");
  // spotless:on

  private final List<Line> lines;
  private final CreditLines credits;
  private final Reading.Builder found = new Reading.Builder();

  private FlatReader(List<Line> lines, CreditLines credits) {
    this.lines = lines;
    this.credits = credits;
  }

  /**
   * @param title the headline, where something else than the text says it
   */
  static Reading read(String text, @Nullable String title, CreditLines credits) {
    return new FlatReader(LineCutter.cut(text, credits), credits).read(title);
  }

  private Reading read(@Nullable String title) {
    new Repeats(lines).mark();
    new MonthLists(lines).mark();
    new Appeals(lines).mark();
    for (var line : lines) markByItself(line);
    for (var line : lines) if (line.reason == FurnitureReason.DATE) found.date(line.text);
    new FlatHead(lines, found).mark(title);
    for (var line : lines)
      if (line.reason == FurnitureReason.BYLINE && isSignedByStaff(line))
        found.bylines(List.of(line.text.substring(1, line.text.length() - 1)));
    new FlatTail(lines, credits, found).mark();
    new Teasers(lines).mark();
    markLabels();
    for (var line : lines) found.add(new Piece(line.text, line.reason));
    return found.build();
  }

  /** What needs no neighbours. */
  private void markByItself(Line line) {
    if (line.hit != null && line.reason == null) line.reason = line.hit.reason();
    if (!line.isOpen()) return;
    var credit = credits.read(line.text);
    if (credit.isPresent()) {
      line.reason = FurnitureReason.CREDIT;
      found.credits(credit.get().credits());
    } else if (isSignedByStaff(line)) {
      line.reason = FurnitureReason.BYLINE;
    } else if (line.shape.isWordless() && line.shape.words() == 0)
      line.reason = FurnitureReason.OTHER;
    else if (line.shape.isMenu()) line.reason = FurnitureReason.NAVIGATION;
    else if (Captions.isCaption(line.text, line.shape)) line.reason = FurnitureReason.CAPTION;
  }

  /** "(Tessaly Times staff)" */
  private static boolean isSignedByStaff(Line line) {
    if (line.shape.words() > LONGEST_SIGNATURE
        || line.text.charAt(0) != '('
        || line.text.indexOf(')') != line.text.length() - 1) return false;
    var words = line.words();
    return words.size() > 1
        && (STAFF.contains(words.get(0)) || STAFF.contains(words.get(words.size() - 1)));
  }

  /** Headlines below "Read more", once the middle is known. */
  private void markLabels() {
    for (var i = 1; i < lines.size(); i++) {
      var line = lines.get(i);
      var before = lines.get(i - 1);
      if (line.isOpen()
          && line.shape.isLabel()
          && before.reason == FurnitureReason.RELATED
          && line.shape.words() >= 4) line.reason = FurnitureReason.RELATED;
    }
  }

  /** Lines around the article, by the words they hold. */
  static List<Line> open(List<Line> lines) {
    var open = new ArrayList<Line>();
    for (var line : lines) if (line.isOpen()) open.add(line);
    return open;
  }
}
