/**
 * Files, folders, globs and standard input in; {@link org.readout.ingest.Capture}s out.
 *
 * <p>One of the two packages that touch the outer world. Whatever it reads is hostile: every read is bounded in size and
 * unpacking ratio, and what cannot be used becomes a refused capture with its {@link org.readout.text.Problem}, so that
 * captures read = articles + older versions + duplicates + refused. What only limps (a wrong charset, a packed stream cut
 * off, NUL bytes) is read as far as it goes, and told with its place.
 *
 * <p>An input goes down one line: {@code Inventory} finds the files it names, {@code Packing} unpacks, {@code DocumentReader}
 * tells records and feeds from pages and texts, {@code RecordLines} or {@code RecordReader} takes records apart,
 * {@code FeedReader} or {@code JsonFeedReader} feeds, {@code ArchiveReader} archives, {@code Decoder} makes
 * bytes characters. The first bytes decide what a file is; its name decides only what they leave open.
 *
 * <p>Weak spots: a guessed charset is told from others by its letters, and Vietnamese in windows-1258 cannot be; a JSON array
 * must fit a document's limit, where JSON Lines may be of any length; tables and addresses are refused;
 * a feed must fit a document's limit too, and what an item says of its text may be an excerpt of it without saying so;
 * of an archive, what was packed as Brotli or Zstandard is refused, and the charset that an answer's header tells is not looked at;
 * in an archive that is not packed, a record that claims more bytes than it has swallows the next ones.
 */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
