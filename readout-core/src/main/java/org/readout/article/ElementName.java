package org.readout.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the tag and the names of an element say, read once for all elements of a page that are named alike, and only when asked for: of
 * 380 boxes of a news page 120 are told apart by them. For one thread.
 */
final class ElementName {

  /** Longer names are style sheets' noise. */
  private static final int MOST_CHARACTERS = 300;

  private static final int FEWEST_CHARACTERS = 3;

  /** Its place among the page's names, in the order they are met. */
  final int index;

  final String tag;
  final String className;
  final String id;
  final String itemprop;

  private final PageTree page;
  private final int element;
  private @Nullable ClassNames says;
  private int @Nullable [] tokens;
  private @Nullable Boolean aside;
  private @Nullable Boolean dated;
  private ShownAuthors.@Nullable Saying author;

  private ElementName(int index, PageTree page, int element) {
    this.index = index;
    this.page = page;
    this.element = element;
    tag = page.tag(element).name;
    className = page.attribute(element, "class").trim();
    id = page.attribute(element, "id").trim();
    itemprop = page.attribute(element, "itemprop").trim();
  }

  /** What its class, id and role names say. */
  ClassNames says() {
    if (says == null) readWords();
    return Objects.requireNonNull(says);
  }

  /** Hashes of its words, as {@link BlockTokens} counts them. */
  int[] tokens() {
    if (tokens == null) readWords();
    return Objects.requireNonNull(tokens);
  }

  private void readWords() {
    var all = ClassNames.all(page, element);
    var words = ClassNames.words(all);
    says = ClassNames.of(tag, itemprop, all, words);
    tokens = BlockTokens.names(tag, words);
  }

  boolean isArticleBody() {
    return itemprop.equalsIgnoreCase("articleBody");
  }

  boolean isMain() {
    return tag.equals("main") || page.attribute(element, "role").equals("main");
  }

  /** Whether its tag, class or id says that it is not the article itself. */
  boolean isAside() {
    if (aside == null) aside = ShownDates.isAside(this);
    return aside;
  }

  /** Whether its class, id or itemprop speaks of a date. */
  boolean isDated() {
    if (dated == null) dated = ShownDates.isDated(this);
    return dated;
  }

  /** What its class, id and itemprop say of its being an author's name. */
  ShownAuthors.Saying author() {
    if (author == null) author = ShownAuthors.saying(this);
    return author;
  }

  /** Whether its class or id is long enough to be a word, and short enough to be worth reading. */
  boolean isReadable() {
    var length = className.length() + id.length();
    return length >= FEWEST_CHARACTERS && length <= MOST_CHARACTERS;
  }

  /** The names met on one page. */
  static final class Register {
    private final PageTree page;

    /** Open addressing over a power of two. */
    private @Nullable ElementName[] names = new ElementName[512];

    private int size;

    Register(PageTree page) {
      this.page = page;
    }

    ElementName of(int element) {
      var slot = page.nameHash(element) & names.length - 1;
      for (var name = names[slot]; name != null; name = names[slot]) {
        if (page.areNamedAlike(name.element, element)) return name;
        slot = slot + 1 & names.length - 1;
      }
      var name = new ElementName(size, page, element);
      names[slot] = name;
      if (++size * 2 > names.length) grow();
      return name;
    }

    private void grow() {
      var former = names;
      names = new ElementName[2 * former.length];
      for (var name : former) {
        if (name == null) continue;
        var slot = page.nameHash(name.element) & names.length - 1;
        while (names[slot] != null) slot = slot + 1 & names.length - 1;
        names[slot] = name;
      }
    }

    int size() {
      return size;
    }
  }
}
