package dryrun.sql.mutate;

import java.util.List;

/// All families of mistakes.
final class Mutations {
  private Mutations() {}

  static List<Mutation> all() {
    return List.of(
        new JoinMutations(),
        new ComparisonMutations(),
        new ConditionMutations(),
        new AggregateMutations(),
        new WindowMutations(),
        new FrameMutations(),
        new OrderMutations(),
        new QueryMutations(),
        new GroupMutations(),
        new CaseMutations(),
        new ConstantMutations(),
        new ColumnMutations(),
        new ArithmeticMutations(),
        new TimeMutations(),
        new ChangeMutations());
  }
}
