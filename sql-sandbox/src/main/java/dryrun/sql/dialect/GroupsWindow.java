package dryrun.sql.dialect;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/// A window with a `GROUPS` frame: it counts groups of peers, and unparses as such.
public final class GroupsWindow extends SqlWindow {
  private final SqlOperator operator;

  private GroupsWindow(SqlWindow read, SqlOperator parent) {
    super(
        read.getParserPosition(),
        null,
        read.getRefName(),
        read.getPartitionList(),
        read.getOrderList(),
        SqlLiteral.createBoolean(false, read.getParserPosition()),
        read.getLowerBound(),
        read.getUpperBound(),
        null,
        read.getExclude());
    operator = new Operator(parent);
  }

  /// The window that was read as a `RANGE` frame, as what it is.
  static GroupsWindow of(SqlWindow read) {
    return new GroupsWindow(read, read.getOperator());
  }

  @Override
  public SqlOperator getOperator() {
    return operator;
  }

  @Override
  public void unparse(SqlWriter writer, int leftPrec, int rightPrec) {
    operator.unparse(writer, this, leftPrec, rightPrec);
  }

  /// Writes the window, and keeps its copies what they are.
  private static final class Operator extends SqlOperator {
    private final SqlOperator parent;

    Operator(SqlOperator parent) {
      super("WINDOW", org.apache.calcite.sql.SqlKind.WINDOW, 2, true, null, null, null);
      this.parent = parent;
    }

    @Override
    public org.apache.calcite.sql.SqlSyntax getSyntax() {
      return parent.getSyntax();
    }

    @Override
    public SqlCall createCall(
        @Nullable SqlLiteral quantifier, SqlParserPos pos, @Nullable SqlNode... operands) {
      return GroupsWindow.of((SqlWindow) parent.createCall(quantifier, pos, operands));
    }

    @Override
    public void unparse(SqlWriter writer, SqlCall call, int leftPrec, int rightPrec) {
      GroupsWindow window = (GroupsWindow) call;
      SqlWriter.Frame frame = writer.startList(SqlWriter.FrameTypeEnum.WINDOW, "(", ")");
      SqlIdentifier base = window.getRefName();
      if (base != null) {
        base.unparse(writer, 0, 0);
      }
      list(writer, "PARTITION BY", window.getPartitionList());
      list(writer, "ORDER BY", window.getOrderList());
      writer.sep("GROUPS");
      SqlNode lower = window.getLowerBound();
      SqlNode upper = window.getUpperBound();
      if (upper == null) {
        unparse(writer, lower);
      } else {
        writer.sep("BETWEEN");
        unparse(writer, lower);
        writer.keyword("AND");
        unparse(writer, upper);
      }
      writer.endList(frame);
    }

    private static void unparse(SqlWriter writer, @Nullable SqlNode bound) {
      if (bound != null) {
        bound.unparse(writer, 0, 0);
      }
    }

    private static void list(SqlWriter writer, String keyword, List<SqlNode> nodes) {
      if (!nodes.isEmpty()) {
        writer.sep(keyword);
        SqlWriter.Frame frame = writer.startList("", "");
        for (SqlNode node : nodes) {
          writer.sep(",");
          node.unparse(writer, 0, 0);
        }
        writer.endList(frame);
      }
    }
  }
}
