package dryrun.grade;

import dryrun.sql.InProcess;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;

/// Both engines and all built-in datasets in this process.
public final class RealSandbox {
  private RealSandbox() {}

  public static InProcess open() {
    return new InProcess(new DatasetLoader(CompanyDataset.byName()), new CalciteEngine());
  }
}
