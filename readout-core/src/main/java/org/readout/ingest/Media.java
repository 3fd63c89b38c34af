package org.readout.ingest;

/** In what shape a capture's content came. */
public enum Media {
  /** An HTML page. */
  HTML,
  /** Plain text, which may be a page flattened to text with its furniture still in it. */
  PLAIN_TEXT,
  /** The {@code text} of a JSON record: an article's text already, to be kept unchanged to the last character. */
  RECORD_TEXT
}
