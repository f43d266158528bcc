package dryrun.assets;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

/// The addresses of everything the window is dressed with.
///
/// All of them are looked up when the object is made, so that a broken installation is noticed at
/// start and not in the middle of a drill.
///
/// @param style the style sheet, which names colours but defines none
/// @param light the colours of the light theme
/// @param dark the colours of the dark theme
/// @param fonts font files of the families Inter and JetBrains Mono
/// @param icons the program's icon as PNG, from small to large
public record Assets(URL style, URL light, URL dark, List<URL> fonts, List<URL> icons) {
  /// The family of all text that is read.
  public static final String TEXT_FAMILY = "Inter";

  /// The family of code, clocks and tables.
  public static final String MONO_FAMILY = "JetBrains Mono";

  private static final String FONTS = "/com/formdev/flatlaf/fonts/";

  public Assets {
    fonts = List.copyOf(fonts);
    icons = List.copyOf(icons);
  }

  /// Finds all assets.
  ///
  /// @throws IllegalStateException naming the first one that is missing
  public static Assets find() {
    return new Assets(
        resource("dryrun.css"),
        resource("light.css"),
        resource("dark.css"),
        Stream.of(
                "inter/Inter-Regular.otf",
                "inter/Inter-Italic.otf",
                "inter/Inter-SemiBold.otf",
                "inter/Inter-Bold.otf",
                "jetbrains_mono/JetBrainsMono-Regular.ttf",
                "jetbrains_mono/JetBrainsMono-Italic.ttf",
                "jetbrains_mono/JetBrainsMono-Bold.ttf")
            .map(file -> resource(FONTS + file))
            .toList(),
        Stream.of(16, 32, 48, 128, 256).map(size -> resource("icon-" + size + ".png")).toList());
  }

  /// A font of pages in PDF, which takes outlines of TrueType only, as Inter's are not.
  ///
  /// @param file such as `roboto/Roboto-Regular.ttf` or `jetbrains_mono/JetBrainsMono-Regular.ttf`
  /// @throws IllegalStateException when there is no such font
  public static URL pdfFont(String file) {
    return resource(FONTS + file);
  }

  static URL resource(String name) {
    URL url = Assets.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException("this installation is incomplete: " + name + " is missing");
    }
    return url;
  }
}
