package dryrun.bank;

import java.util.List;

/// A checklist, or phrases to say aloud.
///
/// @param markdown the whole of it
public record Sheet(Item item, String hash, String markdown, List<Group> groups)
    implements Reference {
  public Sheet {
    groups = List.copyOf(groups);
  }

  /// Lines under one heading.
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// A line to tick off, or a phrase.
  ///
  /// @param when one says it; empty when it goes without saying
  public record Line(String text, String when) {}
}
