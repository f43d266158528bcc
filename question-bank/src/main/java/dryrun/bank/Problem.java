package dryrun.bank;

import java.util.List;

/// What is true of every problem that is answered by a text, whatever its language.
public sealed interface Problem permits SqlProblem, Kata {

  /// The head of its `item.json`.
  Item item();

  /// SHA-256 over all files of the item, in hexadecimal.
  String hash();

  /// Markdown.
  String prompt();

  /// Steps of Markdown, from a nudge to the idea.
  List<String> hints();

  /// Markdown.
  String explanation();
}
