package org.readout.analysis;

/**
 * A noun phrase without what follows its head.
 *
 * @param start index of its first token, an article or number included
 * @param head index of its head noun
 */
record Phrase(int start, int head) {

  int end() {
    return head + 1;
  }
}
