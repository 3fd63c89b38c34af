package org.readout.attribution;

import org.readout.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span the marks included
 * @param closed whether its closing mark was found; otherwise it ends with its paragraph
 */
record Quotation(Span span, boolean closed) {}
