package org.readout.article;

/**
 * How a block is set, whatever its words.
 *
 * @param linkShare share of its characters inside links, 0 to 1
 * @param boldShare share in {@code b} and {@code strong}
 * @param italicShare share in {@code i} and {@code em}
 * @param links how many links it holds
 * @param hidden whether its style or attributes keep it from being seen
 * @param control whether it stands in a button, a label or an option
 */
record Markup(
    double linkShare,
    double boldShare,
    double italicShare,
    int links,
    boolean hidden,
    boolean control) {}
