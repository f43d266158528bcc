package dryrun.app.desktop.palette;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/// A screen to go to, or something to do.
///
/// @param about what it is: a screen, or the part of the program that does it
/// @param words by which it is found besides its title
/// @param keys the keys that do the same, where there are some
/// @param anywhere whether it is also offered while a drill or a round has the whole window
public record Command(
    String title,
    String about,
    List<String> words,
    Optional<String> keys,
    Ikon icon,
    boolean anywhere,
    Runnable run) {
  public Command {
    words = List.copyOf(words);
  }
}
