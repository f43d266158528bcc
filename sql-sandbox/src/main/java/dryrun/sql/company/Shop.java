package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;
import java.util.stream.Stream;

/// orders, order_items and source_orders. A few orders are in one of orders and source_orders only,
/// and a few differ there in amount or status.
final class Shop implements Area {
  private final Company company;
  private final List<Order> placed;

  /// What the shop's own database says of an order that the warehouse says otherwise.
  private enum Difference {
    NONE,
    NOT_IN_ORDERS,
    NOT_IN_SOURCE,
    AMOUNT,
    STATUS;

    static Difference of(Order order) {
      return values()[Draws.of(Draws.Topic.SOURCE, order.id()).weighted(980, 5, 5, 5, 5)];
    }
  }

  Shop(Company company, List<Order> placed) {
    this.company = company;
    this.placed = placed;
  }

  /// Whether the warehouse knows of the order.
  static boolean isKnown(Order order) {
    return Difference.of(order) != Difference.NOT_IN_ORDERS;
  }

  @Override
  public List<TableData> tables() {
    TableRows orders = company.rows("orders");
    TableRows items = company.rows("order_items");
    TableRows source = company.rows("source_orders");
    for (Order order : placed) {
      Difference difference = Difference.of(order);
      if (isKnown(order)) {
        writeOrder(orders, order);
        writeItems(items, order);
      }
      if (difference != Difference.NOT_IN_SOURCE) {
        writeExports(source, order, difference);
      }
    }
    return Stream.of(orders, items, source).map(TableRows::build).toList();
  }

  private static void writeOrder(TableRows rows, Order order) {
    TableRows row =
        rows.on(Span.dayOf(order.at()))
            .id(order.id())
            .id(order.user())
            .at(order.at())
            .text(order.status())
            .text(order.promo());
    (order.isPending() ? row.missing() : row.cents(order.cents())).end();
  }

  private static void writeItems(TableRows rows, Order order) {
    int number = 1;
    for (Order.Line line : order.lines()) {
      rows.on(Span.dayOf(order.at()))
          .id(order.id())
          .number(number++)
          .id(line.product())
          .number(line.quantity())
          .cents(line.cents())
          .end();
    }
  }

  /// One row per day on which the order was new or changed; now and then the export sends one
  /// twice.
  private static void writeExports(TableRows rows, Order order, Difference difference) {
    Draws draws = Draws.of(Draws.Topic.SOURCE, order.id(), 1);
    boolean changedLater = Span.dayOf(order.changed()) > Span.dayOf(order.at());
    if (changedLater) {
      writeExport(rows, order, "paid", order.at(), difference);
    }
    boolean other = difference == Difference.STATUS;
    String status = other ? (order.status().equals("paid") ? "cancelled" : "paid") : order.status();
    int times = draws.chance(5) ? 2 : 1;
    for (int i = 0; i < times; i++) {
      writeExport(rows, order, status, order.changed(), difference);
    }
  }

  private static void writeExport(
      TableRows rows, Order order, String status, long at, Difference difference) {
    TableRows row = rows.on(Span.dayOf(at)).id(order.id()).id(order.user()).text(status);
    boolean other = difference == Difference.AMOUNT;
    TableRows amount =
        order.isPending() ? row.missing() : row.cents(order.cents() + (other ? 500 : 0));
    amount.at(at).end();
  }
}
