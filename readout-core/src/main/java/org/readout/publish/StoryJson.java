package org.readout.publish;

import java.io.IOException;
import java.util.List;
import org.readout.statement.Origin;
import org.readout.statement.Statement;
import org.readout.story.Member;
import org.readout.story.Reason;
import org.readout.story.Story;
import org.readout.story.Storyline;

/** Stories and storylines. */
final class StoryJson {

  private final JsonWriter json;
  private final EditionIndex index;

  StoryJson(JsonWriter json, EditionIndex index) {
    this.json = json;
    this.index = index;
  }

  void story(Story story) throws IOException {
    json.text("id", story.id().value());
    json.text("storyline", story.storyline().value());
    json.text("headline", story.headline());
    json.objects("articles", story.members(), this::member);
    json.objects("origins", index.origins(story.id()), this::origin);
    json.texts(
        "statements", index.statements(story.id()).stream().map(Statement::id).toList());
  }

  void storyline(Storyline storyline) throws IOException {
    json.text("id", storyline.id().value());
    json.text("headline", storyline.headline());
    json.objects("stories", storyline.stories(), part -> {
      json.text("id", part.id().value());
      json.text("link", part.link());
    });
  }

  static void why(JsonWriter json, List<Reason> why) throws IOException {
    json.objects("why", why, reason -> {
      json.text("kind", reason.kind());
      json.text("value", reason.value());
      json.text("with", reason.with() == null ? null : reason.with().value());
    });
  }

  private void member(Member member) throws IOException {
    json.text("id", member.article().value());
    why(json, member.why());
    json.share("confidence", member.confidence());
  }

  private void origin(Origin origin) throws IOException {
    json.text("id", origin.id().value());
    json.text("kind", origin.kind().label());
    json.text("party", origin.party());
    json.text("speaker", origin.speaker());
    json.text("occasion", origin.occasion());
    json.text("date", origin.date());
    json.count("carriers", origin.carriers());
  }
}
