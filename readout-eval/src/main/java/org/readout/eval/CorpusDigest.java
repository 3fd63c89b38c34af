package org.readout.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import org.readout.text.Digests;

/** What tells one corpus from another: SHA-256 over the names of files, relative to a folder, and their bytes. */
final class CorpusDigest {

  private CorpusDigest() {}

  /** The same wherever the folder stands and in whatever order the files come. */
  static String of(Path folder, Collection<Path> files) throws IOException {
    var digests = new TreeMap<String, String>();
    for (var file : files)
      digests.put(
          folder.relativize(file).toString().replace('\\', '/'),
          Digests.of(Files.readAllBytes(file)));
    var listing = new StringBuilder();
    digests.forEach(
        (name, digest) -> listing.append(digest).append(' ').append(name).append('\n'));
    return Digests.of(listing.toString().getBytes(StandardCharsets.UTF_8));
  }
}
