package org.readout.eval;

import java.util.BitSet;

/**
 * One attribution in the tokens of its text.
 *
 * @param kind how much of the content is quoted
 * @param isStatement quoted at least in part, or with a cue of saying or writing
 */
record Relation(
    BitSet source, BitSet cue, BitSet content, TokenText.Kind kind, boolean isStatement) {

  static Relation of(TokenText tokens, Marked marked) {
    var cue = tokens.tokens(marked.cue());
    var content = tokens.tokens(marked.content());
    var kind = tokens.kind(content);
    var isSaid = cue.stream().mapToObj(tokens::token).anyMatch(Saying::isSaying);
    return new Relation(
        tokens.tokens(marked.source()),
        cue,
        content,
        kind,
        kind != TokenText.Kind.INDIRECT || isSaid);
  }

  BitSet tokens(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  boolean isQuoted() {
    return kind != TokenText.Kind.INDIRECT;
  }

  /** Overlapping sources, or none on both sides. */
  boolean sameSource(Relation other) {
    return source.isEmpty() ? other.source.isEmpty() : source.intersects(other.source);
  }
}
