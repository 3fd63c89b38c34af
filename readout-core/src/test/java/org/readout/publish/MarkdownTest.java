package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "<script>alert(1)</script> § \\<script\\>alert(1)\\</script\\>",
        "[a](http://b.c) § \\[a\\](http\\://b.c)",
        "![x](y) § !\\[x\\](y)",
        "*bold* _it_ ~~no~~ `code` § \\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`",
        "# head § \\# head",
        "1. item § 1\\. item",
        "2) item § 2\\) item",
        "- item § \\- item",
        "+ item § \\+ item",
        "=== § \\===",
        "> quote § \\> quote",
        "a | b § a \\| b",
        "&lt; &amp; § \\&lt; \\&amp;",
        "www.example.org § www\\.example.org",
        "back\\slash § back\\\\slash",
        "He said 3.5 - 4 (or so). § He said 3.5 - 4 (or so).",
      })
  void markupIsShownAsText(String words, String markdown) {
    assertThat(Markdown.text(words)).isEqualTo(markdown);
  }

  @Test
  void textIsOneLineThatNobodyObeys() {
    assertThat(Markdown.text(" a\n\n    b\u001B[0m\u202Ec ")).isEqualTo("a b\\[0mc");
  }

  @Test
  void storyReadsAsADocument() throws IOException {
    var out = new StringBuilder();
    new EditionMarkdown(false).write(Editions.quay(), out);
    assertThat(out.toString())
        .startsWith(
            "4 reports · 1 story · 4 statements\n\n# Lorne Quay shut\n\n3 reports of 3 outlets")
        .contains(
            "### Statements\n\n1\\. **\"The quay is closed,\"**\n\n- ◐ **single origin**, **contested** · Because\\.\n"
                .replace("Because\\.", "Because."),
            "  - Lorne Echo \\[2\\] relays, altered: The quay is *shut*\n",
            "- **differs in time**: Friday \\[1\\] ≠ Saturday \\[2\\]\n",
            "# Problems\n\n- **reports/x.bin**, byte 7: This is no text.\n");
  }

  @Test
  void pageCannotAddAHeading() throws IOException {
    var editions = new Editions().headlined("a\n\n# b");
    editions.report("a", "# c", null, "# d\n# e");
    var out = new StringBuilder();
    new EditionMarkdown(true).write(editions.edition(), out);
    assertThat(out.toString().lines().filter(line -> line.startsWith("#")))
        .containsExactly("# a \\# b", "### Reports", "# Set aside");
  }
}
