package dryrun.app.cli;

import dryrun.bank.Item;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the word of a kind as `item.json` has it.
final class KindWord implements ITypeConverter<Item.Kind> {
  @Override
  public Item.Kind convert(String word) {
    return Item.Kind.of(word.toLowerCase(Locale.ROOT))
        .orElseThrow(() ->
            new TypeConversionException(
                "'"
                    + word
                    + "' is not one of "
                    + Stream.of(Item.Kind.values())
                        .map(Item.Kind::word)
                        .collect(Collectors.joining(", "))));
  }
}
