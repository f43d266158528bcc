package dryrun.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// Reads story files: Markdown with optional front matter and one level-2 heading per section.
///
/// Any text is a story: a file without headings is all note. Deeper headings and headings inside
/// quotes or lists belong to the section they stand in.
public final class StoryReader {
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
  private static final Pattern TOLD_ONLY_AT_LENGTH = Pattern.compile("(?s)\\[\\[.*?]]");

  private static final Pattern COMMA = Pattern.compile(",");

  private final Parser plain =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private final Parser withFrontMatter =
      Parser.builder()
          .extensions(List.of(YamlFrontMatterExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();
  private final TextContentRenderer plainText = TextContentRenderer.builder().build();

  /// Reads the text of a story file.
  public Story read(String text) {
    String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
    SourceLines lines = new SourceLines(source);
    Node document = (endsFrontMatter(source) ? withFrontMatter : plain).parse(source);
    YamlFrontMatterVisitor frontMatter = new YamlFrontMatterVisitor();
    document.accept(frontMatter);

    List<Heading> headings = sectionHeadings(document);
    int noteStart = afterFrontMatter(document);
    int noteEnd = headings.isEmpty() ? lines.count() : firstLine(headings.getFirst());
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? firstLine(headings.get(i + 1)) : lines.count();
      sections.add(section(lines, headings.get(i), end));
    }
    String note = lines.block(noteStart, noteEnd).of(source);
    return new Story(source, values(frontMatter), note, sections);
  }

  /// How many words of a text in Markdown would be spoken, passages told only at length left out.
  public int words(String markdown) {
    String told = TOLD_ONLY_AT_LENGTH.matcher(markdown).replaceAll(" ");
    return (int) WORD.matcher(plainText.render(plain.parse(told))).results().count();
  }

  private Section section(SourceLines lines, Heading heading, int end) {
    String name = plainText.render(heading).strip();
    int line = firstLine(heading);
    Span body = lines.block(lastLine(heading) + 1, end);
    String text = body.of(lines.source());
    return new Section(name, line + 1, lines.heading(line, name), body, text, words(text));
  }

  /// Whether front matter is closed. The extension would take an unclosed one for the whole file.
  private static boolean endsFrontMatter(String source) {
    return source.startsWith("---")
        && source.lines().skip(1).anyMatch(line -> line.equals("---") || line.equals("..."));
  }

  private static Map<String, List<String>> values(YamlFrontMatterVisitor frontMatter) {
    return frontMatter.getData().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> listed(e.getValue())));
  }

  /// A list in one line, `[a, b]`, which the extension takes for one value.
  private static List<String> listed(List<String> values) {
    if (values.size() != 1 || !values.getFirst().matches("\\[.*]")) {
      return List.copyOf(values);
    }
    String inside = values.getFirst().substring(1, values.getFirst().length() - 1);
    return COMMA
        .splitAsStream(inside)
        .map(value -> value.strip().replaceAll("^([\"'])(.*)\\1$", "$2"))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static List<Heading> sectionHeadings(Node document) {
    List<Heading> headings = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private static int afterFrontMatter(Node document) {
    return document.getFirstChild() instanceof YamlFrontMatterBlock block ? lastLine(block) + 1 : 0;
  }

  private static int firstLine(Node node) {
    return node.getSourceSpans().getFirst().getLineIndex();
  }

  private static int lastLine(Node node) {
    return node.getSourceSpans().getLast().getLineIndex();
  }
}
