package dryrun.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Finds what is wrong with the looks of a scene: cut labels, weak contrast, nameless controls.
final class Looks {
  private Looks() {}

  static List<String> findings(Scene scene) {
    List<String> findings = new ArrayList<>();
    List<Node> nodes = visible(scene.getRoot()).toList();
    for (Node node : nodes) {
      if (node instanceof Labeled label) {
        cut(label).forEach(findings::add);
      }
      if (node instanceof Text text && !text.getText().isBlank() && !icon(text)) {
        weak(text, scene).forEach(findings::add);
      }
      if (node.isFocusTraversable() && !node.isDisabled() && !named(node, nodes)) {
        findings.add("no accessible name: " + node);
      }
    }
    return findings;
  }

  private static Stream<Node> visible(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Looks::visible))
        : Stream.of(node);
  }

  private static boolean icon(Text text) {
    return text.getStyleClass().contains("ikonli-font-icon");
  }

  private static Stream<String> cut(Labeled label) {
    String text = label.getText();
    if (text == null
        || text.isBlank()
        || (label instanceof TableCell<?, ?> && label.getTooltip() != null)) {
      return Stream.empty();
    }
    return label.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text shown && !icon(shown))
        .map(child -> ((Text) child).getText())
        .filter(shown -> !shown.equals(text))
        .map(shown -> "cut to \"" + shown + "\": " + text);
  }

  private static boolean named(Node node, List<Node> all) {
    String name = node.getAccessibleText();
    if (name != null && !name.isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      return true;
    }
    return all.stream()
        .anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
  }

  /// AA of WCAG 2: 4.5 to 1, and 3 to 1 for text of 24 pixels and more, or bold of 18.7 and more.
  private static Stream<String> weak(Text text, Scene scene) {
    if (text.isDisabled() || !inView(text, scene) || !(text.getFill() instanceof Color fill)) {
      return Stream.empty();
    }
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getName().contains("Bold");
    double needed = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
    Color back = background(text, scene);
    double ratio = ratio(over(fill, back), back);
    return ratio >= needed
        ? Stream.empty()
        : Stream.of("contrast %.2f of %s on %s: %s".formatted(ratio, fill, back, text.getText()));
  }

  /// Whether the text lies in the window, and not in the part of a scroll pane that is out of view.
  private static boolean inView(Text text, Scene scene) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    return bounds.getCenterY() < scene.getHeight() && bounds.getCenterX() < scene.getWidth();
  }

  private static Color background(Node node, Scene scene) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    List<Color> layers = new ArrayList<>();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (fills.get(i).getFill() instanceof Color color && covers(region, bounds)) {
            layers.add(color);
          }
        }
      }
    }
    Color back = scene.getFill() instanceof Color color ? color : Color.WHITE;
    for (int i = layers.size() - 1; i >= 0; i--) {
      back = over(layers.get(i), back);
    }
    return back;
  }

  private static boolean covers(Region region, Bounds text) {
    Bounds area = region.localToScene(region.getLayoutBounds());
    return area.contains(text.getCenterX(), text.getCenterY());
  }

  private static Color over(Color front, Color back) {
    return back.interpolate(
        Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
  }

  static double ratio(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
