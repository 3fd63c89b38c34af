package org.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.readout.text.Stage;

/** Does one thing to each item of a list with a run's workers. The results stand in the items' order, whatever the number of workers. */
final class Each {

  private final Stage stage;
  private final Readout.Options options;

  Each(Stage stage, Readout.Options options) {
    this.stage = stage;
    this.options = options;
  }

  <A, B> List<B> map(List<A> items, Function<A, B> work) {
    var done = new AtomicInteger();
    Function<A, B> counted = item -> {
      var result = work.apply(item);
      options.progress().at(stage, done.incrementAndGet(), items.size());
      return result;
    };
    return options.workers() == 1 || items.size() < 2
        ? items.stream().map(counted).toList()
        : parallel(items, counted);
  }

  private <A, B> List<B> parallel(List<A> items, Function<A, B> work) {
    var threads = Executors.newFixedThreadPool(Math.min(options.workers(), items.size()));
    try {
      var futures = new ArrayList<Future<B>>();
      for (var item : items) futures.add(threads.submit(() -> work.apply(item)));
      var results = new ArrayList<B>();
      for (var future : futures) results.add(future.get());
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in stage " + stage.label(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException ours) throw ours;
      if (e.getCause() instanceof Error fatal) throw fatal;
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
