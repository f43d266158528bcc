class Garden {
  private final String[] beds;

  Garden(int beds) {
    this.beds = new String[beds];
  }

  void plant(int bed, String what) {
    if (beds[bed] != null) {
      throw new IllegalStateException("taken");
    }
    beds[bed] = what;
  }

  String at(int bed) {
    return beds[bed] == null ? "nothing" : beds[bed];
  }
}
