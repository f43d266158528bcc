package dryrun.app.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Guesses what a node does from the words of its name; a word at the end weighs most.
final class KindGuess {
  private static final Map<Diagram.Kind, List<String>> WORDS =
      Map.of(
          Diagram.Kind.QUEUE,
          List.of("kafka", "queue", "topic", "log", "stream", "pulsar", "kinesis", "broker", "bus"),
          Diagram.Kind.STORE,
          List.of(
              "db",
              "database",
              "postgres",
              "mysql",
              "table",
              "store",
              "storage",
              "s3",
              "lake",
              "lakehouse",
              "warehouse",
              "cache",
              "redis",
              "iceberg",
              "hive",
              "index",
              "bucket",
              "cassandra",
              "druid",
              "pinot",
              "clickhouse",
              "replica"),
          Diagram.Kind.JOB,
          List.of(
              "flink",
              "spark",
              "job",
              "etl",
              "dbt",
              "batch",
              "aggregator",
              "enricher",
              "worker",
              "sessionizer",
              "deduplicator",
              "loader",
              "compaction",
              "backfill",
              "trainer"),
          Diagram.Kind.CLIENT,
          List.of(
              "client",
              "browser",
              "app",
              "user",
              "users",
              "dashboard",
              "phone",
              "analyst",
              "analysts",
              "notebook"),
          Diagram.Kind.CONTROL,
          List.of(
              "airflow",
              "scheduler",
              "registry",
              "catalog",
              "catalogue",
              "config",
              "monitor",
              "monitoring",
              "alerts",
              "alerting",
              "coordinator",
              "orchestrator"),
          Diagram.Kind.SOURCE,
          List.of("source", "sdk", "sensor", "sensors", "producer", "producers", "events"));

  private KindGuess() {}

  /// The kind; a service when no word is known.
  static Diagram.Kind of(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return words.reversed().stream()
        .flatMap(word -> of(word, WORDS).stream())
        .findFirst()
        .orElse(Diagram.Kind.SERVICE);
  }

  private static Optional<Diagram.Kind> of(String word, Map<Diagram.Kind, List<String>> known) {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
