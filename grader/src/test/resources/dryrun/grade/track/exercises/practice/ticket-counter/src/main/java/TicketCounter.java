class TicketCounter {
  int sell() {
    throw new UnsupportedOperationException("Write this method.");
  }

  int sold() {
    throw new UnsupportedOperationException("Write this method.");
  }
}
