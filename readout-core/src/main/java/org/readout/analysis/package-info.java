/**
 * Articles in; {@link org.readout.analysis.Analysis} out: sentences, tokens, who and what is mentioned, times and quantities.
 *
 * <p>One article at a time, from its own words and date alone. Names, titles, offices and pronouns that mean the same thing
 * within the article share one {@link org.readout.analysis.Entity}.
 *
 * <p>The main idea: nobody is known by name. The tables in {@code words.txt} hold kinds of words (titles, bodies, documents, nations), and what
 * a name means shows in its shape, in the title before it and in what it does: what follows "in" is a place, a capitalised "the ..."
 * that says things is an office. {@code MentionFinder} enters names over the whole article first, so that a surname in the headline finds the
 * full name further down; {@code MentionReader} then goes through the sentences in order, with {@code Focus} remembering whom a
 * pronoun, "the minister" or "the statement" can mean.
 *
 * <p>Parts of speech come from OpenNLP's English model, mended where it has never seen a name ({@code TagRepair}). It takes most of the
 * time: the stage reads some 50,000 tokens a second on one core, of which the tagger alone would read 130,000. Texts in other languages get
 * sentences, tokens and names by their capitals, no parts of speech, times or quantities. In the eleven languages of {@code untagged.txt}
 * {@code UntaggedMentions} also tells people, bodies and people described ("una portavoz de la naviera ..."), joins a surname in any case to its
 * full name, and gives a pronoun to the person last named.
 *
 * <p>Weak spots: gender is guessed from titles and from pronouns that leave no choice, so "her" after two people may find the wrong one;
 * two capitalised words without a title are taken for a person unless their habits say otherwise; "they" is left open where it means two
 * people; a sentence of more than 400 tokens is cut. Outside of English a pronoun's gender is not
 * weighed, and two capitalised words are a person unless a preposition of place or a body's word says otherwise.
 */
@NullMarked
package org.readout.analysis;

import org.jspecify.annotations.NullMarked;
