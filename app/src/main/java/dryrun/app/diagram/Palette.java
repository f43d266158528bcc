package dryrun.app.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of a drawing in one of the window's themes, read from the theme's own colour file.
///
/// @param sheet behind everything
/// @param frame inside groups
/// @param node inside nodes
/// @param ink of labels
/// @param faint of titles and the labels of lines
public record Palette(
    String sheet,
    String frame,
    String frameLine,
    String node,
    String nodeLine,
    String ink,
    String faint,
    String sign,
    String wire) {

  /// The colours that a theme's file defines.
  ///
  /// @throws IllegalStateException naming the colour that is missing
  public static Palette of(URL colours) {
    String css;
    try (InputStream in = colours.openStream()) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Palette(
        colour(css, "sheet"),
        colour(css, "frame"),
        colour(css, "frame-line"),
        colour(css, "node"),
        colour(css, "node-line"),
        colour(css, "ink"),
        colour(css, "faint"),
        colour(css, "sign"),
        colour(css, "wire"));
  }

  private static String colour(String css, String name) {
    Matcher found = Pattern.compile("-dryrun-" + name + ":\\s*([^;]+);").matcher(css);
    if (!found.find()) {
      throw new IllegalStateException("the theme has no colour -dryrun-" + name);
    }
    return found.group(1);
  }
}
