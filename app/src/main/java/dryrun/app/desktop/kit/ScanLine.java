package dryrun.app.desktop.kit;

import dryrun.sql.Scan;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a run read: for each scan its partitions, columns and rows.
public final class ScanLine extends VBox {
  public ScanLine(List<Scan> scans) {
    super(4);
    for (Scan scan : scans) {
      var table = new Label(scan.table());
      table.getStyleClass().add("mono");
      var partitions =
          new Label(
              Messages.text("scan.partitions", scan.partitionsScanned(), scan.partitionsTotal()));
      boolean pruned = scan.partitionsScanned() < scan.partitionsTotal();
      partitions.getStyleClass().addAll("small", pruned ? "pass" : "muted");
      var rest =
          new Label(
              Messages.text(
                  "scan.rest",
                  scan.columns().size(),
                  String.format(Locale.ENGLISH, "%,d", scan.rows())));
      rest.getStyleClass().addAll("small", "muted");
      var row = new HBox(12, table, partitions, rest);
      row.getStyleClass().add("row");
      getChildren().add(row);
    }
  }
}
