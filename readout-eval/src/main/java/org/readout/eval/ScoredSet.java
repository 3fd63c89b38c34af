package org.readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A corpus, or a part of one, with what is known of it. */
interface ScoredSet {

  /** Its folder among the corpora, such as {@code pages/zyte}; more than one folder joined by {@code +}. */
  String name();

  /** Every file its figures depend on; empty where the set is not there. */
  List<Path> files(Path corpora) throws IOException;

  /** Reads the set and scores what was read. */
  Figures score(Path corpora, Reading reading) throws IOException;
}
