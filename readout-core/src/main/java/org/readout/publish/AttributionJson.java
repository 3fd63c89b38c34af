package org.readout.publish;

import java.io.IOException;
import org.readout.attribution.Attribution;
import org.readout.attribution.Link;
import org.readout.attribution.Speaker;
import org.readout.text.CodePoints;

/** An attribution's fields, the same in an edition and in {@code attribute}'s lines. */
final class AttributionJson {

  private final JsonWriter json;
  private final SpeakerIds speakerIds;

  AttributionJson(JsonWriter json, SpeakerIds speakerIds) {
    this.json = json;
    this.speakerIds = speakerIds;
  }

  void write(Attribution attribution, CodePoints points) throws IOException {
    json.text("id", attribution.id().value());
    json.text("article", attribution.article().value());
    json.spans("source", attribution.source(), points);
    json.spans("cue", attribution.cue(), points);
    json.spans("content", attribution.content(), points);
    json.text("form", attribution.form().label());
    var speaker = attribution.speaker();
    if (speaker == null) json.nothing("speaker");
    else json.object("speaker", () -> speaker(attribution, speaker));
    json.objects("chain", attribution.chain(), link -> link(link, points));
    json.object("occasion", () -> {
      json.text("kind", attribution.occasion().kind().label());
      json.text("place", attribution.occasion().place());
      json.text("date", attribution.occasion().date());
    });
    json.text("certainty", attribution.certainty().label());
    json.share("confidence", attribution.confidence());
  }

  private void speaker(Attribution attribution, Speaker speaker) throws IOException {
    json.text("id", speakerIds.of(attribution, speaker));
    json.text("name", speaker.name());
    json.text("kind", speaker.kind().label());
    json.text("party", speaker.party());
    json.text("role", speaker.role());
  }

  private void link(Link link, CodePoints points) throws IOException {
    json.text("name", link.name());
    json.text("kind", link.kind().label());
    if (link.span() == null) json.nothing("span");
    else json.span("span", link.span(), points);
  }
}
