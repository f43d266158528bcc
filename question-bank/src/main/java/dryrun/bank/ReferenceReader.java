package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the whole of what is read rather than answered, and collects everything that is wrong
/// before it gives up.
final class ReferenceReader {
  private static final Pattern CHECK = Pattern.compile("- \\[ ] (?<line>\\S.*)");
  private static final Pattern PHRASE = Pattern.compile("- (?<line>\\S.*?)( - (?<when>\\S.*))?");

  private final ReferenceForms forms;
  private final ItemFiles item;
  private final JsonLines json;
  private final ItemTexts texts;

  ReferenceReader(ItemFiles item, JsonLines json, ReferenceForms forms) {
    this.forms = forms;
    this.item = item;
    this.json = json;
    this.texts = new ItemTexts(item, json);
  }

  /// @throws PackException with all findings
  Reference read(Item head) throws PackException {
    ReferenceRules rules = ReferenceRules.of(head.kind());
    checkNames(head.kind(), rules);
    checkFields(head.kind(), rules);
    Reference reference =
        switch (head.kind()) {
          case SQL, KATA -> throw new IllegalArgumentException(head.kind() + " is not read");
          case DESIGN, MODELLING, METRICS -> worked(head, rules);
          case CONCEPT -> concept(head, rules);
          case CHECKLIST -> sheet(head, "checklist.md", CHECK, "- [ ] ");
          case PHRASES -> sheet(head, "phrases.md", PHRASE, "- ");
          case ESTIMATE -> drill(head);
          case STORY_TEMPLATE, BEHAVIOURAL, STORY, FOLLOW_UPS -> story(head, rules);
        };
    texts.refuseFindings();
    return reference;
  }

  private void checkNames(Item.Kind kind, ReferenceRules rules) {
    for (String name : rules.required()) {
      if (!item.bytes().containsKey(name)) {
        texts.find(name, "is missing");
      }
    }
    for (String name : item.bytes().keySet()) {
      if (!rules.knows(name)) {
        texts.find(
            name,
            "unknown file: no file of kind " + kind.word() + " is called so (see the pack format)");
      }
    }
  }

  private void checkFields(Item.Kind kind, ReferenceRules rules) {
    for (String field :
        List.of("stages", "related", "competencies", "templates", "template", "prompts")) {
      boolean there = json.tree().has(field);
      if (there && !rules.fields().containsKey(field)) {
        texts.findField(
            "/" + field, "an item of kind " + kind.word() + " has no field '" + field + "'");
      } else if (!there && rules.fields().getOrDefault(field, false)) {
        texts.findField("", "the field '" + field + "' is missing");
      }
    }
  }

  private WorkedAnswer worked(Item head, ReferenceRules rules) {
    List<WorkedAnswer.Stage> stages = stages(rules);
    AnswerDataReader data = new AnswerDataReader(texts);
    Optional<Diagram> diagram = texts.data("diagram.json", forms.diagram()).map(data::diagram);
    return new WorkedAnswer(
        head,
        item.hash(),
        stages,
        texts.optionalText("prompt.md"),
        texts.data("clarify.json", forms.clarify()).map(data::clarifications).orElse(List.of()),
        texts
            .data("estimate.json", forms.estimate())
            .flatMap(lines -> new EstimateReader(texts, lines).estimate()),
        diagram,
        diagram.map(drawn -> components(drawn, rules)).orElse(Sections.NONE),
        sections("answer.md", rules),
        texts.optionalText("ddl.sql"),
        texts
            .data("rubric.json", forms.rubric())
            .map(lines -> data.rubric(lines, stages))
            .orElse(List.of()));
  }

  private List<WorkedAnswer.Stage> stages(ReferenceRules rules) {
    if (!json.tree().has("stages")) {
      return rules.stages();
    }
    List<WorkedAnswer.Stage> stages = new ArrayList<>();
    for (JsonNode node : json.tree().path("stages")) {
      stages.add(
          new WorkedAnswer.Stage(
              node.path("name").asText(), Duration.ofMinutes(node.path("minutes").asInt())));
    }
    return stages;
  }

  private Sections components(Diagram diagram, ReferenceRules rules) {
    if (!rules.knows("components.md")) {
      return Sections.NONE;
    }
    Sections components = Sections.read(texts.optionalText("components.md"));
    List<String> labels = diagram.nodes().stream().map(Diagram.Node::label).toList();
    for (Sections.Section section : components.all()) {
      if (!labels.contains(section.heading())) {
        texts.find(
            "components.md",
            section.line(),
            "'" + section.heading() + "' is the label of no node of diagram.json");
      }
    }
    return components;
  }

