package dryrun.sql.h2;

import dryrun.sql.Column;
import dryrun.sql.SqlError;
import dryrun.sql.TableSchema;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.Statement.InsertTarget;
import dryrun.sql.dialect.Statement.PartitionValue;
import dryrun.sql.h2.H2Change.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts rows into a table, beside those that are there or in their place.
///
/// The new rows are collected in a table of their own first: they may come from the table that they
/// replace, and which partitions go is only known from them.
final class H2Insert {
  private static final String NEW_ROWS = H2Database.quoted("new rows");
  private static final String LITERAL =
      "(?i)((DATE|TIMESTAMP)\\s*)?'([^']|'')*'|[-+]?\\d+(\\.\\d+)?|NULL|TRUE|FALSE";

  private final Statement statement;
  private final TableSchema table;
  private final InsertTarget target;

  H2Insert(Statement statement, TableSchema table) {
    this.statement = statement;
    this.table = table;
    this.target = statement.insertTarget();
  }

  /// The steps.
  ///
  /// @param named the columns that the statement names, or none
  /// @param source the rows, in words of H2
  List<Step> steps(List<String> named, String source) {
    String name = H2Database.quoted(table.name());
    if (!target.overwrite() && target.partition().isEmpty()) {
      return List.of(Step.of("INSERT INTO " + name + list(named) + " " + source));
    }
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.preparing("CREATE TABLE " + NEW_ROWS + " AS SELECT * FROM " + name + " WHERE FALSE"));
    steps.add(
        Step.of(
            "INSERT INTO " + NEW_ROWS + list(named.isEmpty() ? filled() : named) + " " + source));
    for (PartitionValue partition : target.partition()) {
      String column = H2Database.quoted(column(partition));
      partition
          .literal()
          .ifPresent(literal ->
              steps.add(
                  Step.of("UPDATE " + NEW_ROWS + " SET " + column + " = " + checked(literal))));
    }
    if (target.overwrite()) {
      steps.add(Step.of("DELETE FROM " + name + " AS old" + replaced()));
    }
    steps.add(Step.of("INSERT INTO " + name + " SELECT * FROM " + NEW_ROWS));
    return steps;
  }

  /// Which rows go: those of the static partition, and among them those of a partition that is
  /// written; all rows of a table without partitions.
  private String replaced() {
    List<String> conditions = new ArrayList<>();
    List<String> dynamic = new ArrayList<>(table.partitionedBy());
    for (PartitionValue partition : target.partition()) {
      String column = column(partition);
      partition
          .literal()
          .ifPresent(literal -> {
            dynamic.remove(column);
            conditions.add(
                "old." + H2Database.quoted(column) + " IS NOT DISTINCT FROM " + checked(literal));
          });
    }
    if (!dynamic.isEmpty()) {
      String same =
          dynamic.stream()
              .map(H2Database::quoted)
              .map(c -> "fresh." + c + " IS NOT DISTINCT FROM old." + c)
              .collect(Collectors.joining(" AND "));
      conditions.add("EXISTS (SELECT 1 FROM " + NEW_ROWS + " AS fresh WHERE " + same + ")");
    }
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  /// The columns that the source fills: those outside the PARTITION clause, then its dynamic ones.
  private List<String> filled() {
    if (target.partition().isEmpty()) {
      return List.of();
    }
    List<String> inClause = target.partition().stream().map(this::column).toList();
    List<String> filled =
        new ArrayList<>(
            table.columns().stream().map(Column::name).filter(c -> !inClause.contains(c)).toList());
    target.partition().stream()
        .filter(p -> p.literal().isEmpty())
        .map(this::column)
        .forEach(filled::add);
    return filled;
  }

  private String column(PartitionValue partition) {
    int index = table.indexOf(partition.column());
    String name = index < 0 ? "" : table.columns().get(index).name();
    if (!table.partitionedBy().contains(name)) {
      throw failure(table.name() + " is not partitioned by '" + partition.column() + "'");
    }
    return name;
  }

  private String checked(String literal) {
    if (!literal.matches(LITERAL)) {
      throw failure("The value of a partition is a literal, not " + literal);
    }
    return literal;
  }

  private SqlFailure failure(String message) {
    return new SqlFailure(
        new SqlError(
            SqlError.Kind.SEMANTIC,
            message,
            statement.position(statement.ast().getParserPosition())));
  }

  private static String list(List<String> columns) {
    return columns.isEmpty()
        ? ""
        : columns.stream().map(H2Database::quoted).collect(Collectors.joining(", ", " (", ")"));
  }
}
