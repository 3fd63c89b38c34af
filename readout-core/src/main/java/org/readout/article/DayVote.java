package org.readout.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.article.DateCandidate.Family;
import org.readout.article.DateCandidate.Place;

/**
 * Decides which of the days that candidates tell is the article's.
 *
 * <p>Each candidate votes for its day with the trust its place deserves, one vote a family of places; the day with most votes is kept, if it is
 * not after the capture. So two places that agree outweigh one that is usually better: a page's metadata may hold the day of a rebuilt
 * cache or of a first draft. A time in UTC votes for the day the page shows where both can be true at once, for the day is the outlet's.
 */
final class DayVote {

  /** A draft is seldom older when it goes out; a text that is changed later than that is an old one, renewed. */
  private static final int OLDEST_DRAFT_DAYS = 14;

  /**
   * What a shown day gains that the metadata gives to the last change, where the earlier days may be a draft's: enough to outweigh a place
   * that tells the other day, not two of them. Of seven such pages in the development corpora five bear the shown day.
   */
  private static final double GONE_OUT = 3;

  /** An address this much older than the metadata's day was there before the page was moved to where it is now. */
  private static final int MOVED_DAYS = 60;

  /** More than all that a moved page's metadata and print can weigh together. */
  private static final double BEFORE_THE_MOVE = 20;

  /** Languages of outlets whose midnight is at 22 or 23 o'clock in UTC. */
  private static final Set<String> CENTRAL_EUROPEAN = Set.of("de", "fr", "it", "nl", "pl");

  private final List<DateCandidate> candidates;
  private final @Nullable Instant captured;
  private final boolean centralEuropean;

  /** The day each votes for, by its position; null where it votes for none. */
  private final List<@Nullable LocalDate> days = new ArrayList<>();

  /** Days the metadata gives to the last change. */
  private final Set<LocalDate> changed;

  /**
   * @param candidates in the order found
   * @param updates what tells of the last change; empty when that is what is voted on
   * @param captured no later day is possible; null when unknown
   * @param language the article's
   */
  DayVote(
      List<DateCandidate> candidates,
      List<DateCandidate> updates,
      @Nullable Instant captured,
      String language) {
    this.candidates = candidates;
    this.captured = captured;
    centralEuropean = CENTRAL_EUROPEAN.contains(language);
    for (var candidate : candidates)
      days.add(
          candidate.place() == Place.WEAK || !isPossible(candidate, captured)
              ? null
              : localDay(candidate));
    changed = updates.stream()
        .filter(DateCandidate::isMetadata)
        .map(DateCandidate::day)
        .filter(day -> day != null)
        .collect(Collectors.toSet());
  }

  PublicationDate result() {
    var votes = votes();
    var best = best(votes);
    var kept = best == null ? withoutYear() : finest(best);
    var evidence = new ArrayList<PublicationDate.Evidence>();
    for (var candidate : candidates)
      evidence.add(
          new PublicationDate.Evidence(candidate.value(), candidate.where(), candidate == kept));
    if (kept == null) return new PublicationDate(null, PublicationDate.Precision.NONE, evidence, 0);
    // A time in UTC that votes for its neighbour's day tells the day only.
    var value = best == null || best.equals(kept.day()) ? kept.value() : best.toString();
    return new PublicationDate(
        value, Moments.precision(value), evidence, confidence(votes, best, kept));
  }

