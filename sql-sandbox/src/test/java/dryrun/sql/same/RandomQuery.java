package dryrun.sql.same;

import dryrun.sql.DataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A query over the tables of the tests that can be written in several ways of one meaning.
///
/// @param joined whether table b is joined
/// @param outer whether by a left join
/// @param conditions over columns that both ways know
/// @param grouped whether rows are grouped by a.s
record RandomQuery(boolean joined, boolean outer, List<Condition> conditions, boolean grouped) {

  /// A comparison, and whether it is of table b.
  record Condition(boolean ofB, String column, String operator, String value) {
    String written(String alias, boolean turned) {
      String name = alias + column;
      return turned ? value + " " + reversed() + " " + name : name + " " + operator + " " + value;
    }

    private String reversed() {
      return switch (operator) {
        case "<" -> ">";
        case ">" -> "<";
        case "<=" -> ">=";
        case ">=" -> "<=";
        default -> operator;
      };
    }
  }

  private static final List<String> OPERATORS = List.of("<", "<=", ">", ">=", "=", "<>");

  static RandomQuery of(Random random) {
    boolean joined = random.nextInt(3) > 0;
    boolean outer = joined && random.nextInt(3) == 0;
    List<Condition> conditions = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      boolean ofB = joined && !outer && random.nextBoolean();
      String column = ofB ? "y" : random.nextBoolean() ? "x" : "id";
      String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
      conditions.add(new Condition(ofB, column, operator, String.valueOf(random.nextInt(4))));
    }
    return new RandomQuery(joined, outer, conditions, random.nextBoolean());
  }

  /// The query in one of its ways: aliases, order of tables and conditions, sides of comparisons,
  /// ON or WHERE, a common table expression or none.
  String written(Random random) {
    String a = random.nextBoolean() ? "a" : "p";
    String b = random.nextBoolean() ? "b" : "q";
    boolean split = random.nextBoolean();
    List<String> inside = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    for (Condition condition : conditions) {
      boolean inner = split && !condition.ofB();
      String alias = inner ? "" : (condition.ofB() ? b : a) + ".";
      (inner ? inside : outside).add(condition.written(alias, random.nextBoolean()));
    }
    Collections.shuffle(inside, random);
    String source = split ? "c" : "a";
    String from = from(source + " " + a, "b " + b, a + ".id = " + b + ".id", outside, random);
    Collections.shuffle(outside, random);
    String with =
        split
            ? "WITH c AS (SELECT s, x, id FROM a"
                + (inside.isEmpty() ? "" : " WHERE " + String.join(" AND ", inside))
                + ") "
            : "";
    String select =
        grouped
            ? "SELECT %s.s, COUNT(*) AS n, SUM(%s.x) AS total".formatted(a, a)
            : "SELECT %s.x, %s.s".formatted(a, a);
    return with
        + select
        + " FROM "
        + from
        + (outside.isEmpty() ? "" : " WHERE " + String.join(" AND ", outside))
        + (grouped ? " GROUP BY " + a + ".s" : "");
  }

  private String from(
      String left, String right, String on, List<String> conditions, Random random) {
    if (!joined) {
      return left;
    }
    if (outer) {
      return random.nextBoolean()
          ? left + " LEFT JOIN " + right + " ON " + on
          : right + " RIGHT JOIN " + left + " ON " + on;
    }
    boolean turned = random.nextBoolean();
    String first = turned ? right : left;
    String second = turned ? left : right;
    if (random.nextBoolean()) {
      conditions.add(on);
      return first + " CROSS JOIN " + second;
    }
    return first + " JOIN " + second + " ON " + on;
  }

  /// Few rows with few values, NULL among them.
  static DataSource database(Random random) {
    StringBuilder a = new StringBuilder("id,x,s,d\n");
    StringBuilder b = new StringBuilder("id,y,s\n");
    for (int i = random.nextInt(9); i > 0; i--) {
      a.append(
          "%s,%s,%s,2024-01-0%d\n"
              .formatted(number(random), number(random), text(random), 1 + random.nextInt(3)));
      b.append("%s,%s,%s\n".formatted(number(random), number(random), text(random)));
    }
    return new DataSource.Files(
        "random",
        Map.of("schema.sql", SamePlanTest.TABLES, "a.csv", a.toString(), "b.csv", b.toString()));
  }

  private static String number(Random random) {
    int value = random.nextInt(5);
    return value == 4 ? "" : String.valueOf(value);
  }

  private static String text(Random random) {
    return List.of("", "k", "m", "\"\"").get(random.nextInt(4));
  }
}
