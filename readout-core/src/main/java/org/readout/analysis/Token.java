package org.readout.analysis;

import org.readout.text.Span;

/**
 * A word or mark.
 *
 * @param span where it stands
 * @param pos its part of speech; {@link PartOfSpeech#X} in languages without a tagger
 */
public record Token(Span span, PartOfSpeech pos) {}
