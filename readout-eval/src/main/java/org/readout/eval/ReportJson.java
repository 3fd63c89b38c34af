package org.readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as JSON: {@code rows}, {@code skipped}, {@code passed}. */
final class ReportJson {

  private ReportJson() {}

  static String of(EvalReport report) {
    var document = Json.MAPPER.createObjectNode();
    var rows = document.putArray("rows");
    for (var row : report.rows()) put(rows.addObject(), row);
    var skipped = document.putArray("skipped");
    for (var set : report.skipped())
      skipped.addObject().put("set", set.set()).put("reason", set.reason());
    document.put("passed", report.passed());
    return document.toPrettyString() + "\n";
  }

  private static void put(ObjectNode node, EvalReport.Row row) {
    node.put("set", row.set())
        .put("digest", row.digest())
        .put("figure", row.figure())
        .put("measure", row.measure())
        .put("ours", row.ours());
    if (row.peer() != null)
      node.putObject("peer")
          .put("name", row.peer().name())
          .put("value", row.peer().value());
    if (row.floor() != null) node.put("floor", row.floor());
    node.put("outcome", row.outcome().label());
  }
}
