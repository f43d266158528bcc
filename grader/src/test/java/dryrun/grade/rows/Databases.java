package dryrun.grade.rows;

import dryrun.sql.Column;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import dryrun.sql.TableSchema.ForeignKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Users and their orders, written by hand.
public final class Databases {
  public static final TableSchema USERS =
      new TableSchema(
          "users",
          List.of(
              new Column("user_id", SqlType.Simple.BIGINT),
              new Column("name", SqlType.Simple.VARCHAR)),
          List.of(),
          List.of("user_id"),
          List.of(List.of("user_id")),
          List.of(),
          Optional.empty());

  public static final TableSchema ORDERS =
      new TableSchema(
          "orders",
          List.of(
              new Column("order_id", SqlType.Simple.BIGINT),
              new Column("buyer", SqlType.Simple.BIGINT),
              new Column("placed", SqlType.Simple.TIMESTAMP)),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new ForeignKey(List.of("buyer"), "users", List.of("user_id")),
              new ForeignKey(List.of("order_id"), "elsewhere", List.of("order_id"))),
          Optional.empty());

  private Databases() {}

  @SafeVarargs
  public static List<List<@Nullable Object>> rows(List<@Nullable Object>... rows) {
    List<List<@Nullable Object>> all = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      all.add(row);
    }
    return all;
  }

  public static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  public static SmallDatabase shop(
      List<List<@Nullable Object>> users, List<List<@Nullable Object>> orders) {
    return new SmallDatabase(
        List.of(new SmallDatabase.Table(USERS, users), new SmallDatabase.Table(ORDERS, orders)));
  }
}
