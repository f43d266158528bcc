package dryrun.app.desktop.coverage;

import java.util.function.UnaryOperator;

/// Changes the text of a story in the user's folder; takes time.
@FunctionalInterface
public interface StoryEdit {

  /// Changes a story and writes it.
  ///
  /// @param name of its file
  /// @return why it could not be done, in a sentence; empty when it is done
  String change(String name, UnaryOperator<String> change);
}
