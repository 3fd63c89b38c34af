package org.readout.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON record that Readout reads. A number stands as it is written; an object stands for its name; of two fields of
 * one name the later counts; null and NaN are as good as none.
 */
final class RecordFields {

  private static final Set<String> READ = Set.of(
      "id",
      "url",
      "text",
      "html",
      "title",
      "date",
      "outlet",
      "source",
      "series",
      "lang",
      "captured",
      "kind");

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> misshapen = new TreeMap<>();

  /** Reads up to the end of the object whose start the parser stands at. */
  static RecordFields read(JsonParser parser) throws IOException {
    var fields = new RecordFields();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var token = parser.nextToken();
      if (READ.contains(name)) fields.put(name, token, parser);
      else parser.skipChildren();
    }
    return fields;
  }

  private void put(String name, JsonToken token, JsonParser parser) throws IOException {
    values.remove(name);
    misshapen.remove(name);
    if (token.isScalarValue()) {
      var value = parser.getText();
      var missing = token == JsonToken.VALUE_NULL
          || token == JsonToken.VALUE_NUMBER_FLOAT && value.equals("NaN");
      if (!missing) values.put(name, value);
    } else if (token == JsonToken.START_OBJECT) {
      var called = name(parser);
      if (called == null) misshapen.put(name, "an object");
      else values.put(name, called);
    } else {
      parser.skipChildren();
      misshapen.put(name, "a list");
    }
  }

  private static @Nullable String name(JsonParser parser) throws IOException {
    String called = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var isName = parser.currentName().equals("name");
      if (parser.nextToken() == JsonToken.VALUE_STRING && isName) called = parser.getText();
      else parser.skipChildren();
    }
    return called;
  }

  @Nullable
  String get(String name) {
    return values.get(name);
  }

  /** As {@link #get}, but null for a blank value too. */
  @Nullable
  String filled(String name) {
    var value = values.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** Fields that are no words, each with what they are, in the order of their names. */
  Map<String, String> misshapen() {
    return misshapen;
  }

  Given given() {
    var outlet = filled("outlet");
    if (outlet == null) outlet = filled("source");
    if (outlet == null) outlet = filled("series"); // passim's word for it
    return new Given(get("id"), get("title"), get("date"), outlet, get("lang"), get("kind"));
  }
}
