package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads records, one a line, holding no more than one. A broken one is refused alone, with its line. */
final class RecordLines {

  private static final int PIECE = 1 << 16;

  /** Most broken lines told one by one while they outnumber the good ones: a file of another kind must not fill the memory. */
  private static final int BROKEN = 1000;

  private final String name;
  private final Limits limits;
  private final Sink sink;
  private final RecordReader records;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private int number = 1;
  private int good;
  private int broken;

  RecordLines(String name, Limits limits, Sink sink) {
    this.name = name;
    this.limits = limits;
    this.sink = sink;
    this.records = new RecordReader(name, sink);
  }

  void read(InputStream stream) {
    var piece = new byte[PIECE];
    try {
      for (var n = stream.read(piece); n >= 0; n = stream.read(piece)) {
        var from = 0;
        for (var i = 0; i < n; i++) {
          if (piece[i] != '\n') continue;
          if (isHopeless()) return;
          add(piece, from, i);
          end();
          from = i + 1;
        }
        add(piece, from, n);
      }
      end();
    } catch (IOException e) {
      end();
      brokenOff(e);
    }
    if (good + broken == 0) sink.refuse(name, "", "", "The input holds no record and is refused.");
  }

  private void add(byte[] piece, int from, int to) {
    tooLong = tooLong || line.size() + to - from > limits.documentBytes();
    if (tooLong) line.reset();
    else line.write(piece, from, to - from);
  }

  private void end() {
    var place = "line " + number++;
    if (tooLong) {
      broken++;
      sink.refuse(
          name,
          place,
          "",
          "The record is larger than " + Bytes.size(limits.documentBytes()) + " and is refused.");
    } else {
      var bytes = line.toByteArray();
      if (!isBlank(bytes)) {
        if (records.line(bytes, place)) good++;
        else broken++;
      }
    }
    line.reset();
    tooLong = false;
  }

  /** Whether most lines so far are no records, and more than need be told one by one; the rest is then refused as one. */
  private boolean isHopeless() {
    if (broken <= BROKEN || broken <= good) return false;
    sink.refuse(
        name,
        "line " + number,
        "",
        "More than " + BROKEN + " lines are no records, and more than are; the rest is refused.");
    return true;
  }

  private void brokenOff(IOException e) {
    var place = "line " + (number - 1);
    var what = "Here " + Packing.failure(e) + "; ";
    if (e instanceof Gunzip.BombException) {
      broken++;
      sink.refuse(name, place, "", what + "the rest is refused.");
    } else sink.problem(name, place, what + "what came before is read.");
  }

  private static boolean isBlank(byte[] bytes) {
    for (var b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
    return true;
  }
}
