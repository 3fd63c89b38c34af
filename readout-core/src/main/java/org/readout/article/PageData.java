package org.readout.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to machines: meta elements and JSON-LD.
 *
 * <p>JSON-LD is found at any depth ({@code @graph}, lists, {@code mainEntity}); a script that is no JSON is passed over, as it is
 * the page's smallest fault.
 */
final class PageData {

  private static final int MOST_NODES = 2_000;

  /** Made when the first page with JSON-LD comes: flattened text has no use for it. */
  private static final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
        .build();
  }

  private final Map<String, String> meta = new LinkedHashMap<>();
  private final List<String> authors = new ArrayList<>();

  /** The JSON-LD object that describes the article; null when there is none. */
  private @Nullable JsonNode article;

  private boolean live;
  final Document page;

  PageData(Document page) {
    this.page = page;
    readMeta();
    for (var script : page.select("script[type*=ld+json]")) read(script.data());
  }

  private void readMeta() {
    for (var element : page.select("meta[content]")) {
      var name = element.hasAttr("property")
          ? element.attr("property")
          : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
      var content = LineCutter.trim(element.attr("content"));
      if (name.isEmpty() || content.isEmpty()) continue;
      var key = name.toLowerCase(Locale.ROOT);
      if (key.equals("author")
          || key.equals("article:author")
          || key.equals("byl")
          || key.equals("citation_author")) authors.add(content);
      meta.putIfAbsent(key, content);
    }
  }

  private void read(String script) {
    var json = script.strip();
    if (json.startsWith("<!--")) json = json.substring(4);
    if (json.startsWith("//<![CDATA[")) json = json.substring(11);
    try {
      var root = Json.MAPPER.readTree(json);
      if (root != null) walk(root);
    } catch (JsonProcessingException e) {
      // The page's visible parts and meta elements say the same; a broken script takes nothing from
      // the text.
      meta.putIfAbsent("readout:broken-json-ld", "true");
    }
  }

  private void walk(JsonNode root) {
    var queue = new ArrayDeque<JsonNode>();
    queue.add(root);
    for (var seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
      var node = queue.remove();
      if (node.isArray()) node.forEach(queue::add);
      if (!node.isObject()) continue;
      var type = types(node);
      live |= type.contains("LiveBlogPosting");
      if (isArticle(type) && (article == null || rank(node) > rank(article))) article = node;
      for (var key :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"))
        if (node.has(key)) queue.add(node.get(key));
    }
  }

  private static String types(JsonNode node) {
    var type = node.path("@type");
    if (!type.isArray()) return type.asText();
    var all = new StringBuilder();
    type.forEach(each -> all.append(each.asText()).append(' '));
    return all.toString();
  }

  private static boolean isArticle(String type) {
    return type.contains("Article")
        || type.contains("BlogPosting")
        || type.contains("Report")
        || type.contains("WebPage")
        || type.contains("VideoObject") && false;
  }

  /** An article with a headline and a date tells more than a bare page. */
  private static int rank(JsonNode node) {
    var rank = types(node).contains("WebPage") ? 0 : 4;
    if (node.has("headline")) rank++;
    if (node.has("datePublished")) rank++;
    if (node.has("author")) rank++;
    return rank;
  }

  boolean isLive() {
    return live;
  }

  /** The value of a meta element by name, property or itemprop, in lower case; null when missing. */
  @Nullable
  String meta(String name) {
    return meta.get(name);
  }

  /** The names of meta elements, in the order of the page. */
  List<String> metaNames() {
    return List.copyOf(meta.keySet());
  }

  /** Authors as meta elements name them. */
  List<String> metaAuthors() {
    return List.copyOf(authors);
  }

  /** A text field of the article's JSON-LD; null when missing or no text. */
  @Nullable
  String json(String field) {
    if (article == null) return null;
    var value = article.path(field);
    if (value.isArray() && value.size() > 0) value = value.get(0);
    if (value.isObject()) value = value.has("name") ? value.get("name") : value.path("@id");
    return value.isValueNode() && !value.asText().isBlank() ? unescaped(value.asText()) : null;
  }

  /** Names of persons or bodies in a field of the article's JSON-LD. */
  List<String> jsonNames(String field) {
    var names = new ArrayList<String>();
    if (article == null) return names;
    var value = article.path(field);
    if (value.isArray()) value.forEach(each -> addName(each, names));
    else addName(value, names);
    return names;
  }

  private static void addName(JsonNode node, List<String> names) {
    var name = node.isObject() ? node.path("name") : node;
    if (name.isArray()) name.forEach(each -> addName(each, names));
    else if (name.isTextual() && !name.asText().isBlank()) names.add(unescaped(name.asText()));
  }

  private static String unescaped(String text) {
    var plain =
        text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    return LineCutter.trim(plain);
  }

  @Nullable
  String canonical() {
    var link = page.selectFirst("link[rel=canonical]");
    var href = link == null ? "" : link.attr("href").strip();
    if (!href.isEmpty()) return href;
    var og = meta("og:url");
    return og != null && og.startsWith("http") ? og : null;
  }
}
