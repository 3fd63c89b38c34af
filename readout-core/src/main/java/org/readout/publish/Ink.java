package org.readout.publish;

/** How words look on a terminal that shows colour: codes of ECMA-48, Select Graphic Rendition. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  DIFFERS("4"),
  OUTLET("36"),
  CORROBORATED("1;32"),
  SINGLE_ORIGIN("33"),
  REPORTED("34"),
  UNSOURCED("2"),
  CONTESTED("1;31");

  private final String codes;

  Ink(String codes) {
    this.codes = codes;
  }

  /** The text in this ink; unchanged in {@link #PLAIN}. */
  String on(String text) {
    return codes.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
  }
}
