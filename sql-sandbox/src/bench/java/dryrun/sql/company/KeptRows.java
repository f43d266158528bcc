package dryrun.sql.company;

import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.TableSchema;
import dryrun.sql.data.ColumnBuilder;
import dryrun.sql.data.ColumnVector;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableBuilder;
import dryrun.sql.data.TableData;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows kept in files, once as CSV and once as compact as a cache would hold them: what making the
/// rows is measured against.
final class KeptRows {
  private KeptRows() {}

  /// Writes a size of the company into a folder, both ways.
  public static void main(String[] args) throws IOException, DataException {
    Path folder = Path.of(args[1]);
    Dataset dataset = CompanyBench.dataset(args[0]).load();
    Files.writeString(folder.resolve("dataset.json"), "{\"schema\": \"company\"}");
    for (TableSchema table : dataset.schema().tables()) {
      writeCsv(folder.resolve(table.name() + ".csv"), dataset.table(table.name()));
      writeCompact(folder.resolve(table.name() + ".rows"), dataset.table(table.name()));
    }
  }

  /// Reads the compact files.
  static Dataset read(DatasetSchema schema, Path folder) throws IOException {
    List<TableData> tables = new ArrayList<>();
    for (TableSchema table : schema.tables()) {
      tables.add(readCompact(folder.resolve(table.name() + ".rows"), table));
    }
    return new Dataset(schema, tables);
  }

  private static void writeCsv(Path file, TableData table) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", table.schema().columns().stream().map(c -> c.name()).toList()));
      out.newLine();
      for (Partition partition : table.partitions()) {
        for (int row = 0; row < partition.rowCount(); row++) {
          List<String> cells = new ArrayList<>();
          for (ColumnVector column : partition.columns()) {
            Object value = column.value(row);
            String text = value == null ? "" : value.toString();
            cells.add(value instanceof String ? "\"" + text + "\"" : text);
          }
          out.write(String.join(",", cells));
          out.newLine();
        }
      }
    }
  }

  private static void writeCompact(Path file, TableData table) throws IOException {
    Map<Object, Integer> words = new HashMap<>();
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    DataOutputStream body = new DataOutputStream(cells);
    body.writeInt(table.partitions().size());
    List<Object> inOrder = new ArrayList<>();
    for (Partition partition : table.partitions()) {
      body.writeInt(partition.rowCount());
      for (Object key : partition.keys()) {
        writeCell(body, key, words, inOrder);
      }
      for (ColumnVector column : partition.columns()) {
        int rows = column instanceof ColumnVector.Constant ? 0 : partition.rowCount();
        for (int row = 0; row < rows; row++) {
          writeCell(body, column.stored(row), words, inOrder);
        }
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(inOrder.size());
      for (Object word : inOrder) {
        byte[] text = word.toString().getBytes(StandardCharsets.UTF_8);
        out.writeByte(word instanceof BigDecimal ? 1 : word instanceof Boolean ? 2 : 0);
        out.writeInt(text.length);
        out.write(text);
      }
      cells.writeTo(out);
    }
  }

  private static void writeCell(
      DataOutputStream out,
      @Nullable Object value,
      Map<Object, Integer> words,
      List<Object> inOrder)
      throws IOException {
    switch (value) {
      case null -> out.writeByte(0);
      case Long number -> {
        out.writeByte(1);
        out.writeLong(number);
      }
      case Integer number -> {
        out.writeByte(2);
        out.writeInt(number);
      }
      default -> {
        Integer word = words.putIfAbsent(value, words.size());
        if (word == null) {
          inOrder.add(value);
        }
        out.writeByte(3);
        out.writeInt(word == null ? inOrder.size() - 1 : word);
      }
    }
  }

  private static TableData readCompact(Path file, TableSchema table) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      Object[] words = new Object[in.getInt()];
      for (int i = 0; i < words.length; i++) {
        words[i] = word(in);
      }
      TableBuilder builder = new TableBuilder(table);
      int keys = table.partitionedBy().size();
      int partitions = in.getInt();
      for (int i = 0; i < partitions; i++) {
        int rows = in.getInt();
        List<@Nullable Object> values = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
          values.add(cell(in, words));
        }
        fill(in, words, builder.partition(values), table.columns().size() - keys, rows);
      }
      return builder.build();
    }
  }

  private static void fill(
      ByteBuffer in,
      Object[] words,
      TableBuilder.PartitionBuilder partition,
      int columns,
      int rows) {
    for (int column = 0; column < columns; column++) {
      ColumnBuilder target = partition.column(column);
      for (int row = 0; row < rows; row++) {
        byte kind = in.get();
        switch (kind) {
          case 1 -> target.addLong(in.getLong());
          case 2 -> target.addInt(in.getInt());
          case 3 -> target.add(words[in.getInt()]);
          default -> target.add(null);
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      partition.endRow();
    }
  }

  private static @Nullable Object cell(ByteBuffer in, Object[] words) {
    byte kind = in.get();
    return switch (kind) {
      case 1 -> in.getLong();
      case 2 -> in.getInt();
      case 3 -> words[in.getInt()];
      default -> null;
    };
  }

  private static Object word(ByteBuffer in) {
    byte kind = in.get();
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (kind) {
      case 1 -> new BigDecimal(text);
      case 2 -> Boolean.valueOf(text);
      default -> text;
    };
  }
}
