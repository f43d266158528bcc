package dryrun.grade.rubric;

import dryrun.bank.WorkedAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds in notes the words that speak for a point of a rubric. It finds words, not meaning:
/// whether the point is made is for the reader of the notes to say.
public final class EvidenceSearch {
  private EvidenceSearch() {}

  /// The first line for each term of the point that stands in the notes.
  ///
  /// @param notes the text of each stage by its name, in the order of the stages
  public static List<Evidence> find(WorkedAnswer.Point point, Map<String, String> notes) {
    return point.evidence().stream()
        .map(TermPattern::of)
        .flatMap(pattern -> first(pattern, notes).stream())
        .toList();
  }

  private static Optional<Evidence> first(Pattern pattern, Map<String, String> notes) {
    return notes.entrySet().stream()
        .flatMap(
            stage -> stage.getValue().lines().flatMap(line -> in(line, stage.getKey(), pattern)))
        .findFirst();
  }

  private static Stream<Evidence> in(String line, String stage, Pattern pattern) {
    return pattern
        .matcher(line)
        .results()
        .limit(1)
        .map(place -> new Evidence(place.group(), stage, line.strip()));
  }
}
