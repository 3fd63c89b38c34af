package org.readout.attribution;

import java.util.Set;

/**
 * A verb of saying.
 *
 * @param lemma its infinitive
 * @param besideQuotation whether it stands beside a quotation, or after what is said
 * @param clause whether it takes a clause
 * @param needsThat whether the clause must open with "that"
 * @param object whether what is said, or said about, is its object
 * @param infinitive whether it takes an infinitive
 * @param hearer whether its object is the hearer
 * @param addressed whether it never stands without its hearer, so that what follows the verb does not say it
 * @param naming whether it calls its object something
 * @param prepositions after which what is said follows
 * @param certainty what it says about the saying
 * @param confidence chance that it attributes, 0 to 1
 */
record Cue(
    String lemma,
    boolean besideQuotation,
    boolean clause,
    boolean needsThat,
    boolean object,
    boolean infinitive,
    boolean hearer,
    boolean addressed,
    boolean naming,
    Set<String> prepositions,
    Certainty certainty,
    double confidence) {

  /** Any verb that stands where only verbs of saying stand: right beside a quotation that a comma or a colon ties to it. */
  static final Cue BY_PLACE = new Cue(
      "", true, false, false, false, false, false, false, false, Set.of(), Certainty.SAID, 0.6);
}
