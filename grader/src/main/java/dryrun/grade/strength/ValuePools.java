package dryrun.grade.strength;

import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.Promises.Domain;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import dryrun.sql.mutate.QueryShape;
import dryrun.sql.mutate.QueryShape.ColumnName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The values worth trying in each column: those at the boundary of each predicate and just beside
/// it, those a span of time away from them, those that other columns are matched with, and a few
/// that the author's own rows hold. They are few, so that ties and matches come about by
/// themselves.
final class ValuePools {
  private static final int FROM_ROWS = 5;
  private static final int SPANNED_FROM = 3;
  private static final int SHARED = 16;

  private final List<TableSchema> tables;
  private final List<List<Set<Object>>> pools = new ArrayList<>();

  ValuePools(Constraints constraints, QueryShape shape, List<SmallDatabase> examples)
      throws DataException {
    this.tables = constraints.tables();
    for (TableSchema table : tables) {
      List<Set<Object>> columns = new ArrayList<>();
      table.columns().forEach(column -> columns.add(new LinkedHashSet<>()));
      pools.add(columns);
    }
    shape.constants().forEach(this::add);
    examples.forEach(this::add);
    shape.distances().forEach(this::add);
    for (QueryShape.Match match : shape.matches()) {
      share(pool(match.left()), pool(match.right()));
    }
    for (Constraints.Reference reference : constraints.references()) {
      for (int i = 0; i < reference.columns().size(); i++) {
        share(
            Optional.of(pools.get(reference.table()).get(reference.columns().get(i))),
            Optional.of(pools.get(reference.target()).get(reference.targetColumns().get(i))));
      }
    }
    complete();
  }

  /// The values of a column, without NULL; empty for types whose values cannot be made up.
  List<Object> values(int table, int column) {
    return List.copyOf(pools.get(table).get(column));
  }

  private void add(QueryShape.Constant constant) {
    type(constant.column())
        .ifPresent(type ->
            pool(constant.column())
                .ifPresent(pool ->
                    pool.addAll(
                        new TypedValues(type).around(constant.value(), constant.direct()))));
  }

  private void add(SmallDatabase example) {
    for (int t = 0; t < tables.size(); t++) {
      SmallDatabase.Table table = example.tables().get(t);
      for (int c = 0; c < table.schema().columns().size(); c++) {
        int most = pools.get(t).get(c).size() + FROM_ROWS;
        for (Object value : table.values(c)) {
          if (value != null && pools.get(t).get(c).size() < Math.min(most, 2 * SHARED)) {
            pools.get(t).get(c).add(value);
          }
        }
      }
    }
  }

  private void add(QueryShape.Distance distance) {
    for (ColumnName column : distance.columns()) {
      Optional<SqlType> type = type(column);
      pool(column)
          .ifPresent(pool -> {
            for (Object value : List.copyOf(pool).subList(0, Math.min(SPANNED_FROM, pool.size()))) {
              pool.addAll(new TypedValues(type.orElseThrow()).spanned(value, distance.span()));
            }
          });
    }
  }

  private static void share(Optional<Set<Object>> left, Optional<Set<Object>> right) {
    if (left.isPresent() && right.isPresent()) {
      List<Object> some = List.copyOf(left.get());
      List<Object> others = List.copyOf(right.get());
      addFitting(left.get(), others);
      addFitting(right.get(), some);
    }
  }

  /// Days and times that are compared with each other are made of each other.
  private static void addFitting(Set<Object> pool, List<Object> values) {
    Optional<Class<?>> kind = pool.stream().findFirst().map(Object::getClass);
    for (Object value : values) {
      Object fitting =
          kind.equals(Optional.of(LocalDateTime.class)) && value instanceof LocalDate day
              ? day.atStartOfDay()
              : value;
      boolean fits = kind.isEmpty() || kind.get().isInstance(fitting);
      if (fits && pool.size() < 2 * SHARED) {
        pool.add(fitting);
      }
    }
  }

  /// @throws DataException when a domain holds nothing
  private void complete() throws DataException {
    for (int t = 0; t < tables.size(); t++) {
      for (int c = 0; c < tables.get(t).columns().size(); c++) {
        Column column = tables.get(t).columns().get(c);
        Set<Object> pool = pools.get(t).get(c);
        Optional<Domain> domain = tables.get(t).promises().domain(column.name());
        domain.ifPresent(d -> {
          pool.addAll(d.values());
          d.least().ifPresent(pool::add);
          d.most().ifPresent(pool::add);
        });
        boolean few = pool.size() < 3 && domain.map(d -> d.values().isEmpty()).orElse(true);
        if (few && (pool.isEmpty() || column.type() != SqlType.Simple.VARCHAR)) {
          pool.addAll(new TypedValues(column.type()).usual());
        }
        domain.ifPresent(d -> pool.removeIf(value -> !d.holds(value)));
        if (domain.isPresent() && pool.isEmpty()) {
          throw new DataException(
              "the domain of %s.%s holds no value".formatted(tables.get(t).name(), column.name()));
        }
      }
    }
  }

  private Optional<Set<Object>> pool(ColumnName name) {
    for (int t = 0; t < tables.size(); t++) {
      int column = tables.get(t).indexOf(name.column());
      if (tables.get(t).name().equalsIgnoreCase(name.table()) && column >= 0) {
        return Optional.of(pools.get(t).get(column));
      }
    }
    return Optional.empty();
  }

  private Optional<SqlType> type(ColumnName name) {
    return tables.stream()
        .filter(table -> table.name().equalsIgnoreCase(name.table()))
        .map(table -> table.columns().get(table.indexOf(name.column())).type())
        .findFirst();
  }
}
