package dryrun.app.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dryrun.assets.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Theme and text size, and the scenes that wear them: each as long as somebody else holds it.
public final class Appearance {
  private final Assets assets;
  private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
  private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(this, "textSize");

  /// Loads the fonts.
  public Appearance(Assets assets, Theme theme, TextSize textSize) {
    this.assets = assets;
    this.theme.set(theme);
    this.textSize.set(textSize);
    assets.fonts().forEach(Appearance::load);
    this.theme.subscribe(this::applyToAll);
    this.textSize.subscribe(this::applyToAll);
    Platform.getPreferences().colorSchemeProperty().subscribe(this::applyToAll);
  }

  private static void load(URL font) {
    try (InputStream in = font.openStream()) {
      if (Font.loadFont(in, 0) == null) {
        throw new IllegalStateException("this font cannot be read: " + font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<TextSize> textSize() {
    return textSize;
  }

  /// Gives the scene the present looks and keeps them up to date.
  public void dress(Scene scene) {
    dressed.add(scene);
    scene.rootProperty().subscribe(() -> apply(scene));
    apply(scene);
  }

  /// Whether the window is dark now.
  public boolean dark() {
    return switch (theme.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private void applyToAll() {
    List.copyOf(dressed).forEach(this::apply);
  }

  private void apply(Scene scene) {
    dress(scene, dark());
    for (TextSize size : TextSize.values()) {
      scene.getRoot().pseudoClassStateChanged(size.pseudoClass(), size == textSize.get());
    }
  }

  /// Gives a scene that is never shown the colours of a theme, for a picture of it.
  public void dress(Scene scene, boolean dark) {
    scene.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            (dark ? assets.dark() : assets.light()).toExternalForm(),
            assets.style().toExternalForm());
  }
}
