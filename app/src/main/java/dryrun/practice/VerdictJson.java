package dryrun.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.grade.KataVerdict;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;

/// Writes a verdict as JSON and reads it back. What kind of answer it was about is the field `of`;
/// without it the answer was SQL, since at first there was nothing else.
final class VerdictJson {
  private VerdictJson() {}

  static ObjectNode write(Verdict verdict) {
    return switch (verdict) {
      case SqlVerdict sql -> SqlVerdictJson.write(sql);
      case KataVerdict kata -> KataVerdictJson.write(kata).put("of", "kata");
    };
  }

  static Verdict read(JsonNode node) {
    return node.path("of").asText("sql").equals("kata")
        ? KataVerdictJson.read(node)
        : SqlVerdictJson.read(node);
  }
}
