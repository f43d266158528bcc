package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.List;

/// The shop's categories (three levels) and products: dim_category and dim_product.
final class Catalog implements Area {
  /// How many products of the end of the list are never bought.
  static final int NEVER_BOUGHT = 6;

  private static final int PRODUCTS = 240;
  private static final int GIFT_CARDS = 19;
  private static final int[] PRICES = {
    490, 990, 990, 1250, 1800, 2490, 2490, 3900, 5900, 7450, 12_900, 34_900
  };
  private static final List<String> KINDS =
      List.of("Small", "Large", "Blue", "Quiet", "Folding", "Old", "Bright", "Travel");
  private static final List<Category> CATEGORIES =
      List.of(
          new Category(1, 0, "Home", List.of()),
          new Category(2, 1, "Kitchen", List.of("Bread knife", "Chopping board")),
          new Category(3, 2, "Coffee makers", List.of("Moka pot", "Drip kettle", "Grinder")),
          new Category(4, 2, "Baking", List.of("Cake tin", "Rolling pin")),
          new Category(5, 1, "Lighting", List.of("Paper lantern", "Desk lamp")),
          new Category(6, 1, "Garden", List.of("Watering can")),
          new Category(7, 6, "Pots", List.of("Clay pot", "Hanging pot")),
          new Category(8, 0, "Books", List.of()),
          new Category(9, 8, "Travel", List.of("Atlas", "Road book")),
          new Category(10, 8, "Children", List.of("Picture book")),
          new Category(11, 10, "Board books", List.of("Board book")),
          new Category(12, 0, "Sports", List.of("Water bottle")),
          new Category(13, 12, "Cycling", List.of("Bell", "Pannier")),
          new Category(14, 13, "Lights", List.of("Front light", "Rear light")),
          new Category(15, 12, "Running", List.of("Headband")),
          new Category(16, 0, "Music", List.of()),
          new Category(17, 16, "Instruments", List.of("Ukulele", "Kazoo")),
          new Category(18, 17, "Strings", List.of("String set")),
          new Category(GIFT_CARDS, 0, "Gift cards", List.of()));

  private final Company company;

  /// @param parent 0 for a top category
  private record Category(int id, int parent, String name, List<String> goods) {}

  /// @param category 0 where nobody has chosen one
  /// @param cents the list price
  record Product(int id, int category, String name, long cents) {}

  Catalog(Company company) {
    this.company = company;
  }

  static List<Product> products() {
    List<Category> withGoods = CATEGORIES.stream().filter(c -> !c.goods().isEmpty()).toList();
    List<Product> products = new ArrayList<>();
    for (int id = 1; id <= PRODUCTS; id++) {
      Draws draws = Draws.of(Draws.Topic.PRODUCTS, id);
      Category category = withGoods.get(draws.below(withGoods.size()));
      String name =
          KINDS.get(draws.below(KINDS.size()))
              + " "
              + category.goods().get(draws.below(category.goods().size()));
      long cents = PRICES[draws.below(PRICES.length)];
      products.add(new Product(id, draws.chance(30) ? 0 : category.id(), name, cents));
    }
    return List.copyOf(products);
  }

  @Override
  public List<TableData> tables() {
    TableRows categories = company.rows("dim_category");
    for (Category category : CATEGORIES) {
      TableRows row = categories.row().id(category.id());
      (category.parent() == 0 ? row.missing() : row.id(category.parent()))
          .text(category.name())
          .end();
    }
    TableRows products = company.rows("dim_product");
    for (Product product : products()) {
      TableRows row = products.row().id(product.id());
      (product.category() == 0 ? row.missing() : row.id(product.category()))
          .text(product.name())
          .cents(product.cents())
          .end();
    }
    return List.of(categories.build(), products.build());
  }
}
