package dryrun.app.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// What a reader of the built-in pack reads as English: Markdown without its code, the fields of
/// JSON that are shown, and the remark with which a query begins.
final class Prose {
  /// Where the pack lies, seen from the folder of this module.
  static final Path PACK = Path.of("../question-bank/src/main/resources/dryrun/packs/core");

  private static final Set<String> READ =
      Set.of(
          "answer",
          "ask",
          "description",
          "explanation",
          "label",
          "note",
          "point",
          "principal",
          "purpose",
          "question",
          "quote",
          "remark",
          "repair",
          "senior",
          "staff",
          "title",
          "why");
  private static final Set<String> READ_UNLESS_NAMES = Set.of("prompt", "prompts");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{?[\\w#-]+}}?");
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(?:.*\\R)*?---\\R");
  private static final Pattern STEM = Pattern.compile("\\S*\\*$");

  private final ObjectMapper json = new ObjectMapper();
  private final Parser markdown =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /// One stretch of text without code.
  record Passage(Path file, String text) {}

  /// All that is read below a folder, in the order of the files' names.
  List<Passage> under(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<Passage> passages = new ArrayList<>();
    for (Path file : files) {
      for (String text : textsOf(file)) {
        passages.add(new Passage(folder.relativize(file), text));
      }
    }
    return passages;
  }

  private List<String> textsOf(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".md")) {
      return withoutCode(FRONT_MATTER.matcher(Files.readString(file)).replaceFirst(""));
    }
    if (name.endsWith(".sql") && !name.equals("schema.sql")) {
      return remark(Files.readString(file)).map(this::withoutCode).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    if (name.endsWith(".json") && !name.equals("cases.json") && !name.equals("stream.json")) {
      collect(json.readTree(Files.readString(file)), "", texts);
    }
    return texts;
  }

  private static Optional<String> remark(String sql) {
    return sql.lines().findFirst().filter(line -> line.startsWith("-- ")).map(l -> l.substring(3));
  }

  private void collect(JsonNode node, String field, List<String> texts) {
    if (node.isTextual() && isRead(field, node.textValue())) {
      texts.addAll(withoutCode(node.textValue()));
    }
    if (node.isTextual() && field.equals("evidence")) {
      texts.add(evidence(node.textValue()));
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, field, texts));
    }
    node.properties().forEach(member -> collect(member.getValue(), member.getKey(), texts));
  }

  private static boolean isRead(String field, String text) {
    return READ.contains(field) || (READ_UNLESS_NAMES.contains(field) && text.contains(" "));
  }

  /// Evidence is looked for without regard to case, so it is spelt without regard to case.
  private static String evidence(String words) {
    return STEM.matcher(words).replaceFirst("").toUpperCase(Locale.ROOT);
  }

  private List<String> withoutCode(String text) {
    var visitor = new TextOnly();
    markdown.parse(PLACEHOLDER.matcher(text).replaceAll(" 0 ")).accept(visitor);
    return visitor.texts();
  }

  /// One text for each block, so that words of neighbouring blocks do not meet.
  private static final class TextOnly extends AbstractVisitor {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    List<String> texts() {
      flush();
      return texts;
    }

    @Override
    public void visit(Text text) {
      block.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      block.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
      block.append(' ');
    }

    @Override
    public void visit(Code code) {
      block.append(" 0 ");
    }

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
      if (parent instanceof Block) {
        flush();
      }
    }

    @Override
    public void visit(CustomNode cell) {
      visitChildren(cell);
      flush();
    }

    private void flush() {
      if (!block.isEmpty()) {
        texts.add(block.toString());
        block.setLength(0);
      }
    }
  }
}
