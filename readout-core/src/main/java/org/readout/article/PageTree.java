package org.readout.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

/**
 * A parsed page as flat arrays: its characters, its elements in the order of their start tags, and the sequence of what happens in
 * it. Nothing in it is read twice, and no object is made for an element or a text.
 *
 * <p>What happens is an element's opening, its closing, or a text. A page that ends its tags out of order ({@code <b><p></b></p>})
 * closes an element before another one inside of it; block-level elements alone always nest. Texts and the values of attributes are
 * ranges of the characters, character references read.
 */
final class PageTree {

  /** What is done with each thing that happens, in the page's order. */
  interface Visitor {
    void open(int element);

    void close(int element);

    /**
     * @param event where it stands among all that happens
     * @param to index after the last character
     */
    void text(int event, int from, int to);
  }

  private static final int OPEN = 0;
  private static final int CLOSE = 1;
  private static final int TEXT = 2;

  /** Numbers an attribute takes: where its name begins and ends, and its value; its name's hash. */
  private static final int ATTRIBUTE = 5;

  final char[] chars;

  /** Whether elements were nested deeper than is read. */
  boolean cutOff;

  /** Of the {@code html} and the {@code body} element; -1 as long as none is met. */
  int html = -1;

  int body = -1;

  private Tag[] tags = new Tag[512];

  /** By element: where it opens and closes among what happens; 0 while it is open. */
  private int[] opens = new int[512];

  private int[] closes = new int[512];

  /** By element: its first attribute, and the one after its last. */
  private int[] firstAttributes = new int[512];

  private int[] endAttributes = new int[512];

  /** By element: the content of one whose content is no markup. */
  private int[] dataFrom = new int[512];

  private int[] dataTo = new int[512];
  private int elements;

  /** What and, behind it in the same number, which element or which text. */
  private int[] events = new int[2048];

  private final ElementName.Register names = new ElementName.Register(this);

  /** By element, once asked for. */
  private @Nullable ElementName[] nameOf = new ElementName[0];

  private int happened;
  private int[] texts = new int[2048];
  private int textCount;
  private int[] attributes = new int[2048];
  private int attributeCount;

  PageTree(char[] chars) {
    this.chars = chars;
  }

  int open(Tag tag, int firstAttribute, int endAttribute) {
    if (elements == tags.length) {
      var size = 2 * elements;
      tags = Arrays.copyOf(tags, size);
      opens = Arrays.copyOf(opens, size);
      closes = Arrays.copyOf(closes, size);
      firstAttributes = Arrays.copyOf(firstAttributes, size);
      endAttributes = Arrays.copyOf(endAttributes, size);
      dataFrom = Arrays.copyOf(dataFrom, size);
      dataTo = Arrays.copyOf(dataTo, size);
    }
    var element = elements++;
    tags[element] = tag;
    firstAttributes[element] = firstAttribute;
    endAttributes[element] = endAttribute;
    opens[element] = happened;
    happens(OPEN, element);
    return element;
  }

  /** The same once more, with its attributes. */
  int openAgain(int element) {
    return open(tags[element], firstAttributes[element], endAttributes[element]);
  }

  void close(int element) {
    closes[element] = happened;
    happens(CLOSE, element);
  }

  boolean isOpen(int element) {
    return closes[element] == 0;
  }

  void addText(int from, int to) {
    if (from >= to) return;
    if (textCount + 2 > texts.length) texts = Arrays.copyOf(texts, 2 * texts.length);
    happens(TEXT, textCount);
    texts[textCount++] = from;
    texts[textCount++] = to;
  }

  void addData(int element, int from, int to) {
    dataFrom[element] = from;
    dataTo[element] = to;
  }

  private void happens(int what, int which) {
    if (happened == events.length) events = Arrays.copyOf(events, 2 * happened);
    events[happened++] = which << 2 | what;
  }

  void addAttribute(int nameFrom, int nameTo, int valueFrom, int valueTo) {
    var at = attributeCount * ATTRIBUTE;
    if (at + ATTRIBUTE > attributes.length) attributes = Arrays.copyOf(attributes, 2 * at);
    attributes[at] = nameFrom;
    attributes[at + 1] = nameTo;
    attributes[at + 2] = valueFrom;
    attributes[at + 3] = valueTo;
    var hash = 0;
    for (var i = nameFrom; i < nameTo; i++) hash = hash * 31 + chars[i];
    attributes[at + 4] = hash;
    attributeCount++;
  }

  /** How many attributes have been read. */
  int attributes() {
    return attributeCount;
  }

  /** Elements are numbered from 0, in the order of their start tags. */
  int elements() {
    return elements;
  }

  Tag tag(int element) {
    return tags[element];
  }

  boolean hasAttributes(int element) {
    return firstAttributes[element] < endAttributes[element];
  }

  boolean has(int element, String name) {
    return find(element, name) >= 0;
  }

  /** The value of an attribute; empty where there is none. */
  String attribute(int element, String name) {
    var at = find(element, name);
    return at < 0
        ? ""
        : new String(chars, attributes[at + 2], attributes[at + 3] - attributes[at + 2]);
  }

  private int find(int element, String name) {
    var hash = name.hashCode();
    for (var i = firstAttributes[element]; i < endAttributes[element]; i++) {
      var at = i * ATTRIBUTE;
      if (attributes[at + 4] == hash && Tag.isAt(name, chars, attributes[at], attributes[at + 1]))
        return at;
    }
    return -1;
  }

