package dryrun.app.desktop.drill;

import dryrun.sql.DataSource;

/// The way from a review into scratch.
@FunctionalInterface
public interface ScratchDoor {

  /// Opens a text over a dataset.
  ///
  /// @param name what the dataset is called there
  void open(String name, DataSource source, String sql);
}
