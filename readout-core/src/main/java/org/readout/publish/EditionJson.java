package org.readout.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeMap;
import org.readout.account.Account;
import org.readout.account.CitedSentence;
import org.readout.attribution.Attributions;
import org.readout.text.Problem;

/**
 * Writes an edition as one JSON document, described by {@code edition.schema.json} beside this class. The same edition gives
 * the same bytes. Immutable and safe to share between threads.
 */
public final class EditionJson {

  /** Writes the document, ending with a newline; {@code out} is flushed and stays open. */
  public void write(Edition edition, OutputStream out) throws IOException {
    try (var json = JsonWriter.indented(out)) {
      new Document(json, edition, new EditionIndex(edition)).write();
      json.endLine();
    }
  }

  /** One edition on its way out. */
  private record Document(JsonWriter json, Edition edition, EditionIndex index) {

    void write() throws IOException {
      json.object(() -> {
        json.object("engine", this::engine);
        json.object("captures", this::captures);
        json.objects(
            "articles",
            edition.articles(),
            article -> ArticleJson.write(json, article, index.texts().points(article.id())));
        attributions();
        json.objects(
            "reprints",
            edition.reprints(),
            reprint -> ReprintJson.write(json, reprint, index.texts()));
        var stories = new StoryJson(json, index);
        json.objects("stories", edition.grouping().stories(), stories::story);
        json.objects("storylines", edition.grouping().storylines(), stories::storyline);
        var statements = new StatementJson(json, index.texts());
        json.objects("statements", edition.alignment().statements(), statements::write);
        json.objects("accounts", edition.accounts(), this::account);
        json.objects("problems", edition.problems(), this::problem);
      });
    }

    private void engine() throws IOException {
      var engine = edition.engine();
      json.text("name", engine.name());
      json.text("version", engine.version());
      json.objects("models", engine.models(), model -> {
        json.text("name", model.name());
        json.text("version", model.version());
        json.text("digest", model.digest());
      });
      json.objects("languages", engine.languages(), support -> {
        json.text("language", support.language());
        json.object("stages", () -> {
          for (var stage : new TreeMap<>(support.stages()).entrySet())
            json.text(stage.getKey(), stage.getValue());
        });
      });
    }

    private void captures() throws IOException {
      var tally = edition.tally();
      json.count("read", tally.read());
      json.count("articles", tally.articles());
      json.count("olderVersions", tally.olderVersions());
      json.count("duplicates", tally.duplicates());
      json.count("refused", tally.refused());
    }

    private void attributions() throws IOException {
      var speakerIds = new SpeakerIds(edition.alignment().statements());
      var attributions = new AttributionJson(json, speakerIds);
      json.array("attributions", edition.attributions(), ofArticle -> all(ofArticle, attributions));
    }

    private void all(Attributions ofArticle, AttributionJson writer) throws IOException {
      var points = index.texts().points(ofArticle.article());
      for (var attribution : ofArticle.attributions())
        json.object(() -> writer.write(attribution, points));
    }

    private void account(Account account) throws IOException {
      json.text("story", account.story().value());
      json.objects("sections", account.sections(), section -> {
        json.text("title", section.title());
        json.objects("sentences", section.sentences(), this::sentence);
      });
    }

    private void sentence(CitedSentence sentence) throws IOException {
      json.text("label", sentence.label());
      json.text("text", sentence.text());
      json.objects("citations", sentence.citations(), citation -> {
        json.text("article", citation.article().value());
        json.spans("spans", citation.spans(), index.texts().points(citation.article()));
      });
    }

    private void problem(Problem problem) throws IOException {
      json.text("stage", problem.stage().label());
      json.text("input", problem.input());
      json.text("place", problem.place());
      json.text("message", problem.message());
    }
  }
}