  /** Whether two elements have the same attributes in the same order. */
  boolean haveSameAttributes(int one, int other) {
    var count = endAttributes[one] - firstAttributes[one];
    if (endAttributes[other] - firstAttributes[other] != count) return false;
    for (var i = 0; i < count; i++)
      if (!areSame(
          (firstAttributes[one] + i) * ATTRIBUTE, (firstAttributes[other] + i) * ATTRIBUTE))
        return false;
    return true;
  }

  /** What an element is called; to be asked for when the page is parsed. */
  ElementName name(int element) {
    if (nameOf.length == 0) nameOf = new ElementName[elements];
    var name = nameOf[element];
    if (name == null) {
      name = names.of(element);
      nameOf[element] = name;
    }
    return name;
  }

  /** How many names the elements have, of those asked for. */
  int names() {
    return names.size();
  }

  /** A hash of an element's tag and of what names it: equal for elements that are named alike. */
  int nameHash(int element) {
    var hash = tags[element].name.hashCode();
    for (var i = firstAttributes[element]; i < endAttributes[element]; i++) {
      var at = i * ATTRIBUTE;
      if (!isNaming(at)) continue;
      hash = hash * 31 + attributes[at + 4];
      for (var k = attributes[at + 2]; k < attributes[at + 3]; k++) hash = hash * 31 + chars[k];
    }
    return hash ^ hash >>> 16;
  }

  /** Whether two elements have the same tag and the same attributes that name elements, in the same order. */
  boolean areNamedAlike(int one, int other) {
    if (!tags[one].isSame(tags[other])) return false;
    var b = firstAttributes[other];
    for (var a = firstAttributes[one]; a < endAttributes[one]; a++) {
      if (!isNaming(a * ATTRIBUTE)) continue;
      while (b < endAttributes[other] && !isNaming(b * ATTRIBUTE)) b++;
      if (b == endAttributes[other] || !areSame(a * ATTRIBUTE, b++ * ATTRIBUTE)) return false;
    }
    while (b < endAttributes[other]) if (isNaming(b++ * ATTRIBUTE)) return false;
    return true;
  }

  private boolean isNaming(int attribute) {
    return switch (attributes[attribute + 1] - attributes[attribute]) {
      case 2 -> isCalled(attribute, "id");
      case 4 -> isCalled(attribute, "role");
      case 5 -> isCalled(attribute, "class");
      case 8 -> isCalled(attribute, "itemprop");
      case 11 -> isCalled(attribute, "data-testid");
      case 14 -> isCalled(attribute, "data-component");
      default -> false;
    };
  }

  private boolean isCalled(int attribute, String name) {
    return attributes[attribute + 4] == name.hashCode()
        && Tag.isAt(name, chars, attributes[attribute], attributes[attribute + 1]);
  }

  private boolean areSame(int one, int other) {
    return attributes[one + 4] == attributes[other + 4]
        && Arrays.equals(
            chars,
            attributes[one + 2],
            attributes[one + 3],
            chars,
            attributes[other + 2],
            attributes[other + 3]);
  }

  /** What is in an element whose content is no markup. */
  String data(int element) {
    return new String(chars, dataFrom[element], dataTo[element] - dataFrom[element]);
  }

  /** How many things happen inside an element. */
  int size(int element) {
    return closes[element] - opens[element] - 1;
  }

  /** All that happens in the body. */
  void visit(Visitor visitor) {
    if (body >= 0) visit(body, visitor);
  }

  /** All that happens in an element, itself included. */
  void visit(int element, Visitor visitor) {
    for (var i = opens[element]; i <= closes[element]; i++) {
      var which = events[i] >>> 2;
      switch (events[i] & 3) {
        case OPEN -> visitor.open(which);
        case CLOSE -> visitor.close(which);
        default -> visitor.text(i, texts[which], texts[which + 1]);
      }
    }
  }

  /** The text of an element as a reader sees it: white space is one space, and so is what parts blocks. */
  String text(int element) {
    var text = new StringBuilder();
    for (var i = opens[element]; i <= closes[element]; i++) {
      var which = events[i] >>> 2;
      if ((events[i] & 3) == TEXT) append(text, texts[which], texts[which + 1]);
      else if (Blocks.parts(tags[which])) space(text);
    }
    return trimmed(text);
  }

  /** The text right before an element or a text, or that of the element that ends there; empty where there is neither. */
  String before(int event, int mostInside) {
    var at = event - 1;
    if (at > 0 && (events[at] & 3) == TEXT && isBlank(events[at] >>> 2)) at--;
    if (at <= 0) return "";
    var which = events[at] >>> 2;
    return switch (events[at] & 3) {
      case TEXT -> text(texts[which], texts[which + 1]);
      case CLOSE -> size(which) <= mostInside ? text(which) : "";
      default -> "";
    };
  }

  /** Where an element opens among what happens. */
  int opening(int element) {
    return opens[element];
  }

  /** Where it closes. */
  int closing(int element) {
    return closes[element];
  }

  private boolean isBlank(int text) {
    for (var i = texts[text]; i < texts[text + 1]; i++)
      if (!Characters.isSpace(chars[i])) return false;
    return true;
  }

  /** A text with its white space folded. */
  String text(int from, int to) {
    var text = new StringBuilder(to - from);
    append(text, from, to);
    return trimmed(text);
  }

  private void append(StringBuilder text, int from, int to) {
    for (var i = from; i < to; i++) {
      var c = chars[i];
      if (Blocks.isInvisible(c)) continue;
      if (Characters.isSpace(c)) space(text);
      else text.append(c);
    }
  }

  private static void space(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') text.append(' ');
  }

  private static String trimmed(StringBuilder text) {
    var end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    return text.substring(0, end);
  }
}
