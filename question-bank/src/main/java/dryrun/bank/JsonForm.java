package dryrun.bank;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The form that a kind of JSON file must have: one of the shipped JSON Schemas. A schema is made
/// ready when the first file is held against it, for there are more kinds of files than most
/// readers meet.
final class JsonForm {
  private final String name;
  private @Nullable JsonSchema schema;

  /// @param name of the schema's resource beside this class
  JsonForm(String name) {
    this.name = name;
  }

  /// The text of the schema.
  byte[] bytes() {
    return Resources.bytes(name);
  }

  private synchronized JsonSchema schema() {
    JsonSchema ready = schema;
    if (ready == null) {
      ready = compile();
      schema = ready;
    }
    return ready;
  }

  private JsonSchema compile() {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .errorMessageKeyword("errorMessage")
            .locale(Locale.ROOT)
            .build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(new ByteArrayInputStream(bytes()), config);
  }

  /// Reads a file of this form.
  ///
  /// @throws PackException with everything that is wrong, in the order of lines
  JsonLines read(String path, String text) throws PackException {
    return check(path, JsonLines.read(path, text));
  }

  /// Holds what was read against this form.
  ///
  /// @throws PackException with everything that is wrong, in the order of lines
  JsonLines check(String path, JsonLines json) throws PackException {
    List<Finding> findings = new ArrayList<>();
    for (ValidationMessage message : schema().validate(json.tree())) {
      findings.add(finding(path, json, message));
    }
    if (!findings.isEmpty()) {
      findings.sort(Comparator.comparing(f -> f.line().orElse(0)));
      throw new PackException(findings);
    }
    return json;
  }

  private static Finding finding(String path, JsonLines json, ValidationMessage message) {
    String place = message.getInstanceLocation().toString();
    String field = place.isEmpty() ? "the file" : "'" + place.substring(1) + "'";
    boolean unknown = message.getType().equals("additionalProperties");
    String pointer = unknown ? place + "/" + message.getProperty() : place;
    return new Finding(path, Optional.of(json.line(pointer)), sentence(field, message));
  }

  private static String sentence(String field, ValidationMessage message) {
    String operand = message.getSchemaNode() == null ? "" : message.getSchemaNode().asText();
    return switch (message.getType()) {
      case "additionalProperties" -> "unknown field '" + message.getProperty() + "'";
      case "required" ->
          (field.equals("the file") ? "" : field + ": ")
              + "the field '"
              + message.getProperty()
              + "' is missing";
      case "type" -> field + " must be of type " + operand;
      case "const" -> field + " must be " + operand;
      case "enum" -> field + " must be one of " + choices(message);
      case "minItems", "minLength" -> field + " must have at least " + operand;
      case "maxItems", "maxLength" -> field + " must have at most " + operand;
      case "minimum" -> field + " must be at least " + operand;
      case "maximum" -> field + " must be at most " + operand;
      case "uniqueItems" -> field + " names something twice";
      default -> field + " " + message.getMessage().replaceFirst("^[^ ]*: ", "");
    };
  }

  private static String choices(ValidationMessage message) {
    return StreamSupport.stream(message.getSchemaNode().spliterator(), false)
        .map(choice -> choice.asText())
        .collect(Collectors.joining(", "));
  }
}
