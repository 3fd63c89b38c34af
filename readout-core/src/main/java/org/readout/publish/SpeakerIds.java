package org.readout.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.attribution.Attribution;
import org.readout.attribution.AttributionId;
import org.readout.attribution.Speaker;
import org.readout.statement.Statement;

/**
 * Ids of speakers: where the statements tell who a speaker is across the story, the statements' id, so that one speaker has
 * one id in all reports; else the article's id and the entity's number in it.
 */
final class SpeakerIds {

  private final Map<AttributionId, Statement> statements = new HashMap<>();

  SpeakerIds(List<Statement> statements) {
    for (var statement : statements)
      for (var carrier : statement.carriers())
        if (carrier.attribution() != null)
          this.statements.putIfAbsent(carrier.attribution(), statement);
  }

  /** A statement's only speaker is the speaker of all its attributions; of several, the one of the same name. */
  String of(Attribution attribution, Speaker speaker) {
    var statement = statements.get(attribution.id());
    if (statement != null)
      for (var resolved : statement.speakers())
        if (statement.speakers().size() == 1 || resolved.name().equals(speaker.name()))
          return resolved.id();
    return attribution.article() + "/" + speaker.entity();
  }
}
