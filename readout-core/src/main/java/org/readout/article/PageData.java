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
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to machines: meta elements and JSON-LD.
 *
 * <p>JSON-LD is found at any depth ({@code @graph}, lists, {@code mainEntity}); a script that is no JSON is passed over, as it is
 * the page's smallest fault.
 */
final class PageData {

  private static final int MOST_NODES = 2_000;

  private static final int MOST_SCRIPT_DATES = 8;

  private static final List<String> SCRIPT_DATES = List.of(
      "datePublished",
      "publishedDate",
      "publishDate",
      "publish_date",
      "publication_date",
      "publicationDate",
      "publishedAt",
      "published_at",
      "pubDate",
      "created_at",
      "createdAt");

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

  /** Objects that others refer to by their {@code @id}. */
  private final Map<String, JsonNode> byId = new LinkedHashMap<>();

  private boolean live;

  private final List<Integer> metas = new ArrayList<>();
  private final List<Integer> scripts = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> links = new ArrayList<>();

  /** The title element, those of drawings aside; -1 for none. */
  private int titled = -1;

  /** Where the last drawing met ends. */
  private int drawnUntil;

  private final String title;
  private final @Nullable String canonical;
  final PageTree page;

  PageData(PageTree page) {
    this.page = page;
    for (var element = 0; element < page.elements(); element++) keep(element);
    title = titled < 0 ? "" : page.text(titled);
    readMeta();
    for (var script : scripts) if (isJson(script)) read(page.data(script));
    canonical = findCanonical();
  }

  /** One pass over the elements for all that is looked up among them. */
  private void keep(int element) {
    switch (page.tag(element).name) {
      case "meta" -> metas.add(element);
      case "script" -> scripts.add(element);
      case "h1" -> headings.add(element);
      case "link" -> links.add(element);
      case "svg", "math" -> drawnUntil = Math.max(drawnUntil, page.closing(element));
      case "title" -> {
        if (titled < 0 && page.opening(element) >= drawnUntil) titled = element;
      }
      default -> {}
    }
  }

  private boolean isJson(int script) {
    return page.attribute(script, "type").toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private void readMeta() {
    for (var element : metas) {
      if (!page.has(element, "content")) continue;
      var name = page.attribute(element, nameOf(element));
      var content = LineCutter.trim(page.attribute(element, "content"));
      if (name.isEmpty() || content.isEmpty()) continue;
      var key = name.toLowerCase(Locale.ROOT);
      if (key.equals("author")
          || key.equals("article:author")
          || key.equals("byl")
          || key.equals("dc.creator")
          || key.equals("dcterms.creator")
          || key.equals("parsely-author")
          || key.equals("sailthru.author")
          || key.equals("cxenseparse:author")
          || key.equals("articleauthor")
          || key.equals("article:byline")
          || key.equals("citation_author")) authors.add(content);
      meta.putIfAbsent(key, content);
    }
  }

  private String nameOf(int meta) {
    return page.has(meta, "property") ? "property" : page.has(meta, "name") ? "name" : "itemprop";
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
      if (node.has("@id") && node.has("name")) byId.putIfAbsent(node.get("@id").asText(), node);
      var type = types(node);
      live |= type.contains("LiveBlogPosting");
      if (isArticle(type) && (article == null || rank(node) > rank(article))) article = node;
      for (var key : List.of(
          "@graph",
          "mainEntity",
          "mainEntityOfPage",
          "itemListElement",
          "item",
          "hasPart",
          "author")) if (node.has(key)) queue.add(node.get(key));
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
        || type.contains("Review")
        || type.contains("HowTo")
        || type.contains("Recipe");
  }

  /** An article with a headline and a date tells more than a bare page. */
  private static int rank(JsonNode node) {
    var type = types(node);
    var rank =
        type.contains("Article") || type.contains("Posting") || type.contains("Report") ? 4 : 0;
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

  private void addName(JsonNode node, List<String> names) {
    var named = node;
    if (node.isObject() && !node.has("name")) {
      var other = byId.get(node.path("@id").asText());
      if (other != null) named = other;
    }
    var name = named.isObject() ? named.path("name") : named;
    if (name.isArray()) name.forEach(each -> addName(each, names));
    else if (name.isTextual() && !name.asText().isBlank()) names.add(unescaped(name.asText()));
  }

  private static String unescaped(String text) {
    var plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return LineCutter.trim(plain);
  }

  /** What the page's other scripts hold under names that mean the day of publication, the first of each name. */
  List<String> scriptDates() {
    var dates = new ArrayList<String>();
    for (var script : scripts) {
      if (isJson(script)) continue;
      var data = page.data(script);
      for (var key : SCRIPT_DATES) {
        var at = data.indexOf(key);
        if (at >= 0) quoted(data, at + key.length(), dates);
      }
      if (dates.size() >= MOST_SCRIPT_DATES) break;
    }
    return dates;
  }

  /** The quoted value behind a colon or an equals sign. */
  private static void quoted(String data, int after, List<String> values) {
    var limit = Math.min(data.length(), after + 60);
    var at = after;
    while (at < limit && "\"' \\:=".indexOf(data.charAt(at)) >= 0) at++;
    var end = at;
    while (end < limit && "\"'\\,}".indexOf(data.charAt(end)) < 0) end++;
    if (end - at >= 8 && end < limit) values.add(data.substring(at, end));
  }

  /** The address the page gives as its own; null when it gives none. */
  @Nullable
  String canonical() {
    return canonical;
  }

  /** The text of the title element; empty when there is none. */
  String title() {
    return title;
  }

  /** The texts of all h1 elements, in the page's order. */
  Stream<String> headings() {
    return headings.stream().map(page::text);
  }

  /** The contents of all script elements, in the page's order. */
  Stream<String> scripts() {
    return scripts.stream().map(page::data);
  }

  /** The language the page says it is in; empty where it says none. */
  String language() {
    return page.html < 0 ? "" : page.attribute(page.html, "lang");
  }

  private @Nullable String findCanonical() {
    for (var link : links)
      if (page.attribute(link, "rel").strip().equalsIgnoreCase("canonical")) {
        var href = page.attribute(link, "href").strip();
        if (!href.isEmpty()) return href;
        break;
      }
    var og = meta("og:url");
    return og != null && og.startsWith("http") ? og : null;
  }
}
