package dryrun.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dryrun.grade.KataVerdict;

/// Writes a verdict on a kata as JSON and reads it back: its components by their names, and what it
/// is as the field `verdict`. Fields that are not known are passed over.
final class KataVerdictJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(KataVerdict.class, Named.class)
          .build();

  private KataVerdictJson() {}

  static ObjectNode write(KataVerdict verdict) {
    return JSON.valueToTree(verdict);
  }

  /// @throws IllegalArgumentException when the node is no verdict
  static KataVerdict read(JsonNode node) {
    try {
      return JSON.treeToValue(node, KataVerdict.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a verdict on a kata: " + node.path("verdict"), e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = KataVerdict.Pass.class, name = "pass"),
    @JsonSubTypes.Type(value = KataVerdict.Fail.class, name = "fail"),
    @JsonSubTypes.Type(value = KataVerdict.CompileError.class, name = "compile-error"),
    @JsonSubTypes.Type(value = KataVerdict.Timeout.class, name = "timeout"),
    @JsonSubTypes.Type(value = KataVerdict.Memory.class, name = "memory"),
    @JsonSubTypes.Type(value = KataVerdict.OutputLimit.class, name = "output-limit"),
    @JsonSubTypes.Type(value = KataVerdict.Forbidden.class, name = "forbidden"),
    @JsonSubTypes.Type(value = KataVerdict.Crash.class, name = "crash"),
    @JsonSubTypes.Type(value = KataVerdict.Undecided.class, name = "undecided")
  })
  private interface Named {}
}
