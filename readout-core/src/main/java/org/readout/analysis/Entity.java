package org.readout.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something an article mentions, under all its names.
 *
 * @param index its number within the article, from 0
 * @param name its fullest name in the article ("Vladimir Putin", "Trump's office"); for an unnamed one its description
 * @param kind what it is
 * @param role title or office as the article gives it ("Russian President"); null when it gives none
 * @param of for an office, spokesman or document: the index of the entity it belongs to ("Trump" of "Trump's office"); null when the article does not tell
 */
public record Entity(
    int index,
    String name,
    EntityKind kind,
    @Nullable String role,
    @Nullable Integer of) {}
