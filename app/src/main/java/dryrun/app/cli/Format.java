package dryrun.app.cli;

import java.util.Locale;

/// How results are written.
enum Format {
  TABLE,
  JSON,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
