package org.readout.statement;

import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;

/**
 * A speaker resolved across a story.
 *
 * @param id the same for one speaker in all statements of the story
 * @param party the party it belongs to; null when unknown
 */
public record StatementSpeaker(
    String id, String name, EntityKind kind, @Nullable String party) {}