  /// The sections of a file under the headings that it must have.
  private Sections sections(String name, ReferenceRules rules) {
    Sections sections = Sections.read(texts.optionalText(name));
    List<String> wanted = rules.headings().getOrDefault(name, List.of());
    if (item.bytes().containsKey(name) && !sections.headings().equals(wanted)) {
      String missing =
          wanted.stream()
              .filter(heading -> sections.find(heading).isEmpty())
              .findFirst()
              .map(heading -> "; '## " + heading + "' is missing")
              .orElse("");
      texts.find(name, "must have just the headings " + String.join(" | ", wanted) + missing);
    }
    for (Sections.Section section : sections.all()) {
      if (section.text().isEmpty()) {
        texts.find(name, section.line(), "there is nothing below '## " + section.heading() + "'");
      }
    }
    return sections;
  }

  private Concept concept(Item head, ReferenceRules rules) {
    Sections card = sections("card.md", rules);
    return new Concept(
        head,
        item.hash(),
        card.text("Question"),
        card.text("Answer"),
        card.text("Misconception"),
        card.text("When it would be wrong"),
        words("related"));
  }

  private Sheet sheet(Item head, String name, Pattern form, String start) {
    String markdown = texts.optionalText(name);
    Sections sections = Sections.read(markdown);
    List<Sheet.Group> groups = new ArrayList<>();
    for (Sections.Section section : sections.all()) {
      List<Sheet.Line> lines = new ArrayList<>();
      for (String line : unwrapped(section.text())) {
        Matcher matcher = form.matcher(line);
        if (matcher.matches()) {
          String when = form == PHRASE ? Optional.ofNullable(matcher.group("when")).orElse("") : "";
          lines.add(new Sheet.Line(matcher.group("line"), when));
        }
      }
      if (lines.isEmpty()) {
        texts.find(name, section.line(), "has no line that starts with '" + start + "'");
      }
      groups.add(new Sheet.Group(section.heading(), lines));
    }
    if (groups.isEmpty() && !markdown.isEmpty()) {
      texts.find(name, "must have a heading '## ' or more");
    }
    return new Sheet(head, item.hash(), markdown, groups);
  }

  /// The lines of a list, those that go on indented joined to the one above.
  private static List<String> unwrapped(String text) {
    return text.replaceAll("\n +(?=[^ \\-])", " ").lines().map(String::strip).toList();
  }

  private Reference drill(Item head) {
    return texts
        .data("estimate.json", forms.drill())
        .<Reference>map(lines -> new EstimateReader(texts, lines).drill(head, item.hash()))
        .orElseGet(() -> new EstimateDrill(head, item.hash(), "", List.of(), List.of(), ""));
  }

  private StoryMaterial story(Item head, ReferenceRules rules) {
    SortedMap<String, String> read = new TreeMap<>();
    for (String name : rules.required()) {
      read.put(name, texts.optionalText(name));
    }
    for (String name : rules.optional()) {
      if (item.bytes().containsKey(name)) {
        read.put(name, texts.text(name));
      }
    }
    rules.headings().keySet().forEach(name -> sections(name, rules));
    if (head.kind() == Item.Kind.STORY
        && !read.keySet().equals(Set.of("story.md"))
        && !read.keySet().equals(Set.of("flawed.md", "flaws.json", "repaired.md"))) {
      texts.find(
          "story.md",
          "a story has either story.md alone, or flawed.md, flaws.json and repaired.md");
    }
    if (head.kind() == Item.Kind.STORY_TEMPLATE) {
      texts.data("template.json", forms.template());
    } else if (head.kind() == Item.Kind.FOLLOW_UPS) {
      texts.data("follow-ups.json", forms.followUps());
    } else {
      texts.data("flaws.json", forms.flaws());
    }
    return new StoryMaterial(
        head,
        item.hash(),
        read,
        words("competencies"),
        Optional.ofNullable(json.tree().get("template")).map(JsonNode::asText),
        words("templates"),
        words("prompts"));
  }

  private List<String> words(String field) {
    List<String> words = new ArrayList<>();
    json.tree().path(field).forEach(word -> words.add(word.asText()));
    return words;
  }
}
