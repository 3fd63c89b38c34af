package org.readout.bench;

/** Another program that finds who said what; named in {@code META-INF/services} by the profile that brings it. */
public interface AttributionPeer {

  String name();

  /**
   * Reads one English article.
   *
   * @return how many attributions it found
   */
  int attributions(String text);
}
