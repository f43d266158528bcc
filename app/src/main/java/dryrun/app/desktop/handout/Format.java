package dryrun.app.desktop.handout;

/// What a story is taken out as.
enum Format {
  MARKDOWN("md"),
  HTML("html"),
  PDF("pdf");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /// The ending of its files.
  String ending() {
    return ending;
  }
}
