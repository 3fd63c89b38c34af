/**
 * Files, folders, globs and standard input in; {@link org.readout.ingest.Capture}s out.
 *
 * <p>One of the two packages that touch the outer world. Whatever it reads is hostile: every read is bounded in size and
 * unpacking ratio, and what cannot be used becomes a refused capture with its {@link org.readout.text.Problem}, so that
 * captures read = articles + older versions + duplicates + refused.
 */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
