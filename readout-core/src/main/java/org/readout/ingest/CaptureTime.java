package org.readout.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads when a record was fetched. */
final class CaptureTime {

  private static final int DAY = 10;

  private CaptureTime() {}

  /** An ISO 8601 date, with or without time and zone; without zone in UTC, without time at midnight. Null when it is none. */
  static @Nullable Instant of(String value) {
    try {
      if (value.length() <= DAY)
        return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
      var iso = value.charAt(DAY) == ' '
          ? value.substring(0, DAY) + "T" + value.substring(DAY + 1)
          : value;
      var zone = zone(iso);
      if (zone < 0) return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
      var zoned = iso.length() == zone + 5 && iso.charAt(zone + 3) != ':'
          ? iso.substring(0, zone + 3) + ":" + iso.substring(zone + 3)
          : iso;
      return OffsetDateTime.parse(zoned).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Where the zone begins; -1 when there is none. */
  private static int zone(String iso) {
    for (var i = DAY + 1; i < iso.length(); i++) if ("Zz+-".indexOf(iso.charAt(i)) >= 0) return i;
    return -1;
  }
}
