package org.readout.article;

import org.jspecify.annotations.Nullable;
import org.readout.ingest.Capture;

/** Remembers what was read of captures, so that an interrupted run need not read them again. For any number of threads. */
public interface ExtractionMemory {

  /** Forgets everything. */
  ExtractionMemory NONE = new ExtractionMemory() {
    @Override
    public @Nullable Extracted recall(Capture capture) {
      return null;
    }

    @Override
    public void keep(Extracted extracted) {}
  };

  /** What was kept of this very capture; null when nothing was. */
  @Nullable
  Extracted recall(Capture capture);

  void keep(Extracted extracted);
}
