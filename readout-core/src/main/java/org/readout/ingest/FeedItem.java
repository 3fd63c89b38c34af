package org.readout.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, of whatever format.
 *
 * @param id as written
 * @param link its page, absolute where the feed tells enough to make it so
 * @param title as plain text
 * @param body HTML of the text or the excerpt; empty where the item is a mere link
 * @param published ISO 8601, or as written when it is no date we know
 * @param updated as {@code published}
 * @param author names, with commas between them
 * @param outlet whom the item credits with the report
 * @param language a tag such as {@code en-GB}
 */
record FeedItem(
    @Nullable String id,
    @Nullable String link,
    @Nullable String title,
    String body,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String author,
    @Nullable String outlet,
    @Nullable String language) {}
