package org.readout.statement;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.attribution.Form;

/** An assertion within its statement: its report beside it, and the origin it relays. */
record Carried(Assertion assertion, Report report, @Nullable Origin origin) {

  Carrier carrier(double confidence) {
    return new Carrier(
        report.article().id(),
        assertion.proposition().spans(),
        assertion.proposition().attribution(),
        assertion.proposition().form(),
        origin == null ? null : origin.id(),
        confidence);
  }

  /** Its words, verbatim; gaps between its spans shown as " ... ". */
  String words() {
    return assertion.proposition().spans().stream()
        .map(report::words)
        .collect(Collectors.joining(" ... "));
  }

  boolean quoted() {
    var form = assertion.proposition().form();
    return form == Form.DIRECT || form == Form.MIXED;
  }
}
