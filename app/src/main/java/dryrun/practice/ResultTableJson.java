package dryrun.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a result as JSON and reads it back, of equal types and values.
final class ResultTableJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ResultTableJson() {}

  /// At most `maxRows` rows of the table.
  static ObjectNode write(ResultTable table, int maxRows) {
    ObjectNode node = NODES.objectNode();
    node.set("columns", columns(table.columns()));
    ArrayNode rows = node.putArray("rows");
    for (List<@Nullable Object> row :
        table.rows().subList(0, Math.min(maxRows, table.rows().size()))) {
      ArrayNode cells = rows.addArray();
      row.forEach(cell -> cells.add(CellJson.write(cell)));
    }
    return node;
  }

  static ResultTable read(JsonNode node) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode row : node.required("rows")) {
      List<@Nullable Object> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(CellJson.read(cell)));
      rows.add(cells);
    }
    return new ResultTable(columns(node.required("columns")), rows);
  }

  private static ArrayNode columns(List<Column> columns) {
    ArrayNode nodes = NODES.arrayNode();
    for (Column column : columns) {
      nodes.addObject().put("name", column.name()).set("type", type(column.type()));
    }
    return nodes;
  }

  private static List<Column> columns(JsonNode nodes) {
    List<Column> columns = new ArrayList<>();
    for (JsonNode node : nodes) {
      columns.add(new Column(node.required("name").asText(), type(node.required("type"))));
    }
    return columns;
  }

  private static JsonNode type(SqlType type) {
    return switch (type) {
      case SqlType.Simple simple -> NODES.textNode(simple.name());
      case SqlType.Decimal(int precision, int scale) ->
          NODES.objectNode().put("decimal", precision).put("scale", scale);
      case SqlType.Char(int length) -> NODES.objectNode().put("char", length);
      case SqlType.Array(SqlType element) -> NODES.objectNode().set("array", type(element));
      case SqlType.MapOf(SqlType key, SqlType value) ->
          NODES.objectNode().<ObjectNode>set("key", type(key)).set("value", type(value));
      case SqlType.Row(List<Column> fields) -> NODES.objectNode().set("row", columns(fields));
    };
  }

  private static SqlType type(JsonNode node) {
    if (node.isTextual()) {
      return SqlType.Simple.valueOf(node.asText());
    }
    if (node.has("decimal")) {
      return new SqlType.Decimal(node.get("decimal").asInt(), node.required("scale").asInt());
    }
    if (node.has("char")) {
      return new SqlType.Char(node.get("char").asInt());
    }
    if (node.has("array")) {
      return new SqlType.Array(type(node.get("array")));
    }
    if (node.has("row")) {
      return new SqlType.Row(columns(node.get("row")));
    }
    return new SqlType.MapOf(type(node.required("key")), type(node.required("value")));
  }
}
