/**
 * The pages: an {@link org.readout.publish.Edition} in the browser.
 *
 * <p>The main idea: core lays an edition out ({@link org.readout.publish.Layout}) for every readable output alike; here it becomes a {@code Room} of stories with what only a
 * page can show, a table of statements by reports and a picture of origins; the templates in {@code src/main/jte} print that. They escape everything by
 * the place it stands in: all text is as hostile as the pages it comes from.
 *
 * <p>Weak spots: an edition is one page, so thousands of stories make a long one; reading needs no script, going through it by keys and filtering do.
 */
@NullMarked
package org.readout.server;

import org.jspecify.annotations.NullMarked;
