package dryrun.grade.kata;

import java.util.List;

/// Tests that are data: the process that runs the answer only computes, and results are compared
/// here, so that nothing there can be made to say that a result is right.
///
/// @param call a static method of the answer that is not private, such as `PairSum.pairs`
public record DataTests(String call, Compare compare, List<DataCase> cases) {
  public DataTests {
    cases = List.copyOf(cases);
  }
}
