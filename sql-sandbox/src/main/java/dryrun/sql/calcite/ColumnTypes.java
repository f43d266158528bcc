package dryrun.sql.calcite;

import dryrun.sql.columns.Storage;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;

/// What operators over columns can do with values of a type.
final class ColumnTypes {
  private ColumnTypes() {}

  static RelDataType of(RelNode rel, int column) {
    return rel.getRowType().getFieldList().get(column).getType();
  }

  /// Whether values are told apart as the objects of Java are that stand for them.
  static boolean isPlain(RelDataType type) {
    return switch (type.getSqlTypeName()) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DATE, TIMESTAMP -> true;
      case FLOAT, DOUBLE, DECIMAL, VARCHAR, CHAR -> true;
      default -> false;
    };
  }

  /// Whether values are ordered as the objects of Java are that stand for them.
  static boolean isCompared(RelDataType type) {
    return isPlain(type);
  }

  /// Whether sums of values of one type are of another.
  static boolean isSummed(JavaTypeFactory types, RelDataType taken, RelDataType sum) {
    Storage from = ColumnarRel.storage(types, taken);
    Storage to = ColumnarRel.storage(types, sum);
    return switch (to) {
      case LONG -> from.isWholeNumber() && isPlain(taken);
      case DOUBLE -> from == Storage.DOUBLE;
      case OBJECT -> isDecimal(taken) && isDecimal(sum);
      case INTEGER, SHORT, BYTE, BOOLEAN -> false;
    };
  }

  /// Whether the columns of a table are kept as generated code takes them.
  static boolean areRead(PartitionScan scan) {
    return scan.getRowType().getFieldList().stream()
        .allMatch(field -> isPlain(field.getType()) || isCollection(field.getType()));
  }

  private static boolean isCollection(RelDataType type) {
    return type.getComponentType() != null;
  }

  private static boolean isDecimal(RelDataType type) {
    return type.getSqlTypeName() == org.apache.calcite.sql.type.SqlTypeName.DECIMAL;
  }
}
