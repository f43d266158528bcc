package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Reads `cases.json` and `stream.json`, each of which fits its schema.
final class KataDataReader {
  private KataDataReader() {}

  static Kata.CaseTable cases(JsonLines json) {
    List<Kata.DataCase> cases = new ArrayList<>();
    for (JsonNode node : json.tree().path("cases")) {
      cases.add(
          new Kata.DataCase(
              node.path("name").asText(),
              node.path("visible").asBoolean(false),
              node.path("arguments").toString(),
              node.path("expected").toString()));
    }
    return new Kata.CaseTable(json.tree().path("call").asText(), unordered(json.tree()), cases);
  }

  static Kata.Stream stream(JsonLines json) {
    JsonNode tree = json.tree();
    return new Kata.Stream(
        tree.path("call").asText(),
        unordered(tree),
        tree.path("events").toString(),
        tree.has("arguments") ? tree.path("arguments").toString() : "[]",
        tree.path("replays").asInt(20),
        tree.path("late").asDouble(0.1),
        tree.path("lateBy").asInt(10),
        tree.path("duplicates").asDouble(0.1),
        tree.path("displacement").asInt(2));
  }

  private static boolean unordered(JsonNode tree) {
    return tree.path("compare").asText("exact").equals("unordered");
  }
}
