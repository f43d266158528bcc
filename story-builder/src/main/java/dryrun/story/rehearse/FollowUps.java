package dryrun.story.rehearse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.story.check.Finding;
import dryrun.story.check.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws the questions that a story calls for.
///
/// @param all from which to draw
public record FollowUps(List<FollowUp> all) {
  public FollowUps {
    all = List.copyOf(all);
  }

  /// Reads `[{"when": "no-number-in-result", "ask": "..."}]`.
  ///
  /// @throws IllegalArgumentException in one sentence, when the text is anything else
  public static FollowUps read(String json) {
    List<FollowUp> read = new ArrayList<>();
    for (JsonNode node : parse(json)) {
      String when = node.path("when").asText();
      String ask = node.path("ask").asText();
      boolean known =
          when.equals(FollowUp.ALWAYS)
              || Stream.of(RuleId.values()).anyMatch(rule -> rule.id().equals(when));
      if (!known || ask.isBlank()) {
        throw new IllegalArgumentException(
            "A follow-up has `when`, a rule or always, and `ask`, a question: " + node);
      }
      read.add(new FollowUp(when, ask));
    }
    return new FollowUps(read);
  }

  /// As many questions as wanted and available: those that findings call for first, each rule once
  /// before any a second time, then those that fit any story. None twice.
  public List<FollowUp> draw(List<Finding> findings, int wanted, Random random) {
    Set<String> lacking = findings.stream().map(f -> f.rule().id()).collect(Collectors.toSet());
    List<FollowUp> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    List<FollowUp> drawn = new ArrayList<>();
    List<FollowUp> again = new ArrayList<>();
    List<FollowUp> always = new ArrayList<>();
    for (FollowUp question : shuffled) {
      if (question.when().equals(FollowUp.ALWAYS)) {
        always.add(question);
      } else if (lacking.contains(question.when())) {
        boolean first = drawn.stream().noneMatch(d -> d.when().equals(question.when()));
        (first ? drawn : again).add(question);
      }
    }
    return Stream.of(drawn, again, always).flatMap(List::stream).limit(wanted).toList();
  }

  private static JsonNode parse(String json) {
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      if (root == null || !root.isArray()) {
        throw new IllegalArgumentException("Follow-up questions are a list in JSON.");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "The follow-up questions are not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
