package dryrun.bank;

import java.util.List;

/// A question one can answer aloud in a minute. All texts are Markdown.
///
/// @param whenWrong where the answer would be wrong
/// @param related names of items that go with it
public record Concept(
    Item item,
    String hash,
    String question,
    String answer,
    String misconception,
    String whenWrong,
    List<String> related)
    implements Reference {
  public Concept {
    related = List.copyOf(related);
  }
}
