package org.readout.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.readout.publish.Edition;
import org.readout.publish.Layout;

/**
 * Writes an edition as one HTML file that asks for nothing else: styles and a short script are inside, and a content security policy allows these alone,
 * by their digests. Reading works without the script. Safe to share between threads.
 */
public final class EditionPage {

  private final boolean all;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.readout.server.page");
  private final String style = resource("edition.css");
  private final String script = resource("edition.js");

  /** @param all whether to show what only one report tells in its own voice; it is counted otherwise */
  public EditionPage(boolean all) {
    this.all = all;
  }

  /** Writes the whole file. */
  public void write(Edition edition, Appendable out) throws IOException {
    var page = new StringOutput();
    var room = Room.of(Layout.of(edition, all));
    templates.render(
        "edition.jte",
        Map.of("room", room, "style", style, "script", script, "policy", policy()),
        page);
    out.append(page.toString());
  }

  /** Nothing from anywhere; these very styles and this very script. */
  private String policy() {
    return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; script-src 'sha256-"
        + digest(script) + "'; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(EditionPage.class.getResourceAsStream(name), name + " is missing")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
