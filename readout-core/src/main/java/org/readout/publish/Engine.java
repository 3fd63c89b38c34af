package org.readout.publish;

import java.util.List;
import java.util.Map;

/**
 * What made an edition.
 *
 * @param languages what was done for each language met, sorted by code
 */
public record Engine(
    String name, String version, List<Model> models, List<LanguageSupport> languages) {
  public Engine {
    models = List.copyOf(models);
    languages = List.copyOf(languages);
  }

  /** A learnt model or table, by name, version and SHA-256. */
  public record Model(String name, String version, String digest) {}

  /**
   * How far a language is supported.
   *
   * @param stages stage label to {@code full}, {@code direct-only} or {@code none}
   */
  public record LanguageSupport(String language, Map<String, String> stages) {}
}
