package dryrun.bank;

import java.util.regex.Pattern;

/// The name of an item across packs, written `pack/item`; it never changes.
public record ItemId(String pack, String name) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ItemId {
    if (!WORD.matcher(pack).matches() || !WORD.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an item id is two words of a-z, 0-9 and '-', joined by '/': " + pack + "/" + name);
    }
  }

  /// Reads the long form.
  ///
  /// @throws IllegalArgumentException when the text is not of the form `pack/item`
  public static ItemId parse(String text) {
    int slash = text.indexOf('/');
    return new ItemId(text.substring(0, Math.max(slash, 0)), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return pack + "/" + name;
  }
}
