package dryrun.sql;

import java.util.List;

/// One statement, to be planned once and run over each of the datasets, which share one schema.
public record SqlRequest(String sql, Engine engine, List<DataSource> datasets, Limits limits) {
  public SqlRequest {
    datasets = List.copyOf(datasets);
  }

  /// A statement over one dataset on any engine within the default limits.
  public static SqlRequest of(String sql, DataSource dataset) {
    return new SqlRequest(sql, Engine.AUTO, List.of(dataset), Limits.DEFAULT);
  }

  /// The same with another engine.
  public SqlRequest on(Engine other) {
    return new SqlRequest(sql, other, datasets, limits);
  }
}
