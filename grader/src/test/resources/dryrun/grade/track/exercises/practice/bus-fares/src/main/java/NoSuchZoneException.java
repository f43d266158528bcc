class NoSuchZoneException extends Exception {
  NoSuchZoneException(int zones) {
    super("no ride has " + zones + " zones");
  }
}
