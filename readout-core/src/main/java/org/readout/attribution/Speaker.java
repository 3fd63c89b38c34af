package org.readout.attribution;

import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;

/**
 * The outermost source a report relies on for something said.
 *
 * @param entity {@code Entity.index} in the article's analysis
 * @param name fullest name in the article; for an unnamed one its description
 * @param kind what it is
 * @param party whose word it is as far as this article tells: the person of an office, the body of its spokesman, else the speaker itself; null
 *     for one unnamed who belongs to no named body
 * @param role as the article gives it
 */
public record Speaker(
    int entity,
    String name,
    EntityKind kind,
    @Nullable String party,
    @Nullable String role) {}
