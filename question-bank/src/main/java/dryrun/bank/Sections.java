package dryrun.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Markdown cut at its level-2 headings; text before the first is left out.
public record Sections(List<Section> all) {
  /// No sections.
  public static final Sections NONE = new Sections(List.of());

  public Sections {
    all = List.copyOf(all);
  }

  /// The text below a heading.
  ///
  /// @param line of the heading, from 1
  public record Section(String heading, int line, String text) {}

  /// Cuts a text. Headings inside fenced code are code.
  public static Sections read(String markdown) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    int start = 0;
    StringBuilder text = new StringBuilder();
    boolean fenced = false;
    int number = 0;
    for (String line : markdown.split("\n", -1)) {
      number++;
      fenced ^= line.stripLeading().startsWith("```");
      if (!fenced && line.startsWith("## ")) {
        if (start > 0) {
          sections.add(new Section(heading, start, text.toString().strip()));
        }
        heading = line.substring(3).strip();
        start = number;
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    if (start > 0) {
      sections.add(new Section(heading, start, text.toString().strip()));
    }
    return new Sections(sections);
  }

  /// The headings in their order.
  public List<String> headings() {
    return all.stream().map(Section::heading).toList();
  }

  /// The section of that heading.
  public Optional<Section> find(String heading) {
    return all.stream().filter(section -> section.heading().equals(heading)).findFirst();
  }

  /// The text below a heading; empty when there is none.
  public String text(String heading) {
    return find(heading).map(Section::text).orElse("");
  }

  /// All of it as Markdown again.
  public String markdown() {
    StringBuilder markdown = new StringBuilder();
    for (Section section : all) {
      markdown.append("## ").append(section.heading()).append("\n\n");
      markdown.append(section.text()).append("\n\n");
    }
    return markdown.toString();
  }
}
