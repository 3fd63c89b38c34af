package org.readout.attribution;

import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;
import org.readout.text.Span;

/**
 * One inner sayer between the words and the speaker: Putin in "Putin told Trump that ..., the Kremlin statement said".
 *
 * @param name as resolved within the article
 * @param kind what it is
 * @param span where it is named; null when only a credit tells it
 */
public record Link(String name, EntityKind kind, @Nullable Span span) {}
