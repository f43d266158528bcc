class Receipt {
  String line(String item, int cents) {
    String s = "";
    s = s + item;
    s = s + ": ";
    s = s + cents / 100;
    s = s + ".";
    if (cents % 100 < 10) {
      s = s + "0";
    }
    s = s + cents % 100;
    return s;
  }
}
