package org.readout.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What the learnt finder has learnt: its words, and the weights of network and judge. The model card beside the shipped file says from
 * what and how.
 */
record AttributionModel(WordVectors words, Network network, Judge judge) {

  /** Stands at the file's head; a change of its form or of the features changes it. */
  static final String VERSION = "attribution-2";

  static final String RESOURCE = "attribution.model.gz";

  /** Read once, when first asked for. */
  static AttributionModel shipped() {
    return Shipped.MODEL;
  }

  void write(OutputStream to) throws IOException {
    try (var out = new DataOutputStream(new GZIPOutputStream(to) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    })) {
      out.writeUTF(VERSION);
      words.write(out);
      network.write(out);
      judge.write(out);
    }
  }

  static AttributionModel read(InputStream from) throws IOException {
    var in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16));
    var version = in.readUTF();
    if (!version.equals(VERSION))
      throw new IllegalStateException("need model " + VERSION + ", got " + version);
    return new AttributionModel(WordVectors.read(in), Network.read(in), Judge.read(in));
  }

  private static final class Shipped {
    private static final AttributionModel MODEL = load();

    private static AttributionModel load() {
      try (var stream = Objects.requireNonNull(
          AttributionModel.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing")) {
        return read(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
