package dryrun.app.proof;

import dryrun.story.check.RuleChecker;
import dryrun.story.check.StoryChecker;
import dryrun.story.language.English;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The checker of stories, whose models are loaded when a story is first checked.
final class LoadedChecker implements Supplier<StoryChecker> {
  private @Nullable StoryChecker loaded;

  @Override
  public synchronized StoryChecker get() {
    StoryChecker checker = loaded;
    if (checker == null) {
      checker = new RuleChecker(English.load());
      loaded = checker;
    }
    return checker;
  }
}
