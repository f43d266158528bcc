package dryrun.app.story;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.StoryMaterial;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What interviewers look for.
public final class Competencies {
  private Competencies() {}

  /// The competencies that the behavioural questions of the packs probe, in words with hyphens, in
  /// alphabetical order. A question that cannot be read is left out.
  public static List<String> of(Bank bank) {
    Set<String> found = new TreeSet<>();
    for (Item item : bank.items()) {
      if (item.kind() == Item.Kind.BEHAVIOURAL) {
        found.addAll(of(bank, item));
      }
    }
    return List.copyOf(found);
  }

  /// The same with what the user's own questions ask for, and what they want to show besides; as
  /// far as their files can be read.
  public static List<String> of(Bank bank, OwnQuestions own) {
    Set<String> all = new TreeSet<>(of(bank));
    try {
      own.questions().forEach(question -> all.addAll(question.competencies()));
      all.addAll(own.competencies());
    } catch (IOException e) {
      return List.copyOf(all);
    }
    return List.copyOf(all);
  }

  private static List<String> of(Bank bank, Item item) {
    try {
      return bank.reference(item) instanceof StoryMaterial question
          ? question.competencies()
          : List.of();
    } catch (PackException e) {
      return List.of();
    }
  }
}
