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
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// Reads story files: Markdown with optional front matter and one level-2 heading per section.
///
/// Any text is a story: a file without headings is all note. Deeper headings and headings inside
/// quotes or lists belong to the section they stand in.
public final class StoryReader {
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

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
    List<String> lines = source.lines().toList();
    Node document = (endsFrontMatter(lines) ? withFrontMatter : plain).parse(source);
    YamlFrontMatterVisitor frontMatter = new YamlFrontMatterVisitor();
    document.accept(frontMatter);

    List<Heading> headings = sectionHeadings(document);
    int noteStart = afterFrontMatter(document);
    int noteEnd = headings.isEmpty() ? lines.size() : firstLine(headings.getFirst());
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int end = i + 1 < headings.size() ? firstLine(headings.get(i + 1)) : lines.size();
      String body = join(lines, lastLine(heading) + 1, end);
      sections.add(
          new Section(
              plainText.render(heading).strip(), firstLine(heading) + 1, body, words(body)));
    }
    return new Story(values(frontMatter), join(lines, noteStart, noteEnd), sections);
  }

  /// Whether front matter is closed. The extension would take an unclosed one for the whole file.
  private static boolean endsFrontMatter(List<String> lines) {
    return lines.stream().skip(1).anyMatch(line -> line.equals("---") || line.equals("..."));
  }

  private static Map<String, List<String>> values(YamlFrontMatterVisitor frontMatter) {
    return frontMatter.getData().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
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

  /// Words of the text as it would be spoken: markup is dropped, a lone dash or bullet is no word.
  private int words(String markdown) {
    return (int) WORD.matcher(plainText.render(plain.parse(markdown))).results().count();
  }

  private static int afterFrontMatter(Node document) {
    return document.getFirstChild() instanceof YamlFrontMatterBlock block ? lastLine(block) + 1 : 0;
  }

  private static int firstLine(Node node) {
    return node.getSourceSpans().getFirst().getLineIndex();
  }

  private static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.getLast().getLineIndex();
  }

  private static String join(List<String> lines, int from, int to) {
    return String.join("\n", lines.subList(Math.min(from, to), to)).strip();
  }
}
