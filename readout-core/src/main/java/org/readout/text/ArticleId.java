package org.readout.text;

/**
 * Names one article of an edition.
 *
 * @param value not blank; unique in the edition; a given id verbatim, else derived from the capture's address and bytes
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  public ArticleId {
    if (value.isBlank()) throw new IllegalArgumentException("an article id may not be blank");
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
