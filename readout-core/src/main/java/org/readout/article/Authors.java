package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a page's authors: JSON-LD first, then meta elements, then what is marked as an author, then printed bylines. */
final class Authors {

  private static final int MOST = 12;

  /** Where authors are named, the best first. */
  private enum Place {
    JSON_LD_AUTHOR,
    JSON_LD_CREATOR,
    META,
    MARKUP,
    PRINTED;

    List<String> names(PageData data, List<String> printed, @Nullable String headline) {
      return switch (this) {
        case JSON_LD_AUTHOR -> data.jsonNames("author");
        case JSON_LD_CREATOR -> data.jsonNames("creator");
        case META -> data.metaAuthors();
        case MARKUP -> ShownAuthors.of(data.page, headline);
        case PRINTED -> printed;
      };
    }

    boolean isPrinted() {
      return this == MARKUP || this == PRINTED;
    }
  }

  private final CreditSorter sorter;

  Authors(CreditSorter sorter) {
    this.sorter = sorter;
  }

  /**
   * The first of these that names a person; where none does, the first that names anybody.
   *
   * @param headline the page's headline, near which its authors stand; null when none was found
   */
  List<Credit> of(
      @Nullable PageData data, List<String> printed, @Nullable String headline, Outlet outlet) {
    if (data == null) return sorter.credits(printed, outlet);
    var sources = new ArrayList<List<String>>();
    List<Credit> account = List.of();
    // One after the other: the markup is searched only where the metadata names nobody.
    for (var place : Place.values()) {
      var names = clean(place.names(data, printed, headline), outlet);
      sources.add(names);
      var persons = persons(sorter.credits(names, outlet), place.isPrinted());
      if (persons.isEmpty()) continue;
      if (persons.stream().noneMatch(Authors::isAccount)) return persons;
      if (account.isEmpty()) account = persons;
    }
    if (!account.isEmpty() && sources.get(0).isEmpty()) return account;
    for (var names : sources) if (!names.isEmpty()) return sorter.credits(names, outlet);
    return List.of();
  }

  /**
   * Without the outlet, which stands beside a person's name as an address; where the names are printed, without desks as well, which are roles there.
   * Empty without a person.
   */
  private static List<Credit> persons(List<Credit> credits, boolean printed) {
    if (credits.stream().noneMatch(credit -> credit.kind() == Credit.Kind.PERSON)) return List.of();
    return credits.stream()
        .filter(credit -> credit.kind() != Credit.Kind.OUTLET)
        .filter(credit -> !printed || credit.kind() != Credit.Kind.DESK)
        .toList();
  }

  /** The name of an account rather than of a person: {@code jane.doe}, {@code janedoe}. A printed name is preferred. */
  private static boolean isAccount(Credit credit) {
    var name = credit.name();
    return credit.kind() == Credit.Kind.PERSON
        && name.indexOf(' ') < 0
        && Character.isLowerCase(name.charAt(0));
  }

  /** Lists parted, "By" and addresses taken off, and what stands behind an outlet's name: its place. */
  private List<String> clean(List<String> names, Outlet outlet) {
    var clean = new ArrayList<String>();
    for (var name : names) {
      if (isAddress(name) || isPicture(name)) continue;
      for (var each : Bylines.names(name)) {
        if (each.length() > 1 && clean.size() < MOST && !isPicture(each)) clean.add(each);
        if (sorter.kind(each, outlet) == Credit.Kind.OUTLET) break;
      }
    }
    return clean;
  }

  /** The credit of a picture, which markup often calls an author too. */
  private static boolean isPicture(String name) {
    var words = Words.of(name, 2);
    if (words.isEmpty()) return true;
    return switch (words.get(0)) {
      case "image", "images", "photo", "picture", "foto", "bild", "quelle", "source" ->
        words.size() > 1;
      case "by", "von", "par", "por" -> words.size() == 1;
      default -> false;
    };
  }

  /** Of a page or a mailbox, which metadata often puts in an author's place. */
  private static boolean isAddress(String name) {
    return name.startsWith("http")
        || name.startsWith("@")
        || name.indexOf(' ') < 0
            && (name.indexOf('@') > 0
                || name.startsWith("www.")
                || name.indexOf('/') > 0 && name.indexOf('.') > 0);
  }
}
