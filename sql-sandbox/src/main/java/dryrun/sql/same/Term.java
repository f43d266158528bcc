package dryrun.sql.same;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// An expression over the columns of rows, which is written only when all rows have their names.
sealed interface Term {

  /// The expression as text, in which those of the same meaning read alike.
  ///
  /// @param names what each of the row sources is called
  String text(Map<Rows, String> names);

  /// The same expression over columns of other rows, which are called by what they stand for.
  Term over(Rows other, String side, Map<Rows, String> names);

  /// A column of a row source.
  record Column(Rows rows, String name) implements Term {
    @Override
    public String text(Map<Rows, String> names) {
      return Objects.requireNonNull(names.get(rows), "rows without a name") + "." + name;
    }

    @Override
    public Term over(Rows other, String side, Map<Rows, String> names) {
      return new Column(other, side + "." + text(names));
    }
  }

  /// Something without parts that reads like what it is.
  record Word(String word) implements Term {
    @Override
    public String text(Map<Rows, String> names) {
      return word;
    }

    @Override
    public Term over(Rows other, String side, Map<Rows, String> names) {
      return this;
    }
  }

  /// An operator with its operands; where their order does not count, they are sorted.
  record Call(String operator, List<Term> operands, boolean anyOrder) implements Term {
    public Call {
      operands = List.copyOf(operands);
    }

    @Override
    public String text(Map<Rows, String> names) {
      Stream<String> texts = operands.stream().map(o -> o.text(names));
      List<String> parts = anyOrder ? texts.sorted().toList() : texts.toList();
      return operator + "(" + String.join("; ", parts) + ")";
    }

    @Override
    public Term over(Rows other, String side, Map<Rows, String> names) {
      return new Call(
          operator, operands.stream().map(o -> o.over(other, side, names)).toList(), anyOrder);
    }
  }
}