  /** No later than the capture; a day's leeway for the clocks of other zones. */
  static boolean isPossible(DateCandidate candidate, @Nullable Instant captured) {
    var day = candidate.day();
    if (day == null || captured == null) return true;
    return !day.isAfter(captured.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }

  /**
   * Votes by day, the heaviest of each family of places, so that a page that shows a day twenty times does not outvote its
   * metadata.
   */
  private Map<LocalDate, Double> votes() {
    var earliest = earliestOfMetadata();
    var wentOutLater = earliest != null && wentOutLater();
    var heaviest = new LinkedHashMap<LocalDate, Map<Family, Double>>();
    for (var i = 0; i < candidates.size(); i++) {
      var day = days.get(i);
      if (day == null) continue;
      var place = candidates.get(i).place();
      var weight = place.weight;
      if (wentOutLater && candidates.get(i).isShownNear() && changed.contains(day))
        weight += GONE_OUT;
      if (place == Place.ADDRESS
          && earliest != null
          && ChronoUnit.DAYS.between(day, earliest) > MOVED_DAYS) weight = BEFORE_THE_MOVE;
      heaviest
          .computeIfAbsent(day, d -> new EnumMap<>(Family.class))
          .merge(place.family, weight, Math::max);
    }
    var votes = new LinkedHashMap<LocalDate, Double>();
    heaviest.forEach((day, of) ->
        votes.put(day, of.values().stream().mapToDouble(Double::doubleValue).sum()));
    return votes;
  }

  private @Nullable LocalDate earliestOfMetadata() {
    LocalDate earliest = null;
    for (var i = 0; i < candidates.size(); i++) {
      var day = candidates.get(i).isMetadata() ? days.get(i) : null;
      if (day != null && (earliest == null || day.isBefore(earliest))) earliest = day;
    }
    return earliest;
  }

  /** Whether all days the metadata tells lie a little before the one day that is shown by the headline, as those of a draft do. */
  private boolean wentOutLater() {
    LocalDate shown = null;
    LocalDate latest = null;
    for (var i = 0; i < candidates.size(); i++) {
      var day = days.get(i);
      if (day == null) continue;
      if (candidates.get(i).isMetadata() && (latest == null || day.isAfter(latest))) latest = day;
      if (!candidates.get(i).isShownNear()) continue;
      if (shown != null && !shown.equals(day)) return false;
      shown = day;
    }
    if (shown == null || latest == null) return false;
    var later = ChronoUnit.DAYS.between(latest, shown);
    return later > 0 && later <= OLDEST_DRAFT_DAYS;
  }

  /** The day with most votes; of equals the one found first. */
  private static @Nullable LocalDate best(Map<LocalDate, Double> votes) {
    LocalDate best = null;
    var most = 0.0;
    for (var vote : votes.entrySet())
      if (vote.getValue() > most + 1e-9) {
        best = vote.getKey();
        most = vote.getValue();
      }
    return best;
  }

  /** The day a time in UTC is of where the page, in its own zone, shows the one before or after; its own day otherwise. */
  private @Nullable LocalDate localDay(DateCandidate candidate) {
    var day = candidate.day();
    if (day == null) return null;
    if (!candidate.isInUtc())
      return isOfPrint(candidate, day) ? day.minusDays(1) : turned(candidate, day);
    LocalDate other = null;
    for (var local : candidates) {
      var shown = local.day();
      if (shown == null || !isLocal(local) || !isPossible(local, captured)) continue;
      if (shown.equals(day)) return day;
      if (other == null && Moments.canBe(candidate.value(), shown)) other = shown;
    }
    if (other != null) return other;
    return centralEuropean && Moments.isMidnightInCentralEurope(candidate.value())
        ? day.plusDays(1)
        : day;
  }

  /** Whether a day is that of the printed paper, whose report stood on the web the evening before. */
  private boolean isOfPrint(DateCandidate candidate, LocalDate day) {
    if (candidate.isTimed() || candidate.place() == Place.GIVEN) return false;
    for (var timed : candidates)
      if (timed.place().weight >= Place.META.weight
          && timed.value().length() > 19
          && !timed.isInUtc()
          && day.minusDays(1).equals(timed.day())
          && timed.value().compareTo(day.minusDays(1) + "T17") > 0) return true;
    return false;
  }

  /** {@code 4/5/2016} is the day another place tells, if that is one of its two readings. */
  private LocalDate turned(DateCandidate candidate, LocalDate day) {
    if (candidate.place().family != Family.SHOWN || candidate.isTimed() || day.getDayOfMonth() > 12)
      return day;
    var turned = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    var told = false;
    for (var other : candidates) {
      if (other.place().family == Family.SHOWN || other.place().weight < Place.ADDRESS.weight)
        continue;
      if (day.equals(other.day())) return day;
      told |= turned.equals(other.day());
    }
    return told ? turned : day;
  }

  private static boolean isLocal(DateCandidate candidate) {
    return !candidate.isInUtc()
        && (candidate.isShownNear()
            || candidate.isMetadata()
            || candidate.place() == Place.ADDRESS);
  }

  /** Of the candidates that vote for a day, the one that says it most exactly; among equals the most trusted, then the first. */
  private @Nullable DateCandidate finest(LocalDate day) {
    DateCandidate kept = null;
    for (var i = 0; i < candidates.size(); i++) {
      if (!day.equals(days.get(i))) continue;
      var candidate = candidates.get(i);
      if (kept == null || fineness(candidate, day) > fineness(kept, day)) kept = candidate;
    }
    return kept;
  }

  /** A time of a well trusted place, then any place's day; a shown time may be that of an update within the day. */
  private static double fineness(DateCandidate candidate, LocalDate day) {
    if (candidate.place() == Place.GIVEN) return 2000;
    var timed = candidate.isTimed() && day.equals(candidate.day());
    var weight = candidate.place().weight;
    return (timed && weight >= Place.META_DATED.weight ? 100 : 0) + weight;
  }

  /** A day without a year, where no candidate tells one. */
  private @Nullable DateCandidate withoutYear() {
    for (var candidate : candidates)
      if (candidate.place() != Place.WEAK && candidate.day() == null) return candidate;
    return null;
  }

  /**
   * Grows with the votes for the day kept and with its lead over the next; 1 for what was given.
   */
  private static double confidence(
      Map<LocalDate, Double> votes, @Nullable LocalDate best, DateCandidate kept) {
    if (kept.place() == Place.GIVEN) return 1;
    var own = best == null ? kept.place().weight : votes.getOrDefault(best, 0.0);
    var next = 0.0;
    for (var vote : votes.entrySet())
      if (!vote.getKey().equals(best)) next = Math.max(next, vote.getValue());
    return Math.round(100 * own / (own + next + 0.7)) / 100.0;
  }
}
