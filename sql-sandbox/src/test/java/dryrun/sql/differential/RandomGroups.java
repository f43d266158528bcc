package dryrun.sql.differential;

import dryrun.sql.differential.RandomQueries.Query;
import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Queries over groups of rows.
final class RandomGroups {
  private static final List<Kind> KINDS =
      List.of(
          Kind.NUMBER,
          Kind.SHOWN,
          Kind.DECIMAL,
          Kind.TEXT,
          Kind.DATE,
          Kind.BOOLEAN,
          Kind.DOUBLE,
          Kind.TIMESTAMP,
          Kind.NUMBER);

  private final Choices choices;
  private final Names names;
  private final RandomSources sources;
  private final RandomSubqueries subqueries;
  private final RandomValues values;

  RandomGroups(Choices choices, Names names, RandomSources sources) {
    this.choices = choices;
    this.names = names;
    this.sources = sources;
    this.subqueries = new RandomSubqueries(choices, names);
    this.values = new RandomValues(choices, subqueries);
  }

  /// One row for each combination of keys; without keys one for all.
  Query grouped(int depth) {
    Source source = sources.of(depth);
    List<String> keys = new ArrayList<>();
    Items items = new Items(names);
    for (int i = choices.below(3); i > 0; i--) {
      Col key = choices.of(source.keys());
      String written = choices.oneIn(4) ? computed(key) : key.name();
      if (!keys.contains(written)) {
        keys.add(written);
        items.add(written, key.kind());
      }
    }
    List<Col> unique = List.copyOf(items.columns());
    aggregates(source, items);
    if (!keys.isEmpty() && choices.oneIn(5)) {
      items.add(over(keys, source), Kind.NUMBER);
    }
    String group = keys.isEmpty() ? "" : " GROUP BY " + String.join(", ", keys);
    return new Query(
        items.select(source) + where(source) + group + having(source), items.columns(), unique);
  }

  /// An expression that is no constant.
  private String computed(Col key) {
    return switch (key.kind()) {
      case NUMBER -> "(" + key.name() + " % 2)";
      case TEXT -> "UPPER(" + key.name() + ")";
      case DATE -> "DATE_TRUNC('month', " + key.name() + ")";
      case TIMESTAMP -> "DATE_TRUNC('day', " + key.name() + ")";
      default -> "COALESCE(%s, %s)".formatted(key.name(), key.name());
    };
  }

  private String over(List<String> keys, Source source) {
    String sum = "SUM(" + values.of(Kind.NUMBER, source, 0) + ")";
    return choices.of(
        "RANK() OVER (ORDER BY COUNT(*) DESC)",
        "SUM(COUNT(*)) OVER (ORDER BY " + keys.get(0) + ")",
        "DENSE_RANK() OVER (PARTITION BY " + keys.get(0) + " ORDER BY " + sum + ")",
        "SUM(" + sum + ") OVER ()");
  }

  private void aggregates(Source source, Items items) {
    RandomAggregates aggregates = new RandomAggregates(choices, values);
    for (int i = choices.below(3); i >= 0; i--) {
      Kind kind = choices.of(KINDS);
      items.add(aggregates.of(kind, source), kind);
    }
  }

  private String where(Source source) {
    return choices.either()
        ? " WHERE " + new RandomConditions(choices, values, subqueries).of(source, 1)
        : "";
  }

  private String having(Source source) {
    return choices.oneIn(4)
        ? " HAVING "
            + new RandomAggregates(choices, values).of(Kind.NUMBER, source)
            + choices.of(" > 0", " <= 1", " IS NOT NULL")
        : "";
  }

  /// Several groupings at once.
  Query sets(int depth) {
    Source source = sources.of(depth);
    String one = choices.of(source.keys()).name();
    String other = choices.of(source.keys()).name();
    List<Col> columns =
        source.keys().stream().filter(c -> c.name().equals(one) || c.name().equals(other)).toList();
    Items items = new Items(names);
    columns.forEach(column -> items.add(column.name(), column.kind()));
    if (choices.either()) {
      items.add("GROUPING(" + one + ")", Kind.NUMBER);
    }
    aggregates(source, items);
    String keys = columns.stream().map(Col::name).collect(Collectors.joining(", "));
    String sets =
        choices.of(
            "ROLLUP (" + keys + ")",
            "CUBE (" + keys + ")",
            "GROUPING SETS ((" + keys + "), ())",
            "GROUPING SETS ((" + one + "), (" + other + "))",
            keys + ", ROLLUP (" + one + ")");
    return new Query(
        items.select(source) + where(source) + " GROUP BY " + sets + having(source),
        items.columns(),
        List.of());
  }
}
