package dryrun.bank;

import java.util.ArrayList;
import java.util.List;

/// Cuts Markdown at its level-2 headings.
final class MarkdownSections {
  private MarkdownSections() {}

  /// The text below each `## ` heading, without the heading; text before the first is left out.
  /// Headings inside fenced code are code.
  static List<String> read(String markdown) {
    List<StringBuilder> sections = new ArrayList<>();
    boolean fenced = false;
    for (String line : markdown.split("\n", -1)) {
      fenced ^= line.stripLeading().startsWith("```");
      if (!fenced && line.startsWith("## ")) {
        sections.add(new StringBuilder());
      } else if (!sections.isEmpty()) {
        sections.getLast().append(line).append('\n');
      }
    }
    return sections.stream().map(section -> section.toString().strip()).toList();
  }
}
