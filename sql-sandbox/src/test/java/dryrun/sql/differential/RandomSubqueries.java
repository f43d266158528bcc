package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.List;

/// Subqueries that stand in expressions, correlated with the query around them or not.
final class RandomSubqueries {
  private static final int MOST = 3;

  private final Choices choices;
  private final Names names;
  private int made;

  RandomSubqueries(Choices choices, Names names) {
    this.choices = choices;
    this.names = names;
  }

  /// A subquery for one value.
  String scalar(Kind kind, Source outer) {
    RandomValues values = new RandomValues(choices, this);
    if (made++ >= MOST) {
      return values.of(kind, outer, 0);
    }
    Source inner = table();
    String aggregate = new RandomAggregates(choices, values).of(kind, inner);
    return "(SELECT " + aggregate + " FROM " + inner.sql() + where(inner, outer) + ")";
  }

  String exists(Source outer) {
    if (made++ >= MOST) {
      return "TRUE";
    }
    Source inner = table();
    return choices.of("", "NOT ")
        + "EXISTS (SELECT 1 FROM "
        + inner.sql()
        + where(inner, outer)
        + ")";
  }

  /// IN, or a comparison with all or any rows.
  String member(Source outer, RandomValues values) {
    if (made++ >= MOST) {
      return "TRUE";
    }
    Source inner = table();
    Kind kind = choices.of(Kind.NUMBER, inner.of(Kind.TEXT).isEmpty() ? Kind.NUMBER : Kind.TEXT);
    String rows =
        "(SELECT %s FROM %s%s)"
            .formatted(choices.of(inner.of(kind)).name(), inner.sql(), where(inner, outer));
    return values.of(kind, outer, 1)
        + choices.of(" IN ", " NOT IN ", " = ANY ", " > ALL ", " <= ANY ", " <> ALL ")
        + rows;
  }

  private Source table() {
    RandomTables.Table table = choices.of(RandomTables.TABLES);
    String alias = names.alias();
    List<Col> columns = table.under(alias);
    return new Source(table.name() + " " + alias, columns, columns.subList(0, 1));
  }

  private String where(Source inner, Source outer) {
    List<String> conditions = new ArrayList<>();
    List<Col> numbers = outer.of(Kind.NUMBER);
    if (!numbers.isEmpty() && choices.either()) {
      conditions.add(
          choices.of(inner.of(Kind.NUMBER)).name()
              + choices.of(" = ", " = ", " > ")
              + choices.of(numbers).name());
    }
    if (choices.either()) {
      RandomValues values = new RandomValues(choices, this);
      Source both = choices.oneIn(4) ? inner.within(outer.columns()) : inner;
      conditions.add(new RandomConditions(choices, values, this).of(both, 1));
    }
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }
}
