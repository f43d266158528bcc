package dryrun.sql.calcite;

import dryrun.sql.dialect.GroupsWindow;
import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlMatchRecognize;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWindow;

/// Gives up on frames that Calcite would read but compute as other ones.
final class UnsupportedWindows implements CallRule {
  /// Aggregates that grow one collection, so that every row would show that of the last one.
  private static final Set<String> COLLECTING = Set.of("ARRAY_AGG", "COLLECT", "$MAP_AGG");

  @Override
  public SqlNode apply(SqlCall call) {
    if (call instanceof GroupsWindow) {
      throw new UnsupportedConstruct("A GROUPS frame", call.getParserPosition());
    }
    if (call instanceof SqlMatchRecognize) {
      throw new UnsupportedConstruct("MATCH_RECOGNIZE", call.getParserPosition());
    }
    if (call.getKind() == SqlKind.OVER && COLLECTING.contains(aggregate(call))) {
      throw new UnsupportedConstruct(
          aggregate(call).replace("$", "") + " over a window", call.getParserPosition());
    }
    if (call instanceof SqlWindow window) {
      SqlLiteral exclude = window.getExclude();
      if (exclude != null && !SqlWindow.isExcludeNoOthers(exclude)) {
        throw new UnsupportedConstruct("EXCLUDE in a frame", call.getParserPosition());
      }
    }
    return call;
  }

  /// The name of the aggregate of an OVER, whatever stands around it.
  private static String aggregate(SqlCall call) {
    SqlNode function = call.operand(0);
    while (function.getKind() == SqlKind.FILTER || function.getKind() == SqlKind.RESPECT_NULLS) {
      function = ((SqlCall) function).operand(0);
    }
    return Ast.name(function);
  }
}
