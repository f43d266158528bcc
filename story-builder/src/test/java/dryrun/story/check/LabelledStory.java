package dryrun.story.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.story.check.StoryChecker.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A story with the findings that a person expects of it.
///
/// @param scope a fragment is held only against what stands there
record LabelledStory(
    String name, String text, String template, Scope scope, List<Expected> expected) {
  /// @param quote the exact stretch of text, empty for the whole
  record Expected(RuleId rule, String quote) {}

  static List<LabelledStory> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(LabelledStory::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledStory read(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.md$", "");
    try {
      String text = Files.readString(file);
      JsonNode label = new ObjectMapper().readTree(file.resolveSibling(name + ".json").toFile());
      List<Expected> expected = new ArrayList<>();
      for (JsonNode finding : label.path("findings")) {
        String quote = finding.path("quote").asText();
        if (!text.contains(quote)) {
          throw new IllegalStateException(name + " does not say \"" + quote + "\"");
        }
        expected.add(new Expected(rule(name, finding.path("rule").asText()), quote));
      }
      return new LabelledStory(
          name,
          text,
          label.path("template").asText(),
          label.path("fragment").asBoolean(false) ? Scope.WRITTEN : Scope.WHOLE,
          List.copyOf(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static RuleId rule(String name, String id) {
    return Stream.of(RuleId.values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " expects an unknown rule " + id));
  }
}
