class Garden {
  Garden(int beds) {}

  void plant(int bed, String what) {
    throw new UnsupportedOperationException("Write this method.");
  }

  String at(int bed) {
    throw new UnsupportedOperationException("Write this method.");
  }
}
