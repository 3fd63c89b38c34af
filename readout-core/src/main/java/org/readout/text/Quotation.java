package org.readout.text;

/**
 * Words between quotation marks.
 *
 * @param span the marks included
 * @param closed whether its closing mark was found; otherwise it ends with its paragraph
 */
public record Quotation(Span span, boolean closed) {}
