package dryrun.grade.kata;

/// What a kata may need beyond computing; none of these is granted unless the kata asks for it.
public enum Capability {
  /// Starting threads.
  THREADS,

  /// Reading and writing files below the folder in which it runs, which is empty and deleted
  /// afterwards.
  FILES,

  /// Tests that look into classes by reflection, or extend JUnit; answers may not.
  REFLECTION
}
