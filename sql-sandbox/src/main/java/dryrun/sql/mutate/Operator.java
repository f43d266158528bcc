package dryrun.sql.mutate;

/// The kinds of mistakes that mutants make.
public enum Operator {
  /// INNER for LEFT, LEFT for INNER, and so on.
  JOIN_TYPE,
  /// A condition moved from the ON of an outer join to WHERE, which makes it an inner join.
  OUTER_JOIN_FILTER,
  /// `=` for `<>`, `<` for `>`.
  COMPARISON,
  /// `<` for `<=`.
  BOUNDARY,
  /// One end of BETWEEN left out.
  BETWEEN_ENDS,
  /// IS NULL for IS NOT NULL, `<>` for IS DISTINCT FROM.
  NULL_TEST,
  /// A condition of WHERE, HAVING, ON, QUALIFY, FILTER or CASE dropped.
  PREDICATE_DROPPED,
  /// OR for AND, IN for NOT IN, EXISTS for NOT EXISTS.
  LOGIC,
  /// An item of an IN list dropped.
  IN_LIST,
  /// DISTINCT dropped from or added to a query.
  DISTINCT_ROWS,
  /// DISTINCT dropped from or added to an aggregate.
  DISTINCT_ARGUMENT,
  /// MAX for MIN, AVG for SUM.
  AGGREGATE,
  /// COUNT(*) for COUNT(column).
  COUNT_STAR,
  /// RANK for ROW_NUMBER, LEAD for LAG.
  WINDOW_FUNCTION,
  /// Another frame of a window.
  FRAME,
  /// A key of PARTITION BY dropped.
  PARTITION_KEY,
  /// A key of the ORDER BY of a window, or before a LIMIT, dropped or put after the next.
  ORDER_KEY,
  /// DESC for ASC in a window or before a LIMIT.
  DIRECTION,
  /// NULLS FIRST for NULLS LAST in a window or before a LIMIT.
  NULL_ORDER,
  /// The order of the whole result, which counts only where a problem asks for one.
  RESULT_ORDER,
  /// One row more or fewer, or no OFFSET.
  LIMIT,
  /// A key of GROUP BY dropped.
  GROUP_KEY,
  /// INTERSECT for EXCEPT and the like.
  SET_OPERATION,
  /// UNION for UNION ALL and the other way round.
  UNION_ALL,
  /// A WHEN or the ELSE of a CASE dropped.
  CASE_BRANCH,
  /// COALESCE or NULLIF removed.
  COALESCE_REMOVED,
  /// A CAST removed, so that whole numbers are divided.
  CAST_REMOVED,
  /// A number, date or text of a date moved by one.
  CONSTANT,
  /// A column of another table of the same FROM.
  COLUMN_SIDE,
  /// Neighbouring columns of the result, or the two sides of a difference, swapped.
  SWAPPED,
  /// `-` for `+`, `/` for `*`.
  ARITHMETIC,
  /// A span of time longer by one, another unit, boundaries for complete units.
  DATE_ARITHMETIC,
  /// A branch of MERGE or an assignment of UPDATE dropped.
  CHANGE
}
