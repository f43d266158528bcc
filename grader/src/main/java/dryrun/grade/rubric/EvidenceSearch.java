package dryrun.grade.rubric;

import dryrun.bank.WorkedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds in notes the words that speak for a point of a rubric. It finds words, not meaning:
/// whether the point is made is for the reader of the notes to say.
public final class EvidenceSearch {
  private EvidenceSearch() {}

  /// The first line for each term of the point that stands in the notes.
  ///
  /// @param notes the text of each stage by its name, in the order of the stages
  public static List<Evidence> find(WorkedAnswer.Point point, Map<String, String> notes) {
    List<Evidence> found = new ArrayList<>();
    for (String term : point.evidence()) {
      Pattern pattern = TermPattern.of(term);
      first(pattern, notes)
          .map(place -> new Evidence(term, place.getKey(), place.getValue()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Map.Entry<String, String>> first(
      Pattern pattern, Map<String, String> notes) {
    return notes.entrySet().stream()
        .flatMap(stage ->
            stage
                .getValue()
                .lines()
                .filter(line -> pattern.matcher(line).find())
                .map(line -> Map.entry(stage.getKey(), line.strip())))
        .findFirst();
  }
}
