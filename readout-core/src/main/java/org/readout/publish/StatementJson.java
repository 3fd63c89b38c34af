package org.readout.publish;

import java.io.IOException;
import org.readout.statement.Carrier;
import org.readout.statement.Difference;
import org.readout.statement.Statement;

/** Statements with all that stands behind them. */
final class StatementJson {

  private final JsonWriter json;
  private final Texts texts;

  StatementJson(JsonWriter json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  void write(Statement statement) throws IOException {
    json.text("id", statement.id().value());
    json.text("story", statement.story().value());
    json.text("text", statement.text());
    json.objects("speakers", statement.speakers(), speaker -> {
      json.text("id", speaker.id());
      json.text("name", speaker.name());
      json.text("kind", speaker.kind().label());
      json.text("party", speaker.party());
    });
    json.objects("carriers", statement.carriers(), this::carrier);
    json.objects("wordings", statement.wordings(), wording -> {
      json.text("text", wording.text());
      json.counts("carriers", wording.carriers());
      json.text("kind", wording.kind().label());
    });
    json.texts("origins", statement.origins());
    json.text("verdict", statement.verdict().label());
    json.flag("contested", statement.contested());
    json.texts("reasons", statement.reasons());
    json.objects("differences", statement.differences(), this::difference);
    json.objects("related", statement.related(), relation -> {
      json.text("statement", relation.statement().value());
      json.text("relation", relation.kind().label());
    });
  }

  private void carrier(Carrier carrier) throws IOException {
    json.text("article", carrier.article().value());
    json.spans("spans", carrier.spans(), texts.points(carrier.article()));
    json.text(
        "attribution",
        carrier.attribution() == null ? null : carrier.attribution().value());
    json.text("form", carrier.form().label());
    json.text("origin", carrier.origin() == null ? null : carrier.origin().value());
    json.share("confidence", carrier.confidence());
  }

  private void difference(Difference difference) throws IOException {
    json.text("kind", difference.kind().label());
    json.flag("update", difference.update());
    json.objects("values", difference.values(), value -> {
      json.text("value", value.value());
      json.text("text", value.text());
      json.counts("carriers", value.carriers());
    });
  }
}
