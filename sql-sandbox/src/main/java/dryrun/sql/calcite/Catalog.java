package dryrun.sql.calcite;

import dryrun.sql.DatasetSchema;
import dryrun.sql.TableSchema;
import java.util.List;
import java.util.Properties;
import org.apache.calcite.config.CalciteConnectionConfig;
import org.apache.calcite.config.CalciteConnectionConfigImpl;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.jdbc.JavaTypeFactoryImpl;
import org.apache.calcite.prepare.CalciteCatalogReader;

/// The names that a statement can see: the tables of one dataset, and nothing else.
final class Catalog {
  private final CalciteSchema root = CalciteSchema.createRootSchema(false, false);
  private final CalciteConnectionConfig config;

  /// @param asDeclared whether the planner is told what is declared of the rows
  Catalog(DatasetSchema schema, boolean asDeclared) {
    for (TableSchema table : schema.tables()) {
      root.add(table.name(), new DatasetTable(table, asDeclared));
    }
    Properties properties = new Properties();
    properties.setProperty("caseSensitive", "false");
    properties.setProperty("conformance", "BABEL");
    properties.setProperty("defaultNullCollation", "LAST");
    properties.setProperty("typeCoercion", "true");
    // The optimizer does it, with an eye on constants.
    properties.setProperty("forceDecorrelate", "false");
    config = new CalciteConnectionConfigImpl(properties);
  }

  CalciteCatalogReader reader(JavaTypeFactoryImpl types) {
    return new CalciteCatalogReader(root, List.of(), types, config);
  }

  CalciteConnectionConfig config() {
    return config;
  }

  CalciteSchema root() {
    return root;
  }
}
