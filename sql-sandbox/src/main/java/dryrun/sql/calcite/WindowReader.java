package dryrun.sql.calcite;

import dryrun.sql.columns.Storage;
import dryrun.sql.columns.WindowGroup;
import dryrun.sql.columns.WindowGroup.Call;
import dryrun.sql.columns.WindowGroup.Frame;
import dryrun.sql.columns.WindowGroup.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.rel.core.Window;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexWindowBound;
import org.apache.calcite.rex.RexWindowExclusion;
import org.apache.calcite.sql.SqlKind;

/// Reads the windows of a plan as those that are computed over columns.
final class WindowReader {
  private final Window window;
  private final JavaTypeFactory types;
  private final int width;

  private WindowReader(Window window) {
    this.window = window;
    this.types = (JavaTypeFactory) window.getCluster().getTypeFactory();
    this.width = window.getInput().getRowType().getFieldCount();
  }

  /// The windows, unless one is not known there.
  static Optional<List<WindowGroup>> groups(Window window) {
    WindowReader reader = new WindowReader(window);
    List<WindowGroup> groups = new ArrayList<>();
    for (Window.Group group : window.groups) {
      Optional<WindowGroup> read = reader.group(group);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      groups.add(read.get());
    }
    return Optional.of(groups);
  }

  private Optional<WindowGroup> group(Window.Group group) {
    boolean known =
        group.exclude == RexWindowExclusion.EXCLUDE_NO_OTHER
            && ColumnarSort.isCompared(group.orderKeys, window.getInput())
            && group.keys.asList().stream()
                .allMatch(key -> ColumnTypes.isPlain(ColumnTypes.of(window.getInput(), key)));
    OptionalLong from = distance(group.lowerBound, group.isRows, Frame.UNBOUNDED_FROM);
    OptionalLong to = distance(group.upperBound, group.isRows, Frame.UNBOUNDED_TO);
    List<Call> calls = new ArrayList<>();
    for (Window.RexWinAggCall call : group.aggCalls) {
      call(call).ifPresent(calls::add);
    }
    if (!known || from.isEmpty() || to.isEmpty() || calls.size() < group.aggCalls.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new WindowGroup(
            group.keys.asList(),
            ColumnarSort.keys(group.orderKeys),
            new Frame(group.isRows, from.getAsLong(), to.getAsLong()),
            calls));
  }

  private OptionalLong distance(RexWindowBound bound, boolean rows, long unbounded) {
    if (bound.isUnbounded()) {
      boolean outwards = bound.isPreceding() == (unbounded == Frame.UNBOUNDED_FROM);
      return outwards ? OptionalLong.of(unbounded) : OptionalLong.empty();
    }
    if (bound.isCurrentRow()) {
      return OptionalLong.of(0);
    }
    Optional<RexLiteral> offset = Optional.ofNullable(bound.getOffset()).flatMap(this::literal);
    if (!rows || offset.isEmpty() || offset.get().isNull()) {
      return OptionalLong.empty();
    }
    long distance = RexLiteral.numberValue(offset.get()).longValue();
    return OptionalLong.of(bound.isPreceding() ? -distance : distance);
  }

  private Optional<Call> call(Window.RexWinAggCall call) {
    if (call.ignoreNulls || (call.distinct && !isExtreme(call.getKind()))) {
      return Optional.empty();
    }
    Storage result = ColumnarRel.storage(types, call.getType());
    return switch (call.getKind()) {
      case ROW_NUMBER -> numbered(Function.ROW_NUMBER, result);
      case RANK -> numbered(Function.RANK, result);
      case DENSE_RANK -> numbered(Function.DENSE_RANK, result);
      case LAG -> shifted(call, -1, result);
      case LEAD -> shifted(call, 1, result);
      case COUNT -> counted(call, result);
      case SUM -> summed(Function.SUM, call, result);
      case SUM0 -> summed(Function.SUM_OR_ZERO, call, result);
      case MIN -> extreme(Function.MIN, call, result);
      case MAX -> extreme(Function.MAX, call, result);
      case FIRST_VALUE -> same(Function.FIRST_VALUE, call, result);
      case LAST_VALUE -> same(Function.LAST_VALUE, call, result);
      default -> Optional.empty();
    };
  }

  private static boolean isExtreme(SqlKind kind) {
    return kind == SqlKind.MIN || kind == SqlKind.MAX;
  }

  private static Optional<Call> numbered(Function function, Storage result) {
    return result == Storage.LONG
        ? Optional.of(new Call(function, -1, 0, null, result))
        : Optional.empty();
  }

  private Optional<Call> counted(Window.RexWinAggCall call, Storage result) {
    if (result != Storage.LONG || call.getOperands().size() > 1) {
      return Optional.empty();
    }
    return call.getOperands().isEmpty()
        ? Optional.of(new Call(Function.COUNT, -1, 0, null, result))
        : column(call, 0).map(column -> new Call(Function.COUNT, column, 0, null, result));
  }

  private Optional<Call> summed(Function function, Window.RexWinAggCall call, Storage result) {
    return column(call, 0)
        .filter(column -> ColumnTypes.isSummed(types, type(column), call.getType()))
        .map(column -> new Call(function, column, 0, null, result));
  }

  private Optional<Call> extreme(Function function, Window.RexWinAggCall call, Storage result) {
    return same(function, call, result)
        .filter(c -> result != Storage.DOUBLE && ColumnTypes.isCompared(type(c.column())));
  }

  private Optional<Call> same(Function function, Window.RexWinAggCall call, Storage result) {
    return column(call, 0)
        .filter(column -> ColumnarRel.storage(types, type(column)) == result)
        .map(column -> new Call(function, column, 0, null, result));
  }

  private Optional<Call> shifted(Window.RexWinAggCall call, int sign, Storage result) {
    List<RexNode> operands = call.getOperands();
    Optional<BigDecimal> distance =
        operands.size() < 2
            ? Optional.of(BigDecimal.ONE)
            : literal(operands.get(1))
                .filter(literal -> !literal.isNull())
                .map(literal -> literal.getValueAs(BigDecimal.class));
    boolean withoutFallback =
        operands.size() < 3 || literal(operands.get(2)).filter(RexLiteral::isNull).isPresent();
    return distance
        .filter(number -> withoutFallback)
        .flatMap(number ->
            same(Function.SHIFTED, call, result).map(c -> shifted(c, sign * number.longValue())));
  }

  private static Call shifted(Call call, long distance) {
    return new Call(call.function(), call.column(), distance, null, call.storage());
  }

  /// The column that an operand is, not a constant.
  private Optional<Integer> column(Window.RexWinAggCall call, int operand) {
    return call.getOperands().get(operand) instanceof RexInputRef field && field.getIndex() < width
        ? Optional.of(field.getIndex())
        : Optional.empty();
  }

  private Optional<RexLiteral> literal(RexNode operand) {
    if (operand instanceof RexLiteral literal) {
      return Optional.of(literal);
    }
    return operand instanceof RexInputRef field && field.getIndex() >= width
        ? Optional.of(window.constants.get(field.getIndex() - width))
        : Optional.empty();
  }

  private RelDataType type(int column) {
    return ColumnTypes.of(window.getInput(), column);
  }
}
