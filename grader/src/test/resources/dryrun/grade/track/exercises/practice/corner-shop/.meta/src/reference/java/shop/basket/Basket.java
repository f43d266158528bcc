package shop.basket;

public class Basket {
  private int total;

  public void add(String item, int cents) {
    total += cents;
  }

  public int total() {
    return total;
  }
}
