package org.readout.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.CodePoints;
import org.readout.text.Span;

/**
 * JSON as Readout writes it: UTF-8, {@code \n} on every system, names in the order written, nothing held in memory.
 *
 * <p>Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD: one code point for another, so that offsets stay true.
 */
final class JsonWriter implements Closeable {

  /** Decimals of a printed share or confidence. Rounding also hides that Java 17 and 19 print doubles differently. */
  private static final int DECIMALS = 4;

  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .rootValueSeparator("")
      .build();

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
    generator.setCharacterEscapes(SafeEscapes.INSTANCE);
  }

  /** One value, indented by two blanks, ending with a newline; {@code out} is flushed and stays open. */
  static JsonWriter indented(OutputStream out) throws IOException {
    var generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    var separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
    generator.setPrettyPrinter(new DefaultPrettyPrinter(separators)
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()));
    return new JsonWriter(generator);
  }

  /** One value a line; {@code out} is flushed and stays open. */
  static JsonWriter lines(OutputStream out) throws IOException {
    return new JsonWriter(FACTORY.createGenerator(out, JsonEncoding.UTF8));
  }

  /** What stands between an object's braces. */
  @FunctionalInterface
  interface Body {
    void write() throws IOException;
  }

  /** How one member of a list is written. */
  @FunctionalInterface
  interface Item<T> {
    void write(T item) throws IOException;
  }

  void object(Body body) throws IOException {
    generator.writeStartObject();
    body.write();
    generator.writeEndObject();
  }

  void object(String name, Body body) throws IOException {
    generator.writeFieldName(name);
    object(body);
  }

  /** An object for each item. */
  <T> void objects(String name, Collection<T> items, Item<T> item) throws IOException {
    array(name, items, each -> object(() -> item.write(each)));
  }

  /** A value, written by {@code item}, for each item. */
  <T> void array(String name, Collection<T> items, Item<T> item) throws IOException {
    generator.writeArrayFieldStart(name);
    for (var each : items) item.write(each);
    generator.writeEndArray();
  }

  void text(String name, @Nullable CharSequence value) throws IOException {
    generator.writeFieldName(name);
    if (value == null) generator.writeNull();
    else text(value);
  }

  void text(CharSequence value) throws IOException {
    generator.writeString(wellFormed(value.toString()));
  }

  void texts(String name, Collection<?> values) throws IOException {
    array(name, values, value -> text(String.valueOf(value)));
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }

  void flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  void count(String name, long value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void counts(String name, List<Integer> values) throws IOException {
    array(name, values, generator::writeNumber);
  }

  /** A share or a chance, to four decimals. */
  void share(String name, double value) throws IOException {
    var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    generator.writeNumberField(
        name, rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
  }

  /** {@code [[start, end], ...]} in code points. */
  void spans(String name, List<Span> spans, CodePoints points) throws IOException {
    array(name, spans, span -> span(span, points));
  }

  void span(String name, Span span, CodePoints points) throws IOException {
    generator.writeFieldName(name);
    span(span, points);
  }

  private void span(Span span, CodePoints points) throws IOException {
    generator.writeArray(
        new int[] {points.fromUnits(span.start()), points.fromUnits(span.end())}, 0, 2);
  }

  void endLine() throws IOException {
    generator.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }

  private static String wellFormed(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) continue;
      if (isPair(text, i)) i++;
      else return repaired(text, i);
    }
    return text;
  }

  private static String repaired(String text, int from) {
    var repaired = new StringBuilder(text);
    for (var i = from; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) continue;
      if (isPair(text, i)) i++;
      else repaired.setCharAt(i, '\uFFFD');
    }
    return repaired.toString();
  }

  private static boolean isPair(String text, int high) {
    return Character.isHighSurrogate(text.charAt(high))
        && high + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(high + 1));
  }
}
