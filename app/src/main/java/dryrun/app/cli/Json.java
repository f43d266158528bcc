package dryrun.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Finding;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts that the documents of several commands share.
final class Json {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode document(String file) {
    return NODES.objectNode().put("file", file);
  }

  /// Puts `columns` and `rows` into a document.
  static ObjectNode put(ObjectNode node, ResultTable table) {
    ArrayNode columns = node.putArray("columns");
    for (Column column : table.columns()) {
      columns.addObject().put("name", column.name()).put("type", column.type().toString());
    }
    ArrayNode rows = node.putArray("rows");
    for (List<@Nullable Object> row : table.rows()) {
      ArrayNode cells = rows.addArray();
      row.forEach(cell -> cells.add(CellText.json(cell)));
    }
    return node;
  }

  static void put(ObjectNode node, List<Scan> scans) {
    ArrayNode array = node.putArray("scans");
    for (Scan scan : scans) {
      ObjectNode entry = array.addObject();
      entry.put("table", scan.table());
      entry.put("partitionsScanned", scan.partitionsScanned());
      entry.put("partitionsTotal", scan.partitionsTotal());
      scan.columns().forEach(entry.putArray("columns")::add);
      entry.put("rows", scan.rows());
    }
  }

  static void put(ObjectNode node, SqlError error) {
    ObjectNode entry = node.putObject("error");
    entry.put("kind", error.kind().name().toLowerCase(Locale.ROOT));
    entry.put("message", error.message());
    error
        .position()
        .ifPresent(place -> entry.put("line", place.line()).put("column", place.column()));
  }

  static void putFindings(ObjectNode node, List<Finding> findings) {
    ArrayNode array = node.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode entry = array.addObject().put("file", finding.file());
      finding.line().ifPresent(line -> entry.put("line", line));
      entry.put("message", finding.message());
    }
  }
}
