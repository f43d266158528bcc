package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whole statements at random: well typed, and with one right answer.
final class RandomQueries {
  private static final List<Kind> KINDS =
      List.of(
          Kind.NUMBER,
          Kind.TEXT,
          Kind.DATE,
          Kind.DECIMAL,
          Kind.BOOLEAN,
          Kind.TIMESTAMP,
          Kind.DOUBLE);

  private final Choices choices;
  private final Names names = new Names();
  private final RandomSources sources;

  private RandomQueries(Choices choices) {
    this.choices = choices;
    this.sources = new RandomSources(choices, names, this);
  }

  /// A query.
  ///
  /// @param columns as they are named outside of it
  /// @param unique columns that no two rows agree on, if any are known
  record Query(String sql, List<Col> columns, List<Col> unique) {}

  /// The statement that the choices lead to.
  static String of(Choices choices) {
    RandomQueries queries = new RandomQueries(choices);
    Query query = queries.query(2);
    return queries.sources.with() + query.sql();
  }

  Query query(int depth) {
    return switch (choices.below(10)) {
      case 1, 2 -> new RandomGroups(choices, names, sources).grouped(depth);
      case 3 -> new RandomGroups(choices, names, sources).sets(depth);
      case 4, 5 -> windows(depth);
      case 6 -> distinct(depth);
      case 7 -> set(depth);
      case 8 -> limited(depth);
      default -> rows(sources.of(depth), kinds());
    };
  }

  private List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    for (int i = choices.below(3); i >= 0; i--) {
      kinds.add(choices.of(KINDS));
    }
    return kinds;
  }

  private Query rows(Source source, List<Kind> kinds) {
    RandomSubqueries subqueries = new RandomSubqueries(choices, names);
    RandomValues values = new RandomValues(choices, subqueries);
    Items items = new Items(names);
    kinds.forEach(kind -> items.add(values.of(kind, source, 2), kind));
    return new Query(items.select(source) + where(source, subqueries), items.columns(), List.of());
  }

  private String where(Source source, RandomSubqueries subqueries) {
    if (!choices.either()) {
      return "";
    }
    RandomValues values = new RandomValues(choices, subqueries);
    return " WHERE " + new RandomConditions(choices, values, subqueries).of(source, 2);
  }

  private Query windows(int depth) {
    Source source = sources.of(depth);
    RandomWindows windows = new RandomWindows(choices, source);
    Items items = new Items(names);
    source.unique().forEach(column -> items.add(column.name(), column.kind()));
    for (int i = choices.below(3); i >= 0; i--) {
      RandomWindows.Call call = windows.call();
      items.add(call.sql(), call.kind());
    }
    String qualify = "";
    if (choices.oneIn(5)) {
      RandomWindows.Call call = windows.call();
      qualify = " QUALIFY " + call.sql() + (call.kind() == Kind.NUMBER ? " <= 2" : " IS NOT NULL");
    }
    List<Col> unique = items.columns().subList(0, source.unique().size());
    return new Query(
        items.select(source) + where(source, new RandomSubqueries(choices, names)) + qualify,
        items.columns(),
        unique);
  }

  private Query distinct(int depth) {
    Query query = rows(sources.of(depth), kinds());
    return new Query(
        query.sql().replaceFirst("SELECT", "SELECT DISTINCT"), query.columns(), query.columns());
  }

  private Query set(int depth) {
    List<Kind> kinds = kinds();
    Query left = rows(sources.of(depth - 1), kinds);
    Query right = rows(sources.of(depth - 1), kinds);
    String operation =
        choices.of("UNION ALL", "UNION", "EXCEPT", "INTERSECT", "EXCEPT ALL", "INTERSECT ALL");
    String sql = left.sql() + " " + operation + " " + right.sql();
    if (choices.oneIn(4)) {
      sql = sql + " " + choices.of("UNION ALL ", "UNION ") + rows(sources.of(0), kinds).sql();
    }
    return new Query(sql, left.columns(), List.of());
  }

  /// The first rows in an order in which only equal rows tie.
  private Query limited(int depth) {
    Query query = query(depth - 1);
    if (query.columns().stream().anyMatch(column -> column.kind() == Kind.SHOWN)) {
      return query;
    }
    String alias = names.alias();
    String order =
        query.columns().stream()
            .map(c -> c.name() + choices.of("", " DESC", " NULLS FIRST", " DESC NULLS FIRST"))
            .collect(Collectors.joining(", "));
    String offset = choices.oneIn(3) ? " OFFSET 1" : "";
    return new Query(
        "SELECT * FROM (%s) %s ORDER BY %s%s LIMIT %s"
            .formatted(query.sql(), alias, order, offset, choices.of("3", "1", "0", "100")),
        query.columns(),
        query.unique());
  }
}
