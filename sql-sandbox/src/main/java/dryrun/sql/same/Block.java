package dryrun.sql.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Row sources joined, filtered and projected: which of them comes first, where a condition stands
/// and how columns are called on the way does not count.
///
/// @param sources joined with each other
/// @param conditions all of which must hold
/// @param columns the columns of the block
record Block(List<Rows> sources, List<Term> conditions, List<Term> columns) {
  Block {
    sources = List.copyOf(sources);
    conditions = List.copyOf(conditions);
    columns = List.copyOf(columns);
  }

  /// A block of one source with named columns.
  static Block of(Rows rows, List<String> columns) {
    return new Block(
        List.of(rows),
        List.of(),
        columns.stream().<Term>map(c -> new Term.Column(rows, c)).toList());
  }

  Block with(List<Term> otherColumns) {
    return new Block(sources, conditions, otherColumns);
  }

  Block where(List<Term> more) {
    List<Term> all = new ArrayList<>(conditions);
    all.addAll(more);
    return new Block(sources, all, columns);
  }

  /// The rows of both, every one with every other.
  Block cross(Block other) {
    List<Rows> allSources = new ArrayList<>(sources);
    allSources.addAll(other.sources);
    List<Term> allConditions = new ArrayList<>(conditions);
    allConditions.addAll(other.conditions);
    List<Term> allColumns = new ArrayList<>(columns);
    allColumns.addAll(other.columns);
    return new Block(allSources, allConditions, allColumns);
  }

  /// The block's rows as text, without its columns.
  String rowsText() {
    Map<Rows, String> names = names();
    String from = inOrder().stream().map(Rows::text).collect(Collectors.joining(", "));
    String where =
        conditions.stream()
            .map(c -> c.text(names))
            .collect(Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .sorted()
            .collect(Collectors.joining(" & "));
    return "{" + from + " | " + where + "}";
  }

  /// An expression over the block as text.
  String text(Term term) {
    return term.text(names());
  }

  List<String> columnTexts() {
    Map<Rows, String> names = names();
    return columns.stream().map(c -> c.text(names)).toList();
  }

  /// Its columns and conditions over other rows that stand for this block.
  Block over(Rows rows, String side) {
    Map<Rows, String> names = names();
    return new Block(
        List.of(rows),
        conditions.stream().map(c -> c.over(rows, side, names)).toList(),
        columns.stream().map(c -> c.over(rows, side, names)).toList());
  }

  Block unfiltered() {
    return new Block(sources, List.of(), columns);
  }

  /// Sources of different text are told apart by it; where two have the same, such as in a self
  /// join, all keep the order in which they are joined, since swapping the two would also swap what
  /// is said of each.
  private List<Rows> inOrder() {
    boolean different = sources.stream().map(Rows::text).distinct().count() == sources.size();
    return different ? sources.stream().sorted(Comparator.comparing(Rows::text)).toList() : sources;
  }

  /// Sources by what they hold.
  ///
  /// @throws NotComparable when two hold the same
  Map<Rows, String> namedByContent() {
    Map<Rows, String> names = new HashMap<>();
    for (Rows rows : sources) {
      names.put(rows, rows.text());
    }
    if (names.values().stream().distinct().count() < sources.size()) {
      throw new NotComparable("a subquery within a self join");
    }
    return names;
  }

  private Map<Rows, String> names() {
    Map<Rows, String> names = new HashMap<>();
    for (Rows rows : inOrder()) {
      names.put(rows, "r" + names.size());
    }
    return names;
  }
}
