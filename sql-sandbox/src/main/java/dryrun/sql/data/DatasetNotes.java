package dryrun.sql.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.Promises;
import dryrun.sql.Statistics;
import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a `dataset.json` says: the built-in schema to use, and notes on tables.
///
/// @param file the name to use in messages
record DatasetNotes(String file, Optional<String> schema, Map<String, TableNotes> tables) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private record Root(@Nullable String schema, @Nullable Map<String, TableNotes> tables) {}

  record TableNotes(
      @Nullable List<List<String>> keys,
      @Nullable List<ReferenceNotes> foreignKeys,
      @Nullable List<String> notNull,
      @Nullable Map<String, JsonNode> domains,
      @Nullable List<String> checks,
      @Nullable List<String> never,
      @Nullable StatisticsNotes statistics) {}

  record ReferenceNotes(
      @Nullable List<String> columns, @Nullable String table, @Nullable List<String> references) {}

  record StatisticsNotes(
      @Nullable Double rows,
      @Nullable Double bytesPerRow,
      @Nullable Map<String, Double> distinctValues,
      @Nullable Map<String, Double> hottestShare) {}

  static DatasetNotes none() {
    return new DatasetNotes("dataset.json", Optional.empty(), Map.of());
  }

  static DatasetNotes read(String file, String text) throws DataException {
    try {
      @Nullable Root root = JSON.readValue(text, Root.class);
      if (root == null) {
        throw new DataException(file + ": expected an object");
      }
      return new DatasetNotes(
          file,
          Optional.ofNullable(root.schema()),
          root.tables() == null ? Map.of() : new LinkedHashMap<>(root.tables()));
    } catch (JsonProcessingException e) {
      String problem =
          e instanceof UnrecognizedPropertyException unknown
              ? "unknown field '" + unknown.getPropertyName() + "'"
              : e.getOriginalMessage();
      JsonLocation place = e.getLocation();
      String where = place == null ? "" : ", line " + place.getLineNr();
      throw new DataException(file + where + ": " + problem, e);
    }
  }

  /// The tables with their notes.
  List<TableSchema> applyTo(List<TableSchema> schema) throws DataException {
    for (String name : tables.keySet()) {
      if (schema.stream().noneMatch(t -> t.name().equalsIgnoreCase(name))) {
        throw new DataException(file + ": there is no table " + name);
      }
    }
    List<TableSchema> noted = new ArrayList<>();
    for (TableSchema table : schema) {
      TableSchema result = table;
      for (Map.Entry<String, TableNotes> entry : tables.entrySet()) {
        if (entry.getKey().equalsIgnoreCase(table.name())) {
          result = apply(entry.getValue(), result, schema);
        }
      }
      noted.add(result);
    }
    return List.copyOf(noted);
  }

  private TableSchema apply(TableNotes notes, TableSchema table, List<TableSchema> all)
      throws DataException {
    Set<String> notNull = new LinkedHashSet<>(table.notNull());
    notNull.addAll(columns(table, notes.notNull()));
    Set<List<String>> keys = new LinkedHashSet<>(table.keys());
    for (List<String> key : orEmpty(notes.keys())) {
      keys.add(columns(table, key));
    }
    List<TableSchema.ForeignKey> foreignKeys = new ArrayList<>(table.foreignKeys());
    for (ReferenceNotes reference : orEmpty(notes.foreignKeys())) {
      foreignKeys.add(foreignKey(table, reference, all));
    }
    Optional<Statistics> statistics =
        notes.statistics() == null
            ? table.statistics()
            : Optional.of(statistics(table, notes.statistics()));
    return new TableSchema(
        table.name(),
        table.columns(),
        table.partitionedBy(),
        List.copyOf(notNull),
        List.copyOf(keys),
        foreignKeys,
        new Promises(
            new DomainNotes(file, table).read(notes.domains() == null ? Map.of() : notes.domains()),
            joined(table.promises().checks(), notes.checks()),
            joined(table.promises().never(), notes.never())),
        statistics);
  }

  private static List<String> joined(List<String> some, @Nullable List<String> others) {
    return Stream.concat(some.stream(), orEmpty(others).stream()).toList();
  }

  private TableSchema.ForeignKey foreignKey(
      TableSchema table, ReferenceNotes reference, List<TableSchema> all) throws DataException {
    String name = reference.table();
    TableSchema target =
        all.stream()
            .filter(t -> t.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() ->
                new DataException(
                    "%s: a foreign key of %s refers to a table %s that is not there"
                        .formatted(file, table.name(), name)));
    List<String> columns = columns(table, reference.columns());
    List<String> references = columns(target, reference.references());
    if (columns.isEmpty() || columns.size() != references.size()) {
      throw new DataException(
          "%s: a foreign key of %s names %d columns for %d of %s"
              .formatted(file, table.name(), columns.size(), references.size(), target.name()));
    }
    return new TableSchema.ForeignKey(columns, target.name(), references);
  }

  private Statistics statistics(TableSchema table, StatisticsNotes notes) throws DataException {
    Double rows = notes.rows();
    Double bytes = notes.bytesPerRow();
    if (rows == null || bytes == null) {
      throw new DataException(
          file + ": the statistics of " + table.name() + " need rows and bytesPerRow");
    }
    Map<String, Double> distinct = byColumn(table, notes.distinctValues(), Double.MAX_VALUE);
    return new Statistics(
        within(table, rows, Double.MAX_VALUE),
        within(table, bytes, Double.MAX_VALUE),
        distinct,
        byColumn(table, notes.hottestShare(), 1));
  }

  private Map<String, Double> byColumn(
      TableSchema table, @Nullable Map<String, Double> notes, double most) throws DataException {
    Map<String, Double> result = new LinkedHashMap<>();
    if (notes != null) {
      for (Map.Entry<String, Double> entry : notes.entrySet()) {
        result.put(column(table, entry.getKey()), within(table, entry.getValue(), most));
      }
    }
    return result;
  }

  private double within(TableSchema table, @Nullable Double value, double most)
      throws DataException {
    if (value == null || !(value >= 0 && value <= most)) {
      throw new DataException(
          "%s: the statistics of %s hold %s where 0%s is expected"
              .formatted(file, table.name(), value, most == 1 ? " to 1" : " or more"));
    }
    return value;
  }

  private List<String> columns(TableSchema table, @Nullable List<String> names)
      throws DataException {
    List<String> result = new ArrayList<>();
    for (String name : orEmpty(names)) {
      result.add(column(table, name));
    }
    return List.copyOf(result);
  }

  private String column(TableSchema table, @Nullable String name) throws DataException {
    int index = name == null ? -1 : table.indexOf(name);
    if (index < 0) {
      throw new DataException(file + ": " + table.name() + " has no column " + name);
    }
    Column column = table.columns().get(index);
    return column.name();
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
