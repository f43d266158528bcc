package dryrun.sql;

import java.util.Map;

/// What a table would hold in production, for estimates only.
///
/// @param rows rows over all partitions
/// @param bytesPerRow stored bytes of an average row
/// @param distinctValues distinct values by column
/// @param hottestShare share (0 to 1) of the rows that hold a column's most frequent value, by
///   column
public record Statistics(
    double rows,
    double bytesPerRow,
    Map<String, Double> distinctValues,
    Map<String, Double> hottestShare) {
  public Statistics {
    distinctValues = Map.copyOf(distinctValues);
    hottestShare = Map.copyOf(hottestShare);
  }
}
