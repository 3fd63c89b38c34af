package org.readout.publish;

import java.io.IOException;
import org.readout.article.Article;
import org.readout.article.PublicationDate;
import org.readout.text.CodePoints;

/** An article's fields, the same in an edition and in {@code extract}'s lines. */
final class ArticleJson {

  private ArticleJson() {}

  static void write(JsonWriter json, Article article, CodePoints points) throws IOException {
    json.text("id", article.id().value());
    json.text("uri", article.uri());
    json.text("canonical", article.canonical());
    json.object("outlet", () -> {
      json.text("name", article.outlet().name());
      json.text("owner", article.outlet().owner());
      json.text("source", article.outlet().source());
    });
    json.text("headline", article.headline());
    json.objects("byline", article.byline(), credit -> {
      json.text("name", credit.name());
      json.text("kind", credit.kind().label());
    });
    json.texts("agencies", article.agencies());
    json.text("dateline", article.dateline());
    json.text("language", article.language());
    json.text("kind", article.kind().label());
    json.text("reason", article.kindReason());
    date(json, "published", article.published());
    date(json, "updated", article.updated());
    json.text("captured", article.captured() == null ? null : article.captured().toString());
    json.text("text", article.text());
    json.objects("furniture", article.furniture(), block -> {
      json.count("at", points.fromUnits(block.at()));
      json.text("reason", block.reason().label());
      json.text("text", block.text());
    });
  }

  private static void date(JsonWriter json, String name, PublicationDate date) throws IOException {
    json.object(name, () -> {
      json.text("value", date.value());
      json.text("precision", date.precision().label());
      json.share("confidence", date.confidence());
      json.objects("evidence", date.evidence(), evidence -> {
        json.text("value", evidence.value());
        json.text("where", evidence.where());
        json.flag("kept", evidence.kept());
      });
    });
  }
}
