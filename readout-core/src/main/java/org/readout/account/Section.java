package org.readout.account;

import java.util.List;

/** A titled part of an account: "What happened", "Corroborated", "One origin only", "Differs", "Timeline" ... */
public record Section(String title, List<CitedSentence> sentences) {
  public Section {
    sentences = List.copyOf(sentences);
  }
}
