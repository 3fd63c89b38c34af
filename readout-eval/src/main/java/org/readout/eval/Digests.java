package org.readout.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Digests {

  private Digests() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Of files and their names relative to a folder, in the order of those names: the same wherever the folder stands. */
  static String of(Path folder, Collection<Path> files) throws IOException {
    var digest = sha256();
    var names = files.stream().map(file -> folder.relativize(file).toString().replace('\\', '/'));
    for (var name : names.sorted().toList()) {
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(of(Files.readAllBytes(folder.resolve(name))).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
