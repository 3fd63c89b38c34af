package org.readout.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag's name, and what it means for how elements nest, after the HTML standard's section on tree construction. The tags it knows
 * are shared by all pages; any other is a name without meaning.
 */
final class Tag {

  /** Has no content and no end tag. */
  static final int VOID = 1;

  /** Its content is no markup: all up to its end tag is left alone. */
  static final int RAW = 2;

  /** The same, but character references in it are read. */
  static final int ESCAPABLE = 4;

  /** Reaches over the ends of blocks until its own end tag comes. */
  static final int FORMATTING = 8;

  /** End tags do not look beyond it for what they end. */
  static final int SPECIAL = 16;

  static final int CLOSES_PARAGRAPH = 32;
  static final int HEADING = 64;

  /** What is open outside of it is out of reach inside. */
  static final int SCOPE = 128;

  /** Does not begin the body. */
  static final int OF_HEAD = 256;

  /** Formatting that was open outside does not go on inside. */
  static final int SEALED = 512;

  /** Ends a drawing it stands in, where only drawn elements may. */
  static final int BREAKS_OUT = 1024;

  /** A table, or a part of one that holds cells. */
  static final int OF_TABLE = 2048;

  // spotless:off
  private static final Map<Integer, String> NAMES = Map.ofEntries(
      Map.entry(VOID, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"),
      Map.entry(RAW, "script style noscript iframe noembed noframes xmp"),
      Map.entry(ESCAPABLE, "textarea title"),
      Map.entry(FORMATTING, "a b big code em font i nobr s small strike strong tt u"),
      Map.entry(SPECIAL, "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dialog dir div dl dt embed fieldset figcaption figure footer "
          + "form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param "
          + "plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp"),
      Map.entry(CLOSES_PARAGRAPH, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p "
          + "plaintext pre search section summary table ul dd dt xmp"),
      Map.entry(HEADING, "h1 h2 h3 h4 h5 h6"),
      Map.entry(SCOPE, "applet caption html table td th marquee object template"),
      Map.entry(OF_HEAD, "base basefont bgsound link meta title style script noscript template noframes"),
      Map.entry(SEALED, "applet caption td th marquee object template"),
      Map.entry(BREAKS_OUT, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"),
      Map.entry(OF_TABLE, "table tbody thead tfoot tr"),
      Map.entry(0, "abbr audio bdi bdo canvas cite data datalist del dfn ins foreignobject kbd label legend map mark math meter output picture optgroup option progress q rp rt ruby samp slot span sub sup svg time var video "
          + "amp-ad amp-img bsp-list-loadmore"));
  // spotless:on

  private static final Tag[] SLOTS = new Tag[1024];
  private static final List<Tag> KNOWN = known();

  /** A place in the stack of open elements that an element left before what is in it ended. */
  static final Tag GONE = new Tag("", 0, 0);

  final String name;

  /** Its place among the known tags; 0 for all others. */
  final int index;

  private final int meaning;

  private Tag(String name, int meaning, int index) {
    this.name = name;
    this.meaning = meaning;
    this.index = index;
  }

  private static List<Tag> known() {
    var meanings = new HashMap<String, Integer>();
    NAMES.forEach((meaning, names) -> {
      for (var name : names.split(" ")) meanings.merge(name, meaning, Integer::sum);
    });
    var known = new ArrayList<Tag>();
    meanings.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      var tag = new Tag(entry.getKey(), entry.getValue(), known.size() + 1);
      known.add(tag);
      var slot = slot(tag.name.hashCode());
      while (SLOTS[slot] != null) slot = slot + 1 & SLOTS.length - 1;
      SLOTS[slot] = tag;
    });
    return List.copyOf(known);
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 10) & SLOTS.length - 1;
  }

  /** One more than the greatest index. */
  static int count() {
    return KNOWN.size() + 1;
  }

  static Tag of(String name) {
    return of(name.toCharArray(), 0, name.length());
  }

  /** The tag whose name, in lower case, stands at {@code [from, to)}. */
  static Tag of(char[] chars, int from, int to) {
    var hash = 0;
    for (var i = from; i < to; i++) hash = hash * 31 + chars[i];
    var slot = slot(hash);
    for (var tag = SLOTS[slot]; tag != null; tag = SLOTS[slot]) {
      if (tag.name.hashCode() == hash && isAt(tag.name, chars, from, to)) return tag;
      slot = slot + 1 & SLOTS.length - 1;
    }
    return new Tag(new String(chars, from, to - from), 0, 0);
  }

  static boolean isAt(String name, char[] chars, int from, int to) {
    if (name.length() != to - from) return false;
    for (var i = 0; i < name.length(); i++) if (chars[from + i] != name.charAt(i)) return false;
    return true;
  }

  /** Whether one of these meanings is its. */
  boolean is(int meanings) {
    return (meaning & meanings) != 0;
  }

  boolean isCalled(String other) {
    return name.equals(other);
  }

  boolean isSame(Tag other) {
    return this == other || index == 0 && other.index == 0 && name.equals(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
