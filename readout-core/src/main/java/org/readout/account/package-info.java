/**
 * Stories and statements in; {@link org.readout.account.Account}s out: a short account made only of source spans.
 *
 * <p>Nothing is written by us but section titles. Every sentence is words of a report and cites the passage they stand in;
 * the declared edits are an ellipsis in brackets between spans and a capital at the start.
 */
@NullMarked
package org.readout.account;

import org.jspecify.annotations.NullMarked;
