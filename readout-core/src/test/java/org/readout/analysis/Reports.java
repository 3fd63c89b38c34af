package org.readout.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.ArticleKind;
import org.readout.article.Outlet;
import org.readout.article.PublicationDate;
import org.readout.text.ArticleId;

/** Articles of nothing but text, for tests. */
public final class Reports {

  private Reports() {}

  /** In English, published on Saturday, 19 November 2016. */
  public static Article english(String text) {
    return report(text, "en", "2016-11-19");
  }

  /** @param published an ISO 8601 day; null for an undated article */
  public static Article report(String text, String language, @Nullable String published) {
    var date = published == null
        ? PublicationDate.UNDATED
        : new PublicationDate(published, PublicationDate.Precision.DAY, List.of());
    return new Article(
        new ArticleId("a"),
        "report.txt",
        null,
        Outlet.UNKNOWN,
        "",
        List.of(),
        List.of(),
        null,
        language,
        ArticleKind.ARTICLE,
        "",
        date,
        PublicationDate.UNDATED,
        null,
        text,
        List.of());
  }
}
