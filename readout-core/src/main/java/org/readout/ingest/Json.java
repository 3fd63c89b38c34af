package org.readout.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Opens JSON within bounds. Its length is bounded before. */
final class Json {

  private static final int DEPTH = 200;

  /** Keeps no names between documents: hostile ones could fill or clog the table. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN for what is missing
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .build();

  private Json() {}

  static JsonParser parser(String text) {
    try {
      return FACTORY.createParser(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
  }

  /** Whether the text is one whole object and nothing else. */
  static boolean isObject(String text) {
    try (var parser = parser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) return false;
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the text is nothing but whole values. */
  static boolean isWhole(String text) {
    try (var parser = parser(text)) {
      while (parser.nextToken() != null) parser.skipChildren();
      return true;
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, as the end of a sentence. */
  static String flaw(JsonProcessingException e) {
    if (e instanceof JsonEOFException) return "it ends before it is complete";
    if (e instanceof StreamConstraintsException)
      return "it nests deeper than " + DEPTH + " levels or holds an overlong number or name";
    var at = e.getLocation();
    return at == null ? "it is broken" : "it breaks at character " + at.getColumnNr();
  }
}
