package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the field `judging` of an item that fits its schema; what is left out has its default.
final class JudgingReader {
  private static final double DEFAULT_TOLERANCE = 1e-9;

  private JudgingReader() {}

  static Judging read(JsonNode judging) {
    List<Judging.OrderKey> order = new ArrayList<>();
    for (JsonNode key : judging.path("order")) {
      order.add(
          new Judging.OrderKey(
              key.path("column").asText(),
              key.path("descending").asBoolean(false),
              key.path("nulls").asText("last").equals("first")));
    }
    return new Judging(
        judging.path("columnNames").asBoolean(false),
        order,
        judging.path("tolerance").asDouble(DEFAULT_TOLERANCE),
        Optional.ofNullable(judging.get("changedTable")).map(JsonNode::asText));
  }
}
