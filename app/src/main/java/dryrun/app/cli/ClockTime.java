package dryrun.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a time as a clock shows it, `MM:SS`, of a second or more.
final class ClockTime implements ITypeConverter<Duration> {
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

  @Override
  public Duration convert(String text) {
    Matcher shape = SHAPE.matcher(text);
    Duration time =
        shape.matches()
            ? Duration.ofMinutes(Long.parseLong(shape.group(1)))
                .plusSeconds(Long.parseLong(shape.group(2)))
            : Duration.ZERO;
    if (time.isZero()) {
      throw new TypeConversionException("'" + text + "' is not a time such as 06:30");
    }
    return time;
  }
}
