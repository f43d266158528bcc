package dryrun.sql.calcite;

import org.apache.calcite.sql.parser.SqlParserPos;

/// Thrown by rules for what Calcite cannot run, to be told with its place in the text as typed.
final class UnsupportedConstruct extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SqlParserPos place;

  /// @param construct what it is, as the beginning of a sentence
  UnsupportedConstruct(String construct, SqlParserPos place) {
    super(construct + " cannot be run by this engine");
    this.place = place;
  }

  SqlParserPos place() {
    return place;
  }
}
