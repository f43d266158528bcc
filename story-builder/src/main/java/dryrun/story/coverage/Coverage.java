package dryrun.story.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Stories against competencies and against questions.
///
/// @param stories in the order of the shelf
/// @param prompts in the order in which they are shown
/// @param wanted competencies that one wants to show besides those that are asked for
public record Coverage(List<Candidate> stories, List<Prompt> prompts, List<String> wanted) {
  /// The fewest stories that carry a loop of interviews without one being told twice.
  public static final int FEWEST = 5;

  /// More than these nobody keeps fresh.
  public static final int MOST = 7;

  /// A story that answers this many times its fair share of questions is over-used.
  private static final double OVER = 2;

  public Coverage {
    stories = List.copyOf(stories);
    prompts = List.copyOf(prompts);
    wanted = List.copyOf(wanted);
  }

  /// With nothing wanted besides.
  public Coverage(List<Candidate> stories, List<Prompt> prompts) {
    this(stories, prompts, List.of());
  }

  /// All competencies: those that are asked for, the most asked first; then what is wanted besides;
  /// then what stories show besides.
  public List<String> competencies() {
    return Stream.of(
            asked().stream(),
            wanted.stream(),
            stories.stream().flatMap(story -> story.competencies().stream()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private List<String> asked() {
    Map<String, Integer> asked = new LinkedHashMap<>();
    prompts.forEach(prompt -> prompt.competencies().forEach(c -> asked.merge(c, 1, Integer::sum)));
    return asked.keySet().stream()
        .sorted(Comparator.comparingInt((String c) -> -asked.getOrDefault(c, 0)))
        .toList();
  }

  /// The competencies that no story shows.
  public List<String> gaps() {
    return competencies().stream()
        .filter(competency -> stories.stream().noneMatch(story -> story.shows(competency)))
        .toList();
  }

  /// The questions that no story answers.
  public List<Prompt> unanswered() {
    return prompts.stream()
        .filter(prompt -> stories.stream().allMatch(story -> story.fit(prompt) == Fit.NONE))
        .toList();
  }

  /// The stories that answer a question, the best first.
  public List<Candidate> answering(Prompt prompt) {
    return stories.stream()
        .filter(story -> story.fit(prompt) != Fit.NONE)
        .sorted(Comparator.comparingInt((Candidate story) -> -story.score(prompt)))
        .toList();
  }

  /// Which story to tell for which question: the best; among equals the one that is told least
  /// often so far. Questions with the least choice are served first.
  public Map<Prompt, Candidate> plan() {
    Map<Candidate, Integer> told = new LinkedHashMap<>();
    Map<Prompt, Candidate> chosen = new LinkedHashMap<>();
    List<Prompt> scarce = new ArrayList<>(prompts);
    scarce.sort(Comparator.comparingInt(prompt -> answering(prompt).size()));
    for (Prompt prompt : scarce) {
      best(prompt, told)
          .ifPresent(story -> {
            told.merge(story, 1, Integer::sum);
            chosen.put(prompt, story);
          });
    }
    Map<Prompt, Candidate> inOrder = new LinkedHashMap<>();
    for (Prompt prompt : prompts) {
      Candidate story = chosen.get(prompt);
      if (story != null) {
        inOrder.put(prompt, story);
      }
    }
    return inOrder;
  }

  private Optional<Candidate> best(Prompt prompt, Map<Candidate, Integer> told) {
    List<Candidate> able = answering(prompt);
    return able.stream()
        .filter(story -> story.score(prompt) == able.getFirst().score(prompt))
        .min(Comparator.comparingInt(story -> told.getOrDefault(story, 0)));
  }

  /// The stories that too many questions lean on, with how many; the worst first. With fewer than
  /// three stories that cannot be helped, and says nothing.
  public Map<Candidate, Integer> overused() {
    Map<Candidate, Integer> told = new LinkedHashMap<>();
    plan().values().forEach(story -> told.merge(story, 1, Integer::sum));
    int all = told.values().stream().mapToInt(Integer::intValue).sum();
    Map<Candidate, Integer> over = new LinkedHashMap<>();
    told.entrySet().stream()
        .filter(entry -> stories.size() >= 3 && entry.getValue() > OVER * all / stories.size())
        .sorted(Map.Entry.<Candidate, Integer>comparingByValue().reversed())
        .forEach(entry -> over.put(entry.getKey(), entry.getValue()));
    return over;
  }

  /// The names in front matter that are no question of any pack at hand.
  public Set<String> unknown() {
    Set<String> unknown = new LinkedHashSet<>();
    stories.forEach(story ->
        story.prompts().stream()
            .filter(name -> prompts.stream().noneMatch(prompt -> prompt.isCalled(name)))
            .forEach(unknown::add));
    return unknown;
  }
}
