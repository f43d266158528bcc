class BusFares {
  int fare(int zones) throws NoSuchZoneException {
    if (zones < 1) {
      throw new NoSuchZoneException(zones);
    }
    return 120 + 80 * zones;
  }
}
