package org.readout.analysis;

import org.readout.text.Span;

/**
 * A passage naming an entity.
 *
 * @param span the words, without a leading article where the name is a proper one
 * @param entity {@link Entity#index} of what is meant
 * @param pronoun whether it is a pronoun or a bare description ("he", "the president-elect", "the ministry")
 */
public record Mention(Span span, int entity, boolean pronoun) {}
