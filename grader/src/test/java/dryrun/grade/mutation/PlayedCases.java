package dryrun.grade.mutation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Kata;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tests of a kata that are data, as JUnit tests, which is what PIT knows. Surefire does not
/// take it for a test, by its name.
class PlayedCases {
  static final String RESOURCE = "cases-as-tests.json";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final double TOLERANCE = 1e-9;

  static String json(Kata.CaseTable table) {
    try {
      ObjectNode root = MAPPER.createObjectNode();
      root.put("call", table.call()).put("unordered", table.unordered());
      for (Kata.DataCase each : table.cases()) {
        ObjectNode node = root.withArray("/cases").addObject();
        node.set("arguments", MAPPER.readTree(each.arguments()));
        node.set("expected", MAPPER.readTree(each.expected()));
      }
      return root.toString();
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Integer> cases() throws Exception {
    return Stream.iterate(0, i -> i + 1).limit(table().path("cases").size());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCallGivesWhatIsExpected(int index) throws Exception {
    JsonNode table = table();
    JsonNode arguments = table.path("cases").path(index).path("arguments");
    String call = table.path("call").asText();
    int dot = call.lastIndexOf('.');
    Method method =
        Arrays.stream(Class.forName(call.substring(0, dot)).getDeclaredMethods())
            .filter(each -> each.getName().equals(call.substring(dot + 1)))
            .filter(each -> each.getParameterCount() == arguments.size())
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      values.add(
          MAPPER.convertValue(
              arguments.get(i), MAPPER.constructType(method.getGenericParameterTypes()[i])));
    }
    JsonNode actual = MAPPER.valueToTree(method.invoke(null, values.toArray()));
    JsonNode expected = table.path("cases").path(index).path("expected");
    boolean unordered = table.path("unordered").asBoolean();
    assertTrue(unordered ? sameElements(expected, actual) : same(expected, actual));
  }

  private static JsonNode table() throws Exception {
    try (InputStream in = PlayedCases.class.getResourceAsStream("/" + RESOURCE)) {
      return MAPPER.readTree(in);
    }
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    return expected.equals(
        (a, b) -> {
          if (a.isNumber() && b.isNumber()) {
            double difference = Math.abs(a.doubleValue() - b.doubleValue());
            return difference <= TOLERANCE * Math.max(1, Math.abs(a.doubleValue())) ? 0 : 1;
          }
          return a.equals(b) ? 0 : 1;
        },
        actual);
  }

  private static boolean sameElements(JsonNode expected, JsonNode actual) {
    List<JsonNode> left = new ArrayList<>();
    expected.forEach(left::add);
    for (JsonNode element : actual) {
      int at = 0;
      while (at < left.size() && !same(left.get(at), element)) {
        at++;
      }
      if (at == left.size()) {
        return false;
      }
      left.remove(at);
    }
    return left.isEmpty();
  }
}
