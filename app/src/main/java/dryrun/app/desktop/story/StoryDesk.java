package dryrun.app.desktop.story;

import dryrun.app.story.TemplateBook;
import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.check.RuleChecker;
import dryrun.story.check.StoryChecker;
import dryrun.story.check.StoryReport;
import dryrun.story.file.Opening;
import dryrun.story.file.StoryStore;
import dryrun.story.language.English;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What works behind the room of stories: the user's folder, the templates, the checks. All of it
/// takes time, so none of it is for the window's thread. Safe for use by several threads.
public final class StoryDesk {
  private final StoryStore store;
  private final Supplier<TemplateBook> templates;
  private final Supplier<List<String>> competencies;
  private final Supplier<Pace> pace;
  private final Object loading = new Object();
  private volatile @Nullable StoryChecker checker;

  /// @param templates reads the templates at hand; asked anew, since users add their own
  /// @param competencies reads what interviewers look for, in words with hyphens
  /// @param pace how fast the user speaks
  public StoryDesk(
      StoryStore store,
      Supplier<TemplateBook> templates,
      Supplier<List<String>> competencies,
      Supplier<Pace> pace) {
    this.store = store;
    this.templates = templates;
    this.competencies = competencies;
    this.pace = pace;
  }

  public StoryStore store() {
    return store;
  }

  public TemplateBook templates() {
    return templates.get();
  }

  /// What interviewers look for, in words with hyphens.
  public List<String> competencies() {
    return competencies.get();
  }

  public Pace pace() {
    return pace.get();
  }

  /// The checks; the first call loads English, which takes some hundred milliseconds.
  public StoryChecker checker() {
    StoryChecker ready = checker;
    if (ready != null) {
      return ready;
    }
    synchronized (loading) {
      StoryChecker now = checker;
      if (now == null) {
        now = new RuleChecker(English.load());
        checker = now;
      }
      return now;
    }
  }

  /// Whether the checks are there at once.
  public boolean isReady() {
    return checker != null;
  }

  /// What the checks find in a finished story.
  public StoryReport check(Story story, StoryTemplate template) {
    return checker().check(story, template, pace(), StoryChecker.Scope.WHOLE);
  }

  /// What the checks find in a story that is being written: of one of which less than half of the
  /// sections have text, only what stands there is judged.
  StoryReport checkWhileWriting(Story story, StoryTemplate template) {
    long written =
        template.sections().stream()
            .filter(asked -> story.section(asked.name()).filter(s -> s.words() > 0).isPresent())
            .count();
    boolean begun = written * 2 < template.sections().size();
    return checker()
        .check(
            story, template, pace(), begun ? StoryChecker.Scope.WRITTEN : StoryChecker.Scope.WHOLE);
  }

  /// Everything of the shelf but what the checks find.
  Shelf shelf() {
    StoryStore.Listing listing = store.list();
    TemplateBook book = templates();
    return new Shelf(
        listing.names().stream().map(name -> read(name, book)).toList(), book, listing.remarks());
  }

  private ShelvedStory read(String name, TemplateBook book) {
    return switch (store.open(name)) {
      case Opening.Refused(String sentence) ->
          new ShelvedStory(
              name,
              new Story("", Map.of(), "", List.of()),
              Optional.empty(),
              Duration.ZERO,
              Optional.empty(),
              sentence);
      case Opening.Opened(var file, String draft) -> {
        Story story = new StoryReader().read(draft);
        yield new ShelvedStory(
            name, story, book.of(story), pace().timeFor(story.words()), Optional.empty(), "");
      }
    };
  }

  /// The same story with what the checks find.
  ShelvedStory checked(ShelvedStory read) {
    return new ShelvedStory(
        read.name(),
        read.story(),
        read.template(),
        read.spoken(),
        read.template().map(template -> check(read.story(), template)),
        read.refusal());
  }

  /// What stands on the shelf.
  ///
  /// @param remarks one sentence for each file that cannot be listed
  record Shelf(List<ShelvedStory> stories, TemplateBook templates, List<String> remarks) {
    Shelf {
      stories = List.copyOf(stories);
      remarks = List.copyOf(remarks);
    }
  }
}
