package org.readout.text;

/** Told how far a run has come. Called from any worker's thread; must return at once. */
@FunctionalInterface
public interface Progress {

  /** Says nothing to nobody. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * @param stage what is being done
   * @param done how many of it are done
   * @param total how many there are; 0 while unknown
   */
  void at(Stage stage, int done, int total);
}
