package dryrun.app.cli;

import dryrun.sql.Engine;
import dryrun.sql.Limits;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where and within which limits a statement runs.
final class RunOptions {
  @Option(
      names = "--data",
      paramLabel = "NAME|DIR",
      description =
          "A built-in dataset (company/tiny, company/practice, company/large) or a data folder;"
              + " company/practice by default.")
  private String data = "company/practice";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = EngineName.class,
      description = "auto, calcite or h2; auto by default.")
  private Engine engine = Engine.AUTO;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop a statement after this time; 10 by default.")
  private double timeout = 10;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "Keep this many rows; 10000 by default.")
  private int maxRows = Limits.DEFAULT.rows();

  String data() {
    return data;
  }

  Engine engine() {
    return engine;
  }

  Limits limits() {
    if (!(timeout > 0) || timeout > 86_400) {
      throw new UnusableException("--timeout must be more than 0 and at most 86400 seconds.");
    }
    if (maxRows < 1) {
      throw new UnusableException("--max-rows must be 1 or more.");
    }
    return new Limits(
        Duration.ofMillis(Math.max(1, Math.round(timeout * 1000))),
        maxRows,
        Limits.DEFAULT.bytes());
  }

  /// Reads an engine's name in lower case.
  static final class EngineName implements ITypeConverter<Engine> {
    @Override
    public Engine convert(String name) {
      return Arrays.stream(Engine.values())
          .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + name + "' is not auto, calcite or h2"));
    }
  }
}
