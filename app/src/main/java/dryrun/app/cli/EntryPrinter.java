package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes entries one after the other, each as soon as it is there.
final class EntryPrinter {
  private final Console console;
  private final Format format;
  private boolean first = true;
  private List<String> lastHeadings = List.of();

  EntryPrinter(Console console, Format format) {
    this.console = console;
    this.format = format;
  }

  void print(Entry entry) {
    document(entry.json());
    entry.grids().forEach(this::grid);
    if (format == Format.TABLE) {
      entry.details().forEach(this::grid);
    }
    console.out().flush();
    if (format != Format.JSON || entry.exit().compareTo(Exit.UNUSABLE) >= 0) {
      entry.remarks().forEach(console.err()::println);
    }
  }

  /// Writes a document where documents are asked for.
  void document(ObjectNode document) {
    if (format == Format.JSON) {
      console.out().println(Json.line(document));
      console.out().flush();
    }
  }

  /// Writes a grid where no documents are asked for.
  void grid(Grid grid) {
    switch (format) {
      case JSON -> {}
      case CSV -> csv(grid);
      case TABLE -> table(grid);
    }
    console.out().flush();
  }

  private void csv(Grid grid) {
    if (grid.headings().isEmpty()) {
      grid.title().ifPresent(console.out()::println);
      return;
    }
    if (grid.title().isPresent() || !grid.headings().equals(lastHeadings)) {
      separate();
      console.out().print(csvLine(grid.headings()));
    }
    lastHeadings = grid.headings();
    grid.rows().forEach(row -> console.out().print(csvLine(row)));
  }

  private void table(Grid grid) {
    separate();
    grid.title().ifPresent(console.out()::println);
    if (grid.headings().isEmpty()) {
      return;
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < grid.headings().size(); column++) {
      int width = length(grid.headings().get(column));
      for (List<@Nullable String> row : grid.rows()) {
        width = Math.max(width, length(shown(row.get(column))));
      }
      widths.add(width);
    }
    List<String> rule = new ArrayList<>();
    widths.forEach(width -> rule.add("-".repeat(width)));
    tableLine(grid, widths, grid.headings());
    tableLine(grid, widths, rule);
    grid.rows().forEach(row -> tableLine(grid, widths, row));
  }

  private void tableLine(Grid grid, List<Integer> widths, List<? extends @Nullable String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = shown(cells.get(column));
      String padding = " ".repeat(widths.get(column) - length(cell));
      line.append(column == 0 ? "" : "  ");
      line.append(grid.numeric().get(column) ? padding + cell : cell + padding);
    }
    console.out().println(line.toString().stripTrailing());
  }

  private void separate() {
    if (!first) {
      console.out().println();
    }
    first = false;
  }

  private static String shown(@Nullable String cell) {
    return cell == null ? "NULL" : cell.replace("\r", "\\r").replace("\n", "\\n");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// RFC 4180; NULL is an unquoted empty field, the empty text a quoted one.
  private static String csvLine(List<? extends @Nullable String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : ",");
      if (cell == null) {
        continue;
      }
      boolean quoted = cell.isEmpty() || cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
      line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return line.append("\n").toString();
  }
}
