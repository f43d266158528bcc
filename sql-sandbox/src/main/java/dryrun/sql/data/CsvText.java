package dryrun.sql.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes rows as the text of a `TABLE.csv`, from which the same rows are read.
public final class CsvText {
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CsvText() {}

  /// A header row and a line per row.
  public static String of(ResultTable table) {
    StringBuilder text = new StringBuilder();
    text.append(
        table.columns().stream()
            .map(Column::name)
            .map(CsvText::quotedWhereNeeded)
            .collect(Collectors.joining(",", "", "\n")));
    for (List<@Nullable Object> row : table.rows()) {
      text.append(row.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n")));
    }
    return text.toString();
  }

  private static String cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String text -> quotedWhereNeeded(text);
      case BigDecimal number -> number.toPlainString();
      case byte[] bytes -> quotedWhereNeeded(Base64.getEncoder().encodeToString(bytes));
      case LocalTime time -> time(time);
      case LocalDateTime timestamp -> timestamp.toLocalDate() + " " + time(timestamp.toLocalTime());
      case List<?> list -> quotedWhereNeeded(json(list).toString());
      case Map<?, ?> map -> quotedWhereNeeded(json(map).toString());
      default -> cell.toString();
    };
  }

  private static String quotedWhereNeeded(String text) {
    boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String time(LocalTime time) {
    return (time.get(ChronoField.NANO_OF_SECOND) == 0 ? SECONDS : MILLIS).format(time);
  }

  private static JsonNode json(@Nullable Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case Boolean truth -> NODES.booleanNode(truth);
      case Byte number -> NODES.numberNode(number);
      case Short number -> NODES.numberNode(number);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case BigDecimal number -> NODES.numberNode(number);
      case Float number when Float.isFinite(number) -> NODES.numberNode(number);
      case Double number when Double.isFinite(number) -> NODES.numberNode(number);
      case List<?> list -> {
        ArrayNode array = NODES.arrayNode();
        list.forEach(element -> array.add(json(element)));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, element) -> object.set(String.valueOf(key), json(element)));
        yield object;
      }
      default -> NODES.textNode(cell(value));
    };
  }
}
