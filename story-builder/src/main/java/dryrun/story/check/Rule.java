package dryrun.story.check;

import java.util.List;

/// Looks for one kind of weakness.
interface Rule {
  RuleId id();

  /// Where it shows; empty when the story is free of it.
  List<Mark> marks(Told told);
}
