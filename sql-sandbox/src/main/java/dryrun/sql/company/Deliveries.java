package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// deliveries: three events for a parcel that was sent, received at least once.
final class Deliveries implements Area {
  private static final int HOUR = 3600;
  private static final int DAY = 24 * HOUR;
  private final Company company;
  private final List<Order> placed;

  Deliveries(Company company, List<Order> placed) {
    this.company = company;
    this.placed = placed;
  }

  @Override
  public List<TableData> tables() {
    TableRows rows = company.rows("deliveries");
    for (Order order : placed) {
      if (order.isSent()) {
        Draws draws = Draws.of(Draws.Topic.DELIVERIES, order.id());
        long packed = order.at() + draws.between(HOUR, 12 * HOUR);
        long shipped = packed + draws.between(HOUR, 20 * HOUR);
        long delivered = shipped + draws.between(12 * HOUR, 4 * DAY);
        write(rows, order, 1, "packed", packed, draws);
        write(rows, order, 2, "shipped", shipped, draws);
        write(rows, order, 3, "delivered", delivered, draws);
      }
    }
    return List.of(rows.build());
  }

  /// Writes an event as often as it was received: most within seconds and once, some days late,
  /// some again minutes to days later (now and then saying something else then), some again in the
  /// same second.
  private static void write(
      TableRows rows, Order order, int number, String status, long at, Draws draws) {
    boolean late = draws.chance(20);
    long received = at + (late ? draws.between(DAY, 5 * DAY) : draws.between(1, 40));
    row(rows, order, number, status, at, received);
    switch (draws.weighted(900, 25, 60, 15)) {
      case 1 -> row(rows, order, number, status, at, received);
      case 2 -> row(rows, order, number, status, at, received + draws.between(60, 2 * DAY));
      case 3 -> row(rows, order, number, "delayed", at, received + draws.between(60, 6 * HOUR));
      default -> {}
    }
  }

  private static void row(
      TableRows rows, Order order, int number, String status, long at, long received) {
    if (Span.isKept(received)) {
      rows.on(Span.dayOf(received))
          .text("d-" + order.id() + "-" + number)
          .id(order.id())
          .text(status)
          .at(at)
          .at(received)
          .end();
    }
  }
}
