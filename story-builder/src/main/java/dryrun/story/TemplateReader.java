package dryrun.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads templates from their JSON form, which the module's README describes.
public final class TemplateReader {
  private static final Set<String> ROLES =
      Set.of("context", "action", "choice", "alternatives", "result", "lesson", "aim");
  private static final Set<String> CHECKS = Set.of("minimumAlternatives", "frontLoading");
  private static final int MAX_SECONDS = 3600;

  private final ObjectMapper json = new ObjectMapper();

  /// Reads one template.
  ///
  /// @param id what story files call it
  /// @throws TemplateException in one sentence, when the text is no template
  public StoryTemplate read(String id, String text) throws TemplateException {
    JsonNode root = parse(id, text);
    JsonNode listed = root.path("sections");
    if (!listed.isArray() || listed.isEmpty()) {
      throw wrong(id, "`sections` is a list with at least one section");
    }
    List<TemplateSection> sections = new ArrayList<>();
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (JsonNode node : listed) {
      TemplateSection section = section(id, node);
      if (!names.add(section.name())) {
        throw wrong(id, "two sections are called \"" + section.name() + "\"");
      }
      sections.add(section);
    }
    return new StoryTemplate(
        id,
        word(id, root, "title"),
        budget(id, root.path("whole")),
        sections,
        checks(id, root.path("checks"), names));
  }

  private JsonNode parse(String id, String text) throws TemplateException {
    try {
      JsonNode root = json.readTree(text);
      if (root == null || !root.isObject()) {
        throw wrong(id, "it is not a JSON object");
      }
      return root;
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      String where = place == null ? "" : " in line " + place.getLineNr();
      throw wrong(id, "it is not JSON" + where + ": " + e.getOriginalMessage());
    }
  }

  private static TemplateSection section(String id, JsonNode node) throws TemplateException {
    String name = word(id, node, "name");
    JsonNode levels = node.path("levels");
    return new TemplateSection(
        name,
        word(id, node, "purpose"),
        words(id, node.path("prompts"), "prompts of " + name),
        budget(id, node.path("budget")),
        new TemplateSection.Levels(
            levels.path("senior").asText(""),
            levels.path("staff").asText(""),
            levels.path("principal").asText("")));
  }

  private static TemplateChecks checks(String id, JsonNode node, Set<String> sections)
      throws TemplateException {
    for (var field : node.properties()) {
      if (!ROLES.contains(field.getKey()) && !CHECKS.contains(field.getKey())) {
        throw wrong(id, "`checks` has no field `" + field.getKey() + "`");
      }
    }
    for (String role : ROLES) {
      for (String name : words(id, node.path(role), role)) {
        if (!sections.contains(name)) {
          throw wrong(id, "`" + role + "` names \"" + name + "\", which is no section");
        }
      }
    }
    return new TemplateChecks(
        node.path("minimumAlternatives").asInt(0),
        node.path("frontLoading").asBoolean(false),
        words(id, node.path("context"), "context"),
        words(id, node.path("action"), "action"),
        words(id, node.path("choice"), "choice"),
        words(id, node.path("alternatives"), "alternatives"),
        words(id, node.path("result"), "result"),
        words(id, node.path("lesson"), "lesson"),
        words(id, node.path("aim"), "aim"));
  }

  private static @Nullable Budget budget(String id, JsonNode node) throws TemplateException {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    int min = node.path("min").asInt(-1);
    int max = node.path("max").asInt(-1);
    if (min < 0 || max < Math.max(1, min) || max > MAX_SECONDS) {
      throw wrong(
          id, "a budget has whole seconds `min` and `max`, as in {\"min\": 10, \"max\": 25}");
    }
    return new Budget(min, max);
  }

  private static List<String> words(String id, JsonNode node, String what)
      throws TemplateException {
    List<String> words = new ArrayList<>();
    if (!node.isMissingNode() && !node.isArray()) {
      throw wrong(id, "`" + what + "` is a list of texts");
    }
    for (JsonNode element : node) {
      if (!element.isTextual()) {
        throw wrong(id, "`" + what + "` is a list of texts");
      }
      words.add(element.asText());
    }
    return words;
  }

  private static String word(String id, JsonNode node, String field) throws TemplateException {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw wrong(id, "`" + field + "` is missing or empty");
    }
    return value.asText();
  }

  private static TemplateException wrong(String id, String what) {
    return new TemplateException("Template " + id + ": " + what + ".");
  }
}
