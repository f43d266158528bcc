package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.assets.Assets;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/// Colours live in two files, and nothing gets around them.
class StyleTest {
  private static final Path STYLES = Path.of("../assets/src/main/resources/dryrun/assets");
  private static final Path WINDOW = Path.of("src/main/java/dryrun/app/desktop");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");

  @Test
  void coloursAreInTheTwoColourFilesOnly() throws IOException {
    assertEquals(List.of(), lines(COLOUR, STYLES.resolve("dryrun.css")));
    assertEquals(List.of(), lines(COLOUR, WINDOW));
  }

  @Test
  void nothingIsStyledFromCodeOrByForce() throws IOException {
    assertEquals(List.of(), lines(Pattern.compile("\\.setStyle\\("), WINDOW));
    assertEquals(List.of(), lines(Pattern.compile("!important"), STYLES));
  }

  @Test
  void bothThemesDefineTheSameColours() throws IOException {
    Pattern name = Pattern.compile("-dryrun-[a-z-]+(?=:)");
    assertEquals(names(name, "light.css"), names(name, "dark.css"));
  }

  @Test
  void styleSheetsParse() throws IOException {
    Assets assets = Assets.find();
    for (URL sheet : List.of(assets.style(), assets.light(), assets.dark())) {
      List<String> errors =
          Toolkit.on(() -> {
            CssParser.errorsProperty().clear();
            new CssParser().parse(sheet);
            return CssParser.errorsProperty().stream()
                .map(CssParser.ParseError::getMessage)
                .toList();
          });
      assertEquals(List.of(), errors);
    }
  }

  @Test
  void everyRuleIsClosedBeforeTheNextBegins() throws IOException {
    int depth = 0;
    for (String line : Files.readAllLines(STYLES.resolve("dryrun.css"))) {
      depth += line.contains("{") ? 1 : 0;
      depth -= line.contains("}") ? 1 : 0;
      assertEquals(Math.clamp(depth, 0, 1), depth, line);
    }
    assertEquals(0, depth);
  }

  private static List<String> names(Pattern name, String file) throws IOException {
    return name.matcher(Files.readString(STYLES.resolve(file)))
        .results()
        .map(found -> found.group())
        .sorted()
        .toList();
  }

  private static List<String> lines(Pattern pattern, Path root) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|css)")).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (pattern.matcher(line).find()) {
            found.add(file.getFileName() + ": " + line.strip());
          }
        }
      }
    }
    return found;
  }
}
