package dryrun.bank;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What helps to tell stories: a template, a behavioural prompt, an example, follow-up questions.
///
/// @param texts the files of the item beside `item.json`, by name
/// @param competencies what it shows or asks for; none for templates and follow-ups
/// @param template the story's template; empty unless it is a story
/// @param templates those that suit a prompt
/// @param prompts names of the prompts that a story answers
public record StoryMaterial(
    Item item,
    String hash,
    SortedMap<String, String> texts,
    List<String> competencies,
    Optional<String> template,
    List<String> templates,
    List<String> prompts)
    implements Reference {
  public StoryMaterial {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    competencies = List.copyOf(competencies);
    templates = List.copyOf(templates);
    prompts = List.copyOf(prompts);
  }

  /// The text of a file; empty when there is none.
  public Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
