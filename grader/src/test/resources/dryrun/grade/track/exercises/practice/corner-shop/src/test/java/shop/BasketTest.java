package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import shop.basket.Basket;

class BasketTest {
  @Test
  void twoThings() {
    Basket basket = new Basket();
    basket.add("bread", 350);
    basket.add("milk", 140);
    assertEquals(490, basket.total());
  }
}
