package dryrun.sql.calcite;

import dryrun.sql.dialect.GroupsWindow;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlMatchRecognize;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWindow;

/// Gives up on frames that Calcite would read but compute as other ones.
final class UnsupportedWindows implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (call instanceof GroupsWindow) {
      throw new UnsupportedConstruct("A GROUPS frame", call.getParserPosition());
    }
    if (call instanceof SqlMatchRecognize) {
      throw new UnsupportedConstruct("MATCH_RECOGNIZE", call.getParserPosition());
    }
    if (call instanceof SqlWindow window) {
      SqlLiteral exclude = window.getExclude();
      if (exclude != null && !SqlWindow.isExcludeNoOthers(exclude)) {
        throw new UnsupportedConstruct("EXCLUDE in a frame", call.getParserPosition());
      }
    }
    return call;
  }
}
