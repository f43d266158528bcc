package dryrun.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dryrun.assets.Assets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgWriterTest {
  private static final Palette LIGHT = Palette.of(Assets.find().light());
  private final DiagramLayout layout = new DiagramLayout(FontMeasure.ofTheWindow());

  @Test
  void writesTextAsText() throws Exception {
    Document svg =
        parse(SvgWriter.write(draw("a -> b : x < y & z\nG { b }"), LIGHT, "A \"title\""));
    assertEquals(List.of("G", "x < y & z", "a", "b"), texts(svg.getElementsByTagName("text")));
    assertEquals(
        List.of("A \"title\"", "a (service)", "b (service)"),
        texts(svg.getElementsByTagName("title")));
  }

  @Test
  void carriesItsColoursAndNothingFromElsewhere() {
    Drawing drawing = draw(Diagrams.CLICKS);
    String light = SvgWriter.write(drawing, LIGHT, "Clicks");
    String dark = SvgWriter.write(drawing, Palette.of(Assets.find().dark()), "Clicks");
    assertEquals(light.lines().count(), dark.lines().count());
    assertFalse(light.equals(dark));
    assertFalse(light.matches("(?s).*(href|url\\(|@import|<script).*"));
  }

  @Test
  void staysXmlWhateverIsTyped() throws Exception {
    Document svg = parse(SvgWriter.write(draw("\"a\u0001\uFFFE]]> <b>\" -> c"), LIGHT, ""));
    assertEquals(List.of("a]]> <b>", "c"), texts(svg.getElementsByTagName("text")));
  }

  @Test
  void writesEveryLineOfALongLabel() throws Exception {
    Document svg = parse(SvgWriter.write(draw("A name of some thirty letters"), LIGHT, ""));
    assertEquals(
        List.of("A name of", "some thirty", "letters"), texts(svg.getElementsByTagName("text")));
  }

  private Drawing draw(String text) {
    return layout.draw(Diagrams.of(text));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
