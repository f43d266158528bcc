package dryrun.sql.company;

/// How large the company is.
record Size(int users, int creators, int creatorEvents, int wallets) {
  static final Size PRACTICE = new Size(900, 400, 50_000, 150);
  static final Size LARGE = new Size(18_000, 8_000, 1_000_000, 3_000);
}
