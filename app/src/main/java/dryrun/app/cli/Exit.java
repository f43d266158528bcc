package dryrun.app.cli;

/// How a command ended, in the order in which one outweighs another.
enum Exit {
  /// Done, and every answer passed.
  DONE(0),
  /// An answer did not pass, a query failed, or a proof has a finding.
  NOT_PASSED(1),
  /// The call or an input file is unusable.
  UNUSABLE(2),
  /// The program failed.
  FAULT(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  Exit or(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
