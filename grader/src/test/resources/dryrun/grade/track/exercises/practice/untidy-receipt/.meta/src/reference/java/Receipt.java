class Receipt {
  String line(String item, int cents) {
    return "%s: %d.%02d".formatted(item, cents / 100, cents % 100);
  }
}
