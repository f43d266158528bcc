package dryrun.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
  private static final String SECTION =
      "{\"name\": \"Plan\", \"purpose\": \"What next.\", \"prompts\": [\"And then?\"],"
          + " \"budget\": {\"min\": 10, \"max\": 20},"
          + " \"levels\": {\"senior\": \"a\", \"staff\": \"b\", \"principal\": \"c\"}}";

  private final TemplateReader reader = new TemplateReader();

  @Test
  void readsSectionsBudgetsAndChecks() throws TemplateException {
    String json =
        "{\"title\": \"Mine\", \"whole\": {\"min\": 30, \"max\": 60}, \"sections\": ["
            + SECTION
            + "], \"checks\": {\"minimumAlternatives\": 1, \"alternatives\": [\"Plan\"]}}";

    TemplateSection plan =
        new TemplateSection(
            "Plan",
            "What next.",
            List.of("And then?"),
            new Budget(10, 20),
            new TemplateSection.Levels("a", "b", "c"));
    TemplateChecks checks =
        new TemplateChecks(
            1,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of("Plan"),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        new StoryTemplate("mine", "Mine", new Budget(30, 60), List.of(plan), checks),
        reader.read("mine", json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | Template mine: it is not a JSON object.",
        "{\"title\": \"Mine\"} | Template mine: `sections` is a list with at least one section.",
        "{\"title\": \"\", \"sections\": [SECTION]} | Template mine: `title` is missing or empty.",
        "{\"title\": \"M\", \"sections\": [SECTION, SECTION]}"
            + " | Template mine: two sections are called \"Plan\".",
        "{\"title\": \"M\", \"sections\": [SECTION], \"whole\": {\"min\": 9, \"max\": 3}}"
            + " | Template mine: a budget has whole seconds `min` and `max`, as in"
            + " {\"min\": 10, \"max\": 25}.",
        "{\"title\": \"M\", \"sections\": [SECTION], \"checks\": {\"action\": [\"Act\"]}}"
            + " | Template mine: `action` names \"Act\", which is no section.",
        "{\"title\": \"M\", \"sections\": [SECTION], \"checks\": {\"colour\": \"red\"}}"
            + " | Template mine: `checks` has no field `colour`.",
      })
  void saysWhatIsWrongWithATemplate(String json, String sentence) {
    String text = json.replace("SECTION", SECTION);

    TemplateException e = assertThrows(TemplateException.class, () -> reader.read("mine", text));

    assertEquals(sentence, e.getMessage());
  }
}
