package dryrun.sql.data;

import com.fasterxml.jackson.databind.JsonNode;
import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.Promises.Domain;
import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the domains that a `dataset.json` gives the columns of a table.
///
/// @param file the name to use in messages
record DomainNotes(String file, TableSchema table) {

  List<Domain> read(Map<String, JsonNode> notes) throws DataException {
    List<Domain> domains = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : notes.entrySet()) {
      int index = table.indexOf(entry.getKey());
      if (index < 0) {
        throw new DataException(file + ": " + table.name() + " has no column " + entry.getKey());
      }
      domains.add(domain(table.columns().get(index), entry.getValue()));
    }
    return domains;
  }

  private Domain domain(Column column, JsonNode node) throws DataException {
    if (node.isArray() && !node.isEmpty()) {
      List<Object> values = new ArrayList<>();
      for (JsonNode value : node) {
        values.add(value(column, value));
      }
      return new Domain(column.name(), values, Optional.empty(), Optional.empty());
    }
    List<String> fields = new ArrayList<>();
    node.fieldNames().forEachRemaining(fields::add);
    if (!fields.isEmpty() && List.of("min", "max").containsAll(fields)) {
      return new Domain(
          column.name(), List.of(), bound(column, node, "min"), bound(column, node, "max"));
    }
    throw new DataException(
        "%s: the domain of %s.%s must be a list of values or an object with min, max or both"
            .formatted(file, table.name(), column.name()));
  }

  private Optional<Object> bound(Column column, JsonNode node, String name) throws DataException {
    return node.has(name) ? Optional.of(value(column, node.get(name))) : Optional.empty();
  }

  private Object value(Column column, JsonNode node) throws DataException {
    try {
      return CellReader.read(column.type(), node.asText());
    } catch (IllegalArgumentException e) {
      throw new DataException(
          "%s: the domain of %s.%s holds %s, which is not a value of type %s"
              .formatted(file, table.name(), column.name(), node, column.type()),
          e);
    }
  }
}
