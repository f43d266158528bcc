package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackBankTest {
  @TempDir private Path temp;
  private Path first;
  private Path second;

  @BeforeEach
  void writePacks() throws IOException {
    first = ExamplePack.write(temp.resolve("first"));
    second = ExamplePack.write(temp.resolve("second"));
    replace(second.resolve("pack.json"), "shop-basics", "shop-more");
    copyItem(second, "never-bought", "top-sellers", "Best sellers per day");
    replace(
        second.resolve("items/top-sellers/prompt.md"),
        "never bought",
        "bought most, ties included");
  }

  @Test
  void findsByLongNameAndByShortNameWhileItIsUnique() throws Exception {
    PackBank bank = bank();

    assertEquals("shop-more/top-sellers", bank.find("top-sellers").id().toString());
    assertEquals("shop-basics/never-bought", bank.find("shop-basics/never-bought").id().toString());
    assertEquals(
        "never-bought: several packs have an item of that name: shop-basics, shop-more",
        message(bank, "never-bought"));
  }

  @Test
  void suggestsNearNames() {
    PackBank bank = bank();

    assertEquals(
        "top-selers: there is no item of that name; did you mean shop-more/top-sellers?",
        message(bank, "top-selers"));
    assertEquals(
        "bought: there is no item of that name; did you mean shop-basics/never-bought or"
            + " shop-more/never-bought?",
        message(bank, "bought"));
    assertEquals("zzz: there is no item of that name", message(bank, "zzz"));
  }

  @Test
  void anItemThatCannotBeReadCostsTheOthersNothing() throws Exception {
    Files.writeString(second.resolve("items/top-sellers/item.json"), "{\"id\": ");

    PackBank bank = bank();

    assertEquals(
        List.of("shop-basics/never-bought", "shop-more/never-bought"),
        bank.items().stream().map(item -> item.id().toString()).toList());
    assertEquals(
        List.of("shop-more/top-sellers"),
        bank.unreadable().stream().map(Bank.Unreadable::name).toList());
    assertEquals(2, bank.search("").size());
  }

  @Test
  void aPackWhoseIdIsTakenIsRefusedAndTheFirstStays() throws Exception {
    replace(second.resolve("pack.json"), "shop-more", "shop-basics");

    PackBank bank = bank();

    assertEquals(
        List.of(
            new Bank.Unreadable(
                second.toString(),
                List.of(
                    new Finding(
                        "pack.json",
                        java.util.Optional.empty(),
                        "a pack with the id 'shop-basics' is there already")))),
        bank.unreadable());
    assertEquals(1, bank.items().size());
  }

  @Test
  void searchFindsBeginningsOfWordsAndPutsTitlesFirst() {
    PackBank bank = bank();

    assertEquals(List.of("top-sellers"), found(bank, "TIE incl"));
    assertEquals(List.of("never-bought", "never-bought", "top-sellers"), found(bank, "bought"));
    assertEquals(List.of(), found(bank, "bought zebra"));
    assertEquals(3, found(bank, "anti-join").size());
  }

  private static List<String> found(Bank bank, String words) {
    return bank.search(words).stream().map(item -> item.id().name()).toList();
  }

  private static String message(Bank bank, String name) {
    return String.valueOf(assertThrows(PackException.class, () -> bank.find(name)).getMessage());
  }

  private PackBank bank() {
    return PackBank.openOnly(new PackOpener(), List.of(first, second));
  }

  private static void copyItem(Path pack, String from, String to, String title) throws IOException {
    Path source = pack.resolve("items").resolve(from);
    Path target = Files.createDirectories(pack.resolve("items").resolve(to));
    for (String name : List.of("item.json", "prompt.md")) {
      Files.copy(source.resolve(name), target.resolve(name));
    }
    replace(target.resolve("item.json"), from, to);
    replace(target.resolve("item.json"), "Users who never bought", title);
  }

  private static void replace(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
