package dryrun.app.desktop.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, from `messages.properties`.
public final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dryrun.app.desktop.messages", Locale.ROOT);

  private Messages() {}

  /// The text of a key; with arguments, the text is a pattern of [MessageFormat].
  ///
  /// @throws java.util.MissingResourceException when there is no such key
  public static String text(String key, Object... arguments) {
    String text = TEXTS.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
  }

  /// The word for a constant: the key is `name.`, the simple name of its enum, and its own name.
  public static String name(Enum<?> constant) {
    return text("name." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
