package org.readout.publish;

import java.io.IOException;
import org.readout.reprint.Reprint;

/** A reprint's fields, the same in an edition and in {@code reprints}' lines. */
final class ReprintJson {

  private ReprintJson() {}

  static void write(JsonWriter json, Reprint reprint, Texts texts) throws IOException {
    var from = texts.points(reprint.from());
    var to = texts.points(reprint.to());
    json.text("id", reprint.id().value());
    json.text("from", reprint.from().value());
    json.text("to", reprint.to().value());
    json.text("kind", reprint.kind().label());
    json.flag("decided", reprint.decided());
    json.object("shared", () -> {
      json.share("from", reprint.sharedFrom());
      json.share("to", reprint.sharedTo());
    });
    json.objects("spans", reprint.spans(), shared -> {
      json.span("from", shared.from(), from);
      json.span("to", shared.to(), to);
    });
    json.text("agency", reprint.agency());
    json.text("rule", reprint.rule());
    json.share("confidence", reprint.confidence());
  }
}
