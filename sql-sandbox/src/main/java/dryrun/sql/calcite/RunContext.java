package dryrun.sql.calcite;

import dryrun.sql.Scan;
import dryrun.sql.columns.Run;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.engine.Watch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.linq4j.QueryProvider;
import org.apache.calcite.rel.type.TimeFrames;
import org.apache.calcite.schema.SchemaPlus;
import org.jspecify.annotations.Nullable;

/// What a compiled plan is given for one run: the dataset, the clock, the watch; and what it leaves
/// behind: the scans it made.
final class RunContext implements DataContext, Run {
  private final Map<String, Object> values = new HashMap<>();
  private final Map<PartitionReader, List<Partition>> selected = new LinkedHashMap<>();
  private final Map<Integer, HeldBytes> held = new HashMap<>();
  private final CalciteSchema schema = CalciteSchema.createRootSchema(false, false);
  private final Dataset dataset;
  private final JavaTypeFactory types;
  private final Watch watch;

  /// @param parameters what the plan's code refers to by name
  RunContext(Map<String, Object> parameters, Dataset dataset, JavaTypeFactory types, Watch watch) {
    this.dataset = dataset;
    this.types = types;
    this.watch = watch;
    values.putAll(parameters);
    long now = System.currentTimeMillis();
    values.put(Variable.UTC_TIMESTAMP.camelName, now);
    values.put(Variable.CURRENT_TIMESTAMP.camelName, now);
    values.put(Variable.LOCAL_TIMESTAMP.camelName, now);
    values.put(Variable.TIME_ZONE.camelName, TimeZone.getTimeZone("UTC"));
    values.put(Variable.LOCALE.camelName, Locale.ROOT);
    values.put(Variable.CANCEL_FLAG.camelName, new AtomicBoolean());
    values.put(Variable.TIME_FRAME_SET.camelName, TimeFrames.CORE);
  }

  @Override
  public Watch watch() {
    return watch;
  }

  @Override
  public void holds(int place, long bytes) {
    held(place).reach(bytes, watch);
  }

  /// The partitions that a reader reads, chosen once per run.
  List<Partition> partitions(PartitionReader reader) {
    List<Partition> known = selected.get(reader);
    if (known == null) {
      known = reader.select(dataset, this);
      selected.put(reader, known);
    }
    return known;
  }

  /// What one place of the plan holds, at most so far.
  HeldBytes held(int place) {
    return held.computeIfAbsent(place, p -> new HeldBytes());
  }

  /// The scans made so far.
  List<Scan> scans() {
    return selected.entrySet().stream()
        .map(e -> e.getKey().account(dataset, e.getValue()))
        .toList();
  }

  /// Where a recursion keeps its rows between two rounds; the tables of the dataset are not in it.
  @Override
  public SchemaPlus getRootSchema() {
    return schema.plus();
  }

  @Override
  public JavaTypeFactory getTypeFactory() {
    return types;
  }

  @Override
  public QueryProvider getQueryProvider() {
    return org.apache.calcite.linq4j.Linq4j.DEFAULT_PROVIDER;
  }

  @Override
  public @Nullable Object get(String name) {
    return values.get(name);
  }

  /// The most bytes that one place of the plan held at once.
  static final class HeldBytes {
    private long most;

    /// Tells what is held there, and charges the watch for what was not before.
    void reach(long bytes, Watch watch) {
      if (bytes > most) {
        watch.hold(bytes - most);
        most = bytes;
      }
    }
  }
}
