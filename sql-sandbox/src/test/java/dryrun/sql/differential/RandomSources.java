package dryrun.sql.differential;

import dryrun.sql.differential.RandomQueries.Query;
import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What stands behind FROM: tables, joins of every kind, subqueries, common table expressions.
final class RandomSources {
  private final Choices choices;
  private final Names names;
  private final RandomQueries queries;
  private final List<String> expressions = new ArrayList<>();
  private final List<Query> common = new ArrayList<>();

  RandomSources(Choices choices, Names names, RandomQueries queries) {
    this.choices = choices;
    this.names = names;
    this.queries = queries;
  }

  /// The common table expressions that were made, behind WITH.
  String with() {
    return expressions.isEmpty()
        ? ""
        : expressions.stream().collect(Collectors.joining(", ", "WITH ", " "));
  }

  Source of(int depth) {
    return switch (depth <= 0 ? 0 : choices.below(12)) {
      case 1, 2, 3, 4 -> join(of(depth - 1), table());
      case 10 -> nested();
      case 5 -> derived(queries.query(depth - 1));
      case 6 -> common(depth);
      case 7 -> lateral(of(depth - 1));
      case 8 -> unnested(of(depth - 1));
      case 9 -> using();
      default -> table();
    };
  }

  private Source table() {
    RandomTables.Table table = choices.of(RandomTables.TABLES);
    String alias = names.alias();
    List<Col> columns = table.under(alias);
    return new Source(table.name() + " " + alias, columns, columns.subList(0, 1));
  }

  private Source join(Source first, Source right) {
    // Beside another column of the name, one of USING can no longer be named.
    boolean namesakes = right.columns().stream().anyMatch(c -> c.name().endsWith(".person_id"));
    Source left = namesakes ? first.without("person_id") : first;
    String kind = choices.of("JOIN", "LEFT JOIN", "FULL JOIN", "RIGHT JOIN", "CROSS JOIN");
    String on = kind.equals("CROSS JOIN") ? "" : " ON " + condition(left, right);
    return left.with(right, left.sql() + " " + kind + " " + right.sql() + on);
  }

  /// A join whose right side is a join.
  private Source nested() {
    Source inner = join(table(), table());
    return join(table(), new Source("(" + inner.sql() + ")", inner.columns(), inner.unique()));
  }

  private String condition(Source left, Source right) {
    Kind kind = choices.of(Kind.NUMBER, Kind.NUMBER, Kind.TEXT, Kind.DATE);
    if (left.of(kind).isEmpty() || right.of(kind).isEmpty()) {
      return "1 = 1";
    }
    String equal =
        choices.of(left.of(kind)).name()
            + choices.of(" = ", " = ", " = ", " < ", " IS NOT DISTINCT FROM ")
            + choices.of(right.of(kind)).name();
    if (!choices.oneIn(4)) {
      return equal;
    }
    RandomSubqueries subqueries = new RandomSubqueries(choices, names);
    RandomValues values = new RandomValues(choices, subqueries);
    Source both = left.within(right.columns());
    return equal
        + choices.of(" AND ", " AND ", " OR ")
        + new RandomConditions(choices, values, subqueries).of(both, 0);
  }

  private Source derived(Query query) {
    String alias = names.alias();
    Source source = named("(" + query.sql() + ") " + alias, alias, query);
    return source.keys().isEmpty() ? table() : source;
  }

  private static Source named(String sql, String alias, Query query) {
    return new Source(sql, under(alias, query.columns()), under(alias, query.unique()));
  }

  private static List<Col> under(String alias, List<Col> columns) {
    return columns.stream().map(c -> new Col(alias + "." + c.name(), c.kind())).toList();
  }

  private Source common(int depth) {
    if (common.isEmpty() || choices.either()) {
      Query query = queries.query(depth - 1);
      expressions.add("w" + (expressions.size() + 1) + " AS (" + query.sql() + ")");
      common.add(query);
    }
    int place = choices.below(common.size());
    String alias = names.alias();
    Source source = named("w" + (place + 1) + " " + alias, alias, common.get(place));
    return source.keys().isEmpty() ? table() : source;
  }

  /// For each row some rows of a table.
  private Source lateral(Source left) {
    Source inner = table();
    String alias = names.alias();
    List<Col> columns = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (Col column : inner.columns()) {
      Col out = new Col(names.column(), column.kind());
      columns.add(out);
      items.add(column.name() + " AS " + out.name());
    }
    List<Col> outer = left.of(Kind.NUMBER);
    String where =
        outer.isEmpty()
            ? ""
            : " WHERE "
                + choices.of(inner.of(Kind.NUMBER)).name()
                + choices.of(" = ", " <= ")
                + choices.of(outer).name();
    String sql =
        "%s %s LATERAL (SELECT %s FROM %s%s ORDER BY %s%s) %s"
            .formatted(
                left.sql(),
                choices.of("CROSS JOIN", "LEFT JOIN"),
                String.join(", ", items),
                inner.sql(),
                where,
                inner.unique().get(0).name() + choices.of("", " DESC"),
                choices.of("", " LIMIT 1", " LIMIT 2"),
                alias);
    Source right = new Source("", under(alias, columns), under(alias, columns.subList(0, 1)));
    return left.with(right, sql.contains(" LEFT JOIN LATERAL ") ? sql + " ON TRUE" : sql);
  }

  private Source unnested(Source left) {
    String alias = names.alias();
    String column = names.column();
    List<Col> texts = left.of(Kind.TEXT);
    boolean split = !texts.isEmpty() && choices.either();
    String array =
        split
            ? "SPLIT(" + choices.of(texts).name() + ", '-')"
            : choices.of("ARRAY[1, 2]", "ARRAY[2, NULL]", "SEQUENCE(1, 3)");
    List<Col> columns = new ArrayList<>(left.columns());
    columns.add(new Col(alias + "." + column, split ? Kind.TEXT : Kind.NUMBER));
    return new Source(
        "%s CROSS JOIN UNNEST(%s) AS %s (%s)".formatted(left.sql(), array, alias, column),
        columns,
        List.of());
  }

  private Source using() {
    String left = names.alias();
    String right = names.alias();
    List<Col> columns = new ArrayList<>(List.of(new Col("person_id", Kind.NUMBER)));
    columns.addAll(RandomTables.TABLES.get(1).under(left));
    columns.addAll(RandomTables.TABLES.get(2).under(right));
    columns.removeIf(column -> column.name().endsWith(".person_id"));
    List<Col> unique = columns.stream().filter(c -> c.name().endsWith(".id")).toList();
    return new Source(
        "orders %s %s visits %s USING (person_id)"
            .formatted(left, choices.of("JOIN", "LEFT JOIN", "FULL JOIN", "RIGHT JOIN"), right),
        columns,
        unique);
  }
}
