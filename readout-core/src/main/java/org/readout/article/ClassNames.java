package org.readout.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an element's class, id, role and itemprop say about its content, read word by word: {@code article-body__text} is
 * "article", "body", "text".
 *
 * @param reason the furniture it says it is; null when it says nothing of the kind
 * @param body whether it says it is an article's body
 * @param standfirst whether it says it is a standfirst
 * @param post whether it says it is somebody's post, embedded to be read as part of the article
 */
record ClassNames(
    @Nullable FurnitureReason reason, boolean body, boolean standfirst, boolean post) {

  private static final ClassNames NOTHING = new ClassNames(null, false, false, false);

  /** Longer names are style sheets' noise. */
  private static final int MOST_CHARACTERS = 300;

  // spotless:off
  private static final Map<String, FurnitureReason> REASONS = reasons(
      FurnitureReason.NAVIGATION, "nav navbar navigation menu submenu breadcrumb breadcrumbs topbar masthead skip pager pagination toolbar subnav sitemap hamburger kicker eyebrow rubric",
      FurnitureReason.RELATED, "related relatedcontent recommended recommendations recommendation recommend trending popular mostpopular mostread readmore alsoread outbrain taboola recirc recirculation onward moreon "
          + "seealso upnext readnext also zergnet morestories crosslinks linklist latest bestof",
      FurnitureReason.TEASER, "teaser teasers promo promos promobox promotion richlink rich-link sidebar aside rail",
      FurnitureReason.NEWSLETTER, "newsletter newsletters signup mailchimp mailinglist optin",
      FurnitureReason.COMMENTS, "comment comments commentlist disqus respond replies discussion usercomments livefyre kommentare commentaires comentarios",
      FurnitureReason.DONATION, "donate donation donations contribution",
      FurnitureReason.SUBSCRIPTION, "subscribe subscription regwall registration",
      FurnitureReason.CAPTION, "caption captions figcaption imagecaption wp-caption-text photocaption credit-caption imagecredit photocredit bildunterschrift legend slideshow gallery",
      FurnitureReason.CREDIT, "credits sourceline",
      FurnitureReason.BYLINE, "byline bylines author authors authorinfo authorbox authorbio bio vcard autor auteur contributor contributors",
      FurnitureReason.DATE, "date dateline timestamp datetime pubdate published publishdate postdate",
      FurnitureReason.COOKIE_NOTICE, "cookie cookies gdpr consent cookiebanner onetrust ccpa",
      FurnitureReason.ADVERTISEMENT, "ad ads advert adverts advertisement advertorial adsense adslot dfp gpt sponsor sponsored banner sponsors adwrapper anzeige werbung",
      FurnitureReason.SHARE, "share shares sharing social sharebar sharetools addthis sharedaddy socialmedia follow",
      FurnitureReason.TAGS, "tags tag taglist taglinks topics keywords hashtags tagcloud categories",
      FurnitureReason.ABOUT_OUTLET, "boilerplate",
      FurnitureReason.COPYRIGHT, "copyright disclaimer legal",
      FurnitureReason.FORM, "form search searchform login modal popup overlay dialog tooltip signin",
      FurnitureReason.OTHER, "footer foot printonly noprint screen-reader-text visuallyhidden sr-only offscreen infobox factbox meta postmeta metadata jobs stockticker weather podcast");

  private static final Set<String> STANDFIRST = Set.of(
      "standfirst", "dek", "deck", "subtitle", "subheadline", "subheading", "subhead", "summary", "excerpt", "chapo", "bajada", "sottotitolo", "subtitulo", "strapline", "sapo");
  // spotless:on

  /** What a word of these may begin with: two words are put together only where the first is among them. */
  private static final Set<String> BEGINNINGS = beginnings();

  /** The attributes it is read from, {@code itemprop} aside. */
  private static final List<String> NAMING =
      List.of("class", "id", "role", "data-component", "data-testid");

  /** All that names an element, one after the other. */
  static String all(PageTree page, int element) {
    if (!page.hasAttributes(element)) return "";
    var all = new StringBuilder();
    for (var name : NAMING) all.append(page.attribute(element, name).trim()).append(' ');
    all.setLength(Math.min(MOST_CHARACTERS, all.length()));
    return all.toString();
  }

  /**
   * @param all what {@link #all} gives
   * @param words what {@link #words} gives for it
   */
  static ClassNames of(String tag, String itemprop, String all, List<String> words) {
    var body = itemprop.equalsIgnoreCase("articleBody");
    FurnitureReason reason = null;
    var standfirst = false;
    var previous = "";
    for (var word : words) {
      if (reason == null) reason = reasonOf(previous, word);
      body |= isBody(previous, word);
      standfirst |= !previous.equals("with") && STANDFIRST.contains(word)
          || BEGINNINGS.contains(previous) && STANDFIRST.contains(previous + word);
      previous = word;
    }
    if (itemprop.equalsIgnoreCase("author")) reason = FurnitureReason.BYLINE;
    var post = tag.equals("blockquote") && isPost(all);
    if (post) reason = null;
    return reason == null && !body && !standfirst && !post
        ? NOTHING
        : new ClassNames(reason, body, standfirst, post);
  }

  private static boolean isPost(String all) {
    return all.contains("twitter-")
        || all.contains("instagram-")
        || all.contains("tiktok-")
        || all.contains("bluesky-");
  }

  /** The reason a word gives, alone or with the one before it: "read" "more" is "readmore". */
  static @Nullable FurnitureReason reasonOf(String previous, String word) {
    var reason = REASONS.get(word);
    return reason != null || !BEGINNINGS.contains(previous) ? reason : REASONS.get(previous + word);
  }

  private static boolean isBody(String previous, String word) {
    return switch (word) {
      case "articlebody",
          "storybody",
          "articletext",
          "articlecontent",
          "storycontent",
          "postcontent",
          "entrycontent",
          "postbody",
          "artikeltext",
          "storytext",
          "bodycopy",
          "bodytext" -> true;
      case "body", "content", "text", "copy", "inner" ->
        switch (previous) {
          case "article",
              "story",
              "post",
              "entry",
              "news",
              "body",
              "artikel",
              "single",
              "main",
              "rich",
              "wysiwyg" -> !(previous.equals("main") && word.equals("content"));
          default -> false;
        };
      default -> false;
    };
  }

  /** Words in lower case, parted at everything that is no letter and where {@code camelCase} steps up. */
  static List<String> words(String names) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (var i = 0; i <= names.length(); i++) {
      var c = i < names.length() ? names.charAt(i) : ' ';
      var isLetter = Character.isLetter(c);
      if (word.length() > 0
          && (!isLetter
              || Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1)))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (isLetter) word.append(Character.toLowerCase(c));
    }
    return words;
  }

  private static Set<String> beginnings() {
    var beginnings = new HashSet<String>();
    for (var words : List.of(REASONS.keySet(), STANDFIRST))
      for (var word : words)
        for (var end = 1; end < word.length(); end++) beginnings.add(word.substring(0, end));
    return beginnings;
  }

  private static Map<String, FurnitureReason> reasons(Object... pairs) {
    var reasons = new HashMap<String, FurnitureReason>();
    for (var i = 0; i < pairs.length; i += 2)
      for (var word : ((String) pairs[i + 1]).split(" "))
        reasons.putIfAbsent(word, (FurnitureReason) pairs[i]);
    return reasons;
  }
}
