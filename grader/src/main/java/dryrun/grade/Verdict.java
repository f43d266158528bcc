package dryrun.grade;

/// What the grader says about an answer of any kind.
public sealed interface Verdict permits SqlVerdict, KataVerdict {}
