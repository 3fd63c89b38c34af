package org.readout.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.account.Account;
import org.readout.attribution.Attribution;
import org.readout.attribution.AttributionId;
import org.readout.statement.Origin;
import org.readout.statement.OriginId;
import org.readout.statement.Statement;
import org.readout.story.Story;
import org.readout.story.StoryId;

/** Finds an edition's parts by their ids; lists keep the edition's order. */
final class EditionIndex {

  private final Texts texts;
  private final Map<AttributionId, Attribution> attributions = new HashMap<>();
  private final Map<StoryId, Story> stories = new HashMap<>();
  private final Map<StoryId, List<Origin>> originsOf = new HashMap<>();
  private final Map<OriginId, Origin> origins = new HashMap<>();
  private final Map<StoryId, List<Statement>> statementsOf = new HashMap<>();
  private final Map<StoryId, Account> accounts = new HashMap<>();

  EditionIndex(Edition edition) {
    texts = new Texts(edition.articles());
    for (var ofArticle : edition.attributions())
      for (var attribution : ofArticle.attributions())
        attributions.put(attribution.id(), attribution);
    for (var story : edition.grouping().stories()) stories.put(story.id(), story);
    for (var ofStory : edition.alignment().origins()) {
      originsOf.put(ofStory.story(), ofStory.origins());
      for (var origin : ofStory.origins()) origins.put(origin.id(), origin);
    }
    for (var statement : edition.alignment().statements())
      statementsOf.computeIfAbsent(statement.story(), id -> new ArrayList<>()).add(statement);
    for (var account : edition.accounts()) accounts.put(account.story(), account);
  }

  Texts texts() {
    return texts;
  }

  @Nullable
  Attribution attribution(AttributionId id) {
    return attributions.get(id);
  }

  Story story(StoryId id) {
    return known(stories.get(id), id);
  }

  Origin origin(OriginId id) {
    return known(origins.get(id), id);
  }

  List<Origin> origins(StoryId story) {
    return originsOf.getOrDefault(story, List.of());
  }

  List<Statement> statements(StoryId story) {
    return statementsOf.getOrDefault(story, List.of());
  }

  @Nullable
  Account account(StoryId story) {
    return accounts.get(story);
  }

  private static <T> T known(@Nullable T found, Object id) {
    if (found == null) throw new IllegalArgumentException("nothing in the edition is called " + id);
    return found;
  }
}
