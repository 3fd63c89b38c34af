package org.readout.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, or last updated, and how that is known.
 *
 * @param value ISO 8601: {@code 2016-11-14T10:05:00Z}, {@code 2016-11-14}, {@code --11-14} for a day whose year is unknown; null when undated
 * @param precision how much of it is known
 * @param evidence every candidate, in the order found
 * @param confidence 0 when undated, 1 when it was given with the report; between them it grows with how many places tell the day and how few another
 */
public record PublicationDate(
    @Nullable String value, Precision precision, List<Evidence> evidence, double confidence) {

  public static final PublicationDate UNDATED =
      new PublicationDate(null, Precision.NONE, List.of(), 0);

  /** A date somebody vouches for. */
  public PublicationDate(@Nullable String value, Precision precision, List<Evidence> evidence) {
    this(value, precision, evidence, value == null ? 0 : 1);
  }

  public PublicationDate {
    if ((value == null) != (precision == Precision.NONE))
      throw new IllegalArgumentException(
          "a date and its precision go together, got " + value + ", " + precision);
    if (!(confidence >= 0 && confidence <= 1))
      throw new IllegalArgumentException("confidence is from 0 to 1, got " + confidence);
    evidence = List.copyOf(evidence);
  }

  /** How much of a date is known. */
  public enum Precision {
    SECOND,
    DAY,
    MONTH_DAY,
    NONE;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A candidate.
   *
   * @param value ISO 8601
   * @param where what told it: {@code json-ld datePublished}, {@code text}, {@code given} ...
   * @param kept whether it was chosen
   */
  public record Evidence(String value, String where, boolean kept) {}
}
