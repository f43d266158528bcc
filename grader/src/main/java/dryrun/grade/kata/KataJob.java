package dryrun.grade.kata;

import java.util.List;

/// An answer, and what it is judged by.
///
/// @param answer the sources to judge, with those that the kata gives besides
/// @param trust whose work the answer is
public record KataJob(KataSuite suite, List<SourceFile> answer, Trust trust) {
  public KataJob {
    answer = List.copyOf(answer);
  }
}
