package org.readout.story;

import java.util.List;
import org.readout.text.ArticleId;

/**
 * Articles about one happening.
 *
 * @param id derived from its members
 * @param storyline the storyline it belongs to; every story has one, if only its own
 * @param headline of its most central member, verbatim; empty when no member has one
 * @param members sorted by article id
 */
public record Story(StoryId id, StorylineId storyline, String headline, List<Member> members) {
  public Story {
    if (members.isEmpty())
      throw new IllegalArgumentException("a story needs members, " + id + " has none");
    members = List.copyOf(members);
  }

  public List<ArticleId> articles() {
    return members.stream().map(Member::article).toList();
  }
}
