import org.jspecify.annotations.NullMarked;

/// The harness is a module of its own, unlike the rest of the program, for the classes of an answer
/// cannot reach into a module: neither the results on their way nor the nonce that signs them.
@NullMarked
module dryrun.kata.harness {
  requires java.management;
  requires static org.jspecify;
  requires org.junit.platform.launcher;
  requires org.junit.platform.engine;
  requires org.junit.jupiter.api;
  requires org.junit.jupiter.params;
  requires org.opentest4j;

  uses org.junit.platform.engine.TestEngine;

  opens dryrun.kata.harness.warm to
      org.junit.platform.commons;
}
