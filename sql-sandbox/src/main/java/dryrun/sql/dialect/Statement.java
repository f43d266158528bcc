package dryrun.sql.dialect;

import dryrun.sql.SqlError.Position;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/// One statement that was found well-formed and of a kind that is run.
public final class Statement {

  /// What a statement does.
  public enum Kind {
    /// SELECT, WITH, VALUES.
    READ,
    /// EXPLAIN of a statement that reads; [Statement#ast] is the statement explained.
    EXPLAIN,
    /// INSERT, UPDATE, DELETE, MERGE, CREATE TABLE, CREATE VIEW.
    CHANGE
  }

  /// Where Hive's `INSERT ... TABLE t PARTITION (ds = '2024-01-01', hour)` puts its rows: a column
  /// and, unless the partition is dynamic, the text of its literal.
  public record PartitionValue(String column, Optional<String> literal) {}

  /// What the parsed tree does not say of an INSERT.
  ///
  /// @param overwrite whether the rows replace those that are there: those of the partitions
  ///   written, or all of a table without partitions
  public record InsertTarget(boolean overwrite, List<PartitionValue> partition) {
    /// A plain INSERT.
    public static final InsertTarget PLAIN = new InsertTarget(false, List.of());

    public InsertTarget {
      partition = List.copyOf(partition);
    }
  }

  private final Kind kind;
  private final SourceText source;
  private final MappedText mapped;
  private final InsertTarget insertTarget;
  private final StatementParser parser;

  Statement(
      Kind kind,
      SourceText source,
      MappedText mapped,
      InsertTarget insertTarget,
      StatementParser parser) {
    this.kind = kind;
    this.source = source;
    this.mapped = mapped;
    this.insertTarget = insertTarget;
    this.parser = parser;
  }

  public Kind kind() {
    return kind;
  }

  /// The text as typed.
  public String text() {
    return source.text();
  }

  /// The parsed tree, anew at each call: validating and rewriting change it.
  public SqlNode ast() {
    return parser.tree(source, mapped, kind);
  }

  /// How an INSERT treats the rows that are there.
  public InsertTarget insertTarget() {
    return insertTarget;
  }

  /// The place in the text as typed of a place in the parsed text.
  public Position position(int line, int column) {
    return mapped.sourcePosition(line, column);
  }

  /// The place in the text as typed where a node of the tree begins, if the node has one.
  public Optional<Position> position(SqlParserPos place) {
    return place.getLineNum() == 0
        ? Optional.empty()
        : Optional.of(position(place.getLineNum(), place.getColumnNum()));
  }

  /// Whether the text as typed has a double quote where the node begins, and not a backtick or a
  /// quote that was put in.
  public boolean isDoubleQuoted(SqlNode node) {
    SqlParserPos place = node.getParserPosition();
    if (place.getLineNum() == 0) {
      return false;
    }
    int offset = mapped.sourceOffset(place.getLineNum(), place.getColumnNum());
    return offset < source.text().length() && source.text().charAt(offset) == '"';
  }
}
