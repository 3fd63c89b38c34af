package org.readout.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.readout.ingest.Capture;
import org.readout.ingest.CaptureReader;
import org.readout.ingest.Media;

/**
 * Reads the pages of some folders again and again, with Readout (text, furniture and all metadata), boilerpipe (text) and
 * Readability4J (text, title, byline), turn about, in one thread of one process, and with jsoup, which builds a tree and no more;
 * prints pages a second of that thread's CPU time and the ratio to boilerpipe. Decoding the bytes is counted for none. The best round of each counts: the others were disturbed.
 *
 * <pre>{@code
 * ./mvnw -q -B -ntp -pl readout-bench -am package -DskipTests
 * ./mvnw -q -B -ntp -pl readout-bench dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -XX:+UseSerialGC -cp readout-bench/target/classes:$(cat readout-bench/target/classpath) \
 *     org.readout.bench.PageBenchmark CORPORA/pages/zyte CORPORA/pages/trafilatura
 * }</pre>
 */
public final class PageBenchmark {

  private static final int ROUNDS = 6;

  private final List<Capture> pages = new ArrayList<>();
  private final Map<String, ToIntFunction<Capture>> readers = new LinkedHashMap<>();
  private final PrintStream out;

  /** Characters extracted: read, so that no work can be left out. */
  private long characters;

  private PageBenchmark(PrintStream out) {
    this.out = out;
    var readout = new org.readout.article.ArticleExtractor();
    readers.put("boilerpipe", PageBenchmark::boilerpipe);
    readers.put("Readability4J", PageBenchmark::readability);
    readers.put("jsoup, no more", page -> Jsoup.parse(page.content(), "").childNodeSize());
    readers.put("Readout", page -> readout.extract(page).article().text().length());
  }

  /** @param args folders of pages */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) throw new IllegalArgumentException("need folders of pages, got none");
    var benchmark = new PageBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    for (var folder : args) benchmark.add(Path.of(folder));
    benchmark.run();
  }

  private void add(Path folder) throws IOException {
    var names = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      files.map(Path::toString).filter(name -> name.contains(".html")).sorted().forEach(names::add);
    }
    for (var capture : new CaptureReader().read(names).captures())
      if (!capture.isRefused() && capture.media() == Media.HTML) pages.add(capture);
  }

  private void run() {
    out.printf("%d pages, %d rounds, pages a second of CPU time%n", pages.size(), ROUNDS);
    var best = new LinkedHashMap<String, Double>();
    for (var round = 0; round < ROUNDS; round++)
      readers.forEach((name, reader) -> best.merge(name, speed(reader), Math::max));
    var peer = best.getOrDefault("boilerpipe", Double.NaN);
    best.forEach((name, speed) ->
        out.printf("%-14s %7.0f  %5.2f x boilerpipe%n", name, speed, speed / peer));
    out.printf("(%d characters)%n", characters);
  }

  private double speed(ToIntFunction<Capture> reader) {
    var clock = ManagementFactory.getThreadMXBean();
    var from = clock.getCurrentThreadCpuTime();
    for (var page : pages) characters += reader.applyAsInt(page);
    return pages.size() / ((clock.getCurrentThreadCpuTime() - from) / 1e9);
  }

  private static int boilerpipe(Capture page) {
    try {
      return ArticleExtractor.INSTANCE.getText(page.content()).length();
    } catch (BoilerpipeProcessingException e) {
      // It has no text for the page; the time it took counts.
      return 0;
    }
  }

  private static int readability(Capture page) {
    try {
      var text = new Readability4J("http://localhost/", page.content()).parse().getTextContent();
      return text == null ? 0 : text.length();
    } catch (IllegalStateException e) {
      // It breaks on pages without a body of their own; the time it took counts.
      return 0;
    }
  }
}
