package dryrun.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// Writes what is needed to look into a verdict that the user holds to be wrong: the answer, the
/// case with its tables, and both results.
public final class VerdictReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private VerdictReport() {}

  /// The report as indented JSON.
  ///
  /// @param reference the text of the reference answer; empty when the item is gone
  public static String of(Answer answer, String reference, Instant written) {
    ObjectNode node = JSON.createObjectNode();
    node.put("item", answer.problem().item());
    node.put("itemHash", answer.problem().hash());
    node.put("title", answer.problem().title());
    node.put("written", written.toString());
    node.put("answer", answer.answer());
    node.put("reference", reference);
    answer.verdict().ifPresent(verdict -> node.set("verdict", VerdictJson.write(verdict)));
    return node.toPrettyString() + "\n";
  }
}
