class TicketCounter {
  private int sold;

  synchronized int sell() {
    return ++sold;
  }

  synchronized int sold() {
    return sold;
  }
}
