package dryrun.kata.harness;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Locks files, programs and TCP away from the calling thread and from all threads that it starts,
/// with Linux's Landlock (5.13 or newer; TCP from 6.7). It needs no helper program and no rights.
///
/// Threads that ran before stay free: the collector, the compilers, the reference handler. So a
/// scan of the classes must refuse finalizers and cleaners, which run on one of those.
final class Landlock {
  private static final long CREATE_RULESET = 444;
  private static final long ADD_RULE = 445;
  private static final long RESTRICT_SELF = 446;
  private static final int NO_NEW_PRIVILEGES = 38;
  private static final int PATH_ONLY = 0x280000;

  private static final long READ_FILE = 4;
  private static final long READ_FOLDER = 8;
  private static final long EXECUTE = 1;

  private final MethodHandle syscall;
  private final MethodHandle open;
  private final MethodHandle prctl;

  // Calling the kernel is what this class is for.
  @SuppressWarnings("restricted")
  private Landlock() {
    Linker linker = Linker.nativeLinker();
    ValueLayout.OfLong number = ValueLayout.JAVA_LONG;
    ValueLayout.OfInt small = ValueLayout.JAVA_INT;
    syscall =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("syscall"),
            FunctionDescriptor.of(number, number, number, number, number, number),
            Linker.Option.firstVariadicArg(1));
    open =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("open"),
            FunctionDescriptor.of(small, ValueLayout.ADDRESS, small, small),
            Linker.Option.firstVariadicArg(2));
    prctl =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("prctl"),
            FunctionDescriptor.of(small, small, number, number, number, number),
            Linker.Option.firstVariadicArg(1));
  }

  /// Locks the calling thread and says what went wrong; empty when it is locked.
  ///
  /// @param readable files and folders that stay readable
  /// @param scratch a folder that stays writable; empty for none
  static String lock(List<String> readable, String scratch) {
    try (Arena arena = Arena.ofConfined()) {
      return new Landlock().lock(arena, readable, scratch);
    } catch (Throwable e) {
      return e.toString();
    }
  }

  private long version() throws Throwable {
    return (long) syscall.invokeExact(CREATE_RULESET, 0L, 0L, 1L, 0L);
  }

  private String lock(Arena arena, List<String> readable, String scratch) throws Throwable {
    long version = version();
    if (version < 1) {
      return "this kernel has no Landlock";
    }
    long rights = version >= 5 ? 0xFFFF : version >= 3 ? 0x7FFF : version == 2 ? 0x3FFF : 0x1FFF;
    long network = version >= 4 ? 3 : 0;
    long scope = version >= 6 ? 3 : 0;
    MemorySegment attributes = arena.allocate(24, 8);
    attributes.set(ValueLayout.JAVA_LONG, 0, rights);
    attributes.set(ValueLayout.JAVA_LONG, 8, network);
    attributes.set(ValueLayout.JAVA_LONG, 16, scope);
    long size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    long rules = (long) syscall.invokeExact(CREATE_RULESET, attributes.address(), size, 0L, 0L);
    if (rules < 0) {
      return "no set of rules can be made";
    }
    for (String path : readable) {
      long allowed = Files.isDirectory(Path.of(path)) ? READ_FILE | READ_FOLDER : READ_FILE;
      if (!allow(arena, rules, path, allowed)) {
        return "no rule can be made for " + path;
      }
    }
    if (!scratch.isEmpty() && !allow(arena, rules, scratch, rights & ~EXECUTE)) {
      return "no rule can be made for " + scratch;
    }
    if ((int) prctl.invokeExact(NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L) != 0) {
      return "privileges cannot be given up";
    }
    long locked = (long) syscall.invokeExact(RESTRICT_SELF, rules, 0L, 0L, 0L);
    return locked == 0 ? "" : "the rules cannot be put in force";
  }

  private boolean allow(Arena arena, long rules, String path, long rights) throws Throwable {
    int descriptor = (int) open.invokeExact(arena.allocateFrom(path), PATH_ONLY, 0);
    if (descriptor < 0) {
      return false;
    }
    MemorySegment rule = arena.allocate(12, 8);
    rule.set(ValueLayout.JAVA_LONG, 0, rights);
    rule.set(ValueLayout.JAVA_INT, 8, descriptor);
    return (long) syscall.invokeExact(ADD_RULE, rules, 1L, rule.address(), 0L) == 0;
  }
}
