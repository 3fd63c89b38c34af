package org.readout.bench;

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
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import org.readout.analysis.Analyser;
import org.readout.article.Article;
import org.readout.article.ArticleExtractor;
import org.readout.attribution.AttributionFinder;
import org.readout.ingest.CaptureReader;

/**
 * Reads the articles of some folders, with Readout (sentences, tokens, parts of speech, mentions, coreference, parties, dates, attributions) and with the peers the
 * classpath names, in one thread of one process; prints tokens a second of that thread's CPU time. Tokens are Readout's for all. The first fifth of the articles
 * warms up and is not counted; the rest is read in rounds, each article once by each reader, so that nothing can be remembered. The best round counts: the others were disturbed. A
 * peer reads the last articles only, some {@value #PEER_TOKENS} tokens.
 *
 * <pre>{@code
 * ./mvnw -q -B -ntp -pl readout-bench -am package -DskipTests
 * ./mvnw -q -B -ntp -pl readout-bench dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -XX:+UseSerialGC -cp readout-bench/target/classes:$(cat readout-bench/target/classpath) \
 *     org.readout.bench.AttributionBenchmark CORPORA/attribution/polnear/train/text
 * }</pre>
 *
 * <p>With {@code -Pcorenlp} in both Maven commands, CoreNLP's quote annotator and the coreference it asks for stand beside it.
 */
public final class AttributionBenchmark {

  private static final int ROUNDS = 5;
  private static final int PEER_TOKENS = 4_000;

  private final Analyser analyser = new Analyser();
  private final AttributionFinder finder = new AttributionFinder();
  private final List<Article> articles = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final PrintStream out;

  /** What was found: read, so that no work can be left out. */
  private long found;

  private AttributionBenchmark(PrintStream out) {
    this.out = out;
  }

  /** @param args folders of articles */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) throw new IllegalArgumentException("need folders of articles, got none");
    var benchmark =
        new AttributionBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    for (var folder : args) benchmark.add(Path.of(folder));
    benchmark.run();
  }

  private void add(Path folder) throws IOException {
    var names = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      files.map(Path::toString).sorted().forEach(names::add);
    }
    var extractor = new ArticleExtractor();
    for (var capture : new CaptureReader().read(names).captures())
      if (!capture.isRefused()) add(extractor.extract(capture).article());
  }

  private void add(Article article) {
    articles.add(article);
    tokens.add(analyser.analyse(article).sentences().stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum());
  }

  private void run() {
    var warm = articles.size() / 5;
    out.printf("%d articles, %d rounds, tokens a second of CPU time%n", articles.size(), ROUNDS);
    var readers = new LinkedHashMap<String, ToIntFunction<Article>>();
    readers.put(
        "Readout, analysis alone",
        article -> analyser.analyse(article).sentences().size());
    readers.put(
        "Readout",
        article ->
            finder.find(article, analyser.analyse(article)).attributions().size());
    var best = new LinkedHashMap<String, Double>();
    for (var reader : readers.values()) speed(reader, 0, warm);
    for (var round = 0; round < ROUNDS; round++) {
      var from = from(warm, round);
      var to = from(warm, round + 1);
      readers.forEach((name, reader) -> best.merge(name, speed(reader, from, to), Math::max));
    }
    for (var peer : ServiceLoader.load(AttributionPeer.class)) {
      ToIntFunction<Article> reader = article -> peer.attributions(article.text());
      speed(reader, 0, 1);
      best.put(peer.name(), speed(reader, last(PEER_TOKENS), articles.size()));
    }
    for (Map.Entry<String, Double> one : best.entrySet())
      out.printf("%-28s %8.0f%n", one.getKey(), one.getValue());
    out.printf("(%d found)%n", found);
  }

  private int from(int warm, int round) {
    return warm + (articles.size() - warm) * round / ROUNDS;
  }

  /** The first of the last articles that hold that many tokens. */
  private int last(int enough) {
    var from = articles.size();
    for (var sum = 0; from > 0 && sum < enough; sum += tokens.get(from)) from--;
    return from;
  }

  private double speed(ToIntFunction<Article> reader, int from, int to) {
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    var read = 0L;
    for (var i = from; i < to; i++) {
      found += reader.applyAsInt(articles.get(i));
      read += tokens.get(i);
    }
    return read * 1e9 / (threads.getCurrentThreadCpuTime() - before);
  }
}
