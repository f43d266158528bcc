package dryrun.sql.dialect;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Finds the windows whose frame is typed `GROUPS` among those that were parsed as `RANGE`.
final class GroupsWindows extends SqlShuttle {
  private static final int IS_ROWS = 4;

  private final SourceText source;
  private final MappedText mapped;

  GroupsWindows(SourceText source, MappedText mapped) {
    this.source = source;
    this.mapped = mapped;
  }

  SqlNode restore(SqlNode statement) {
    if (!mapped.text().contains("RANGE")) {
      return statement;
    }
    SqlNode restored = statement.accept(this);
    return restored == null ? statement : restored;
  }

  @Override
  public @Nullable SqlNode visit(SqlCall call) {
    SqlNode visited = super.visit(call);
    if (!(visited instanceof SqlWindow window) || window.isRows()) {
      return visited;
    }
    SqlParserPos place = window.getOperandList().get(IS_ROWS).getParserPosition();
    int offset =
        place.getLineNum() == 0 ? 0 : mapped.sourceOffset(place.getLineNum(), place.getColumnNum());
    return source.text().regionMatches(true, offset, "GROUPS", 0, "GROUPS".length())
        ? GroupsWindow.of(window)
        : visited;
  }
}
