package dryrun.sql.company;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All orders that were placed: some within minutes of a look at the page `checkout`, some straight
/// from a creator's post.
final class Orders {
  private static final int FIRST_ID = 10_001;
  private final List<Catalog.Product> products = Catalog.products();
  private final List<Order> all = new ArrayList<>();

  private Orders() {}

  /// The orders in the order of their ids.
  static List<Order> of(People people) {
    Orders orders = new Orders();
    for (int day = Span.START; day <= Span.LAST; day++) {
      for (Person person : people.all()) {
        if (person.buys()) {
          orders.place(person, day);
        }
      }
    }
    return List.copyOf(orders.all);
  }

  private void place(Person person, int day) {
    Draws draws = Draws.of(Draws.Topic.ORDERS, person.id(), day);
    for (Visits.View view : Visits.of(person, day)) {
      if (draws.chance(view.page().equals("checkout") ? 800 : 50)) {
        long at = view.at() + draws.between(20, 600);
        if (at < Span.END) {
          all.add(order(person.id(), at, draws));
        }
      }
    }
  }

  private Order order(int user, long at, Draws draws) {
    String promo = promo(draws);
    List<Order.Line> lines = lines(promo, draws);
    String status =
        switch (draws.weighted(3, 6, 4, 80, 7)) {
          case 0 -> "pending";
          case 1 -> "cancelled";
          case 2 -> "refunded";
          case 3 -> "shipped";
          default -> "paid";
        };
    long changed = at + draws.between(600, 200_000);
    boolean asPlaced = status.equals("pending") || status.equals("paid") || changed >= Span.END;
    String now = asPlaced && !status.equals("pending") ? "paid" : status;
    return new Order(FIRST_ID + all.size(), user, at, now, asPlaced ? at : changed, promo, lines);
  }

  private static @Nullable String promo(Draws draws) {
    return switch (draws.weighted(700, 150, 110, 15, 15, 10)) {
      case 0 -> null;
      case 1 -> "WELCOME10";
      case 2 -> "SPRING";
      case 3 -> "spring";
      case 4 -> "";
      default -> "GIFT";
    };
  }

  /// One line for most orders; now and then the same product twice.
  private List<Order.Line> lines(@Nullable String promo, Draws draws) {
    List<Order.Line> lines = new ArrayList<>();
    int count = 1 + draws.run(450, 5);
    while (lines.size() < count) {
      int index = draws.below(products.size() - Catalog.NEVER_BOUGHT);
      boolean again = !lines.isEmpty() && draws.chance(40);
      int product = again ? lines.getFirst().product() : products.get(index).id();
      int quantity = draws.chance(750) ? 1 : draws.between(2, 5);
      lines.add(new Order.Line(product, quantity, charged(product, promo)));
    }
    return List.copyOf(lines);
  }

  private long charged(int product, @Nullable String promo) {
    long list = products.get(product - 1).cents();
    return switch (promo) {
      case "WELCOME10" -> (list * 9 + 5) / 10;
      case "GIFT" -> 0;
      case null, default -> list;
    };
  }
}
