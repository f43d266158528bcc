package dryrun.app.story;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.StoryMaterial;
import dryrun.story.rehearse.FollowUp;
import dryrun.story.rehearse.FollowUps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What an interviewer asks: questions, and what is asked after a story.
///
/// @param questions of all packs, by pack and name
/// @param followUps of all packs
/// @param remarks one sentence for each item that cannot be used
public record QuestionBook(List<Question> questions, FollowUps followUps, List<String> remarks) {
  /// Without a question.
  public static final QuestionBook NONE =
      new QuestionBook(List.of(), new FollowUps(List.of()), List.of());

  public QuestionBook {
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  /// The question with that id; where no pack has it any more, one of nothing but its words.
  public Question question(String id, String asked) {
    return questions.stream()
        .filter(each -> each.item().id().toString().equals(id))
        .findFirst()
        .orElseGet(() -> Question.gone(id, asked));
  }

  /// The same with questions of one's own before them.
  public QuestionBook with(List<Question> own) {
    return new QuestionBook(
        Stream.concat(own.stream(), questions.stream()).toList(), followUps, remarks);
  }

  /// Reads all of them; takes time.
  public static QuestionBook read(Bank bank) {
    List<Question> questions = new ArrayList<>();
    List<FollowUp> followUps = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Item item : bank.items()) {
      boolean question = item.kind() == Item.Kind.BEHAVIOURAL;
      if (!question && item.kind() != Item.Kind.FOLLOW_UPS) {
        continue;
      }
      try {
        if (bank.reference(item) instanceof StoryMaterial material) {
          if (question) {
            questions.add(Question.of(material));
          } else {
            followUps.addAll(FollowUps.read(material.text("follow-ups.json").orElse("[]")).all());
          }
        }
      } catch (PackException | IllegalArgumentException e) {
        remarks.add(item.id() + " cannot be used: " + e.getMessage());
      }
    }
    return new QuestionBook(questions, new FollowUps(followUps), remarks);
  }
}
