package dryrun.grade.kata;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What of Java an answer may use. All else is refused: a list of what is dangerous would have to
/// be complete, this one only has to be long enough. Names are those of class files.
final class AllowedApi {
  private static final Pattern PACKAGES =
      Pattern.compile(
          "java/(util/(concurrent/(atomic/|locks/)?|function/|stream/|regex/|random/)?|math/"
              + "|time/(chrono/|format/|temporal/|zone/)?|text/|nio/charset/|lang/annotation/"
              + "|lang/runtime/)[A-Za-z0-9_$]+");

  /// Of the libraries beside the harness: data as JSON, and streams that run in the thread that
  /// subscribes to them. Their schedulers stay out.
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "org/json/[A-Za-z0-9_$]+|org/reactivestreams/[A-Za-z0-9_$]+"
              + "|io/reactivex/((functions|disposables|observables)/)?"
              + "(?!Scheduler)[A-Za-z0-9_$]+");

  private static final Set<String> REFUSED_IN_PACKAGES =
      Set.of(
          "java/util/ServiceLoader",
          "java/util/ServiceLoader$Provider",
          "java/util/ResourceBundle",
          "java/util/PropertyResourceBundle",
          "java/util/ListResourceBundle");

  private static final Set<String> LANG =
      words(
          """
          Object String StringBuilder StringBuffer Math StrictMath Integer Long Short Byte Character
          Boolean Float Double Number Void Iterable Comparable CharSequence Record Enum AutoCloseable
          Runnable Cloneable Override FunctionalInterface Deprecated SafeVarargs SuppressWarnings
          Throwable StackTraceElement Appendable Readable System Thread ThreadLocal Class Runtime
          Character$UnicodeBlock Character$UnicodeScript Enum$EnumDesc MatchException
          """);

  private static final Set<String> INVOKE =
      words(
          """
          LambdaMetafactory StringConcatFactory MethodHandles MethodHandles$Lookup CallSite
          MethodHandle MethodType TypeDescriptor ConstantBootstraps VarHandle
          TypeDescriptor$OfMethod TypeDescriptor$OfField
          """);

  private static final Set<String> IO =
      words(
          """
          Serializable IOException UncheckedIOException EOFException Closeable Flushable InputStream
          OutputStream Reader Writer BufferedReader BufferedWriter StringReader StringWriter
          PrintStream PrintWriter ByteArrayInputStream ByteArrayOutputStream InputStreamReader
          OutputStreamWriter CharArrayReader CharArrayWriter DataInputStream DataOutputStream
          DataInput DataOutput FilterInputStream FilterOutputStream PushbackReader
          NotSerializableException UnsupportedEncodingException SequenceInputStream StreamTokenizer
          LineNumberReader FileNotFoundException BufferedInputStream BufferedOutputStream
          """);

  private static final Set<String> OTHERS =
      Set.of(
          "java/awt/Point",
          "java/nio/ByteBuffer",
          "java/nio/CharBuffer",
          "java/nio/IntBuffer",
          "java/nio/LongBuffer",
          "java/nio/Buffer",
          "java/nio/ByteOrder",
          "java/nio/BufferOverflowException",
          "java/nio/BufferUnderflowException",
          "java/security/MessageDigest",
          "java/security/SecureRandom",
          "java/security/NoSuchAlgorithmException",
          "java/security/DigestException",
          "java/security/GeneralSecurityException");

  private static final Pattern FILES =
      Pattern.compile("java/nio/file/[A-Za-z0-9_$/]+|java/io/(File[A-Za-z]*|RandomAccessFile)");

  private static final Pattern TESTS =
      Pattern.compile(
          "org/assertj/core/(api|data|util|error|groups|condition|configuration|presentation)/"
              + "[A-Za-z0-9_$/]+|org/opentest4j/[A-Za-z]+|org/hamcrest/[A-Za-z0-9_$/]+"
              + "|org/junit/(Test(\\$None)?|Before|After|Ignore|Assert|Assume|Rule|BeforeClass"
              + "|AfterClass|FixMethodOrder|function/\\w+)|org/junit/rules/(ExpectedException"
              + "|TestRule|Timeout)|org/junit/runner/RunWith|org/junit/runners/\\w+(\\$\\w+)?"
              + "|org/junit/jupiter/api/(Test|DisplayName|Disabled|Nested|Tag|Tags|Timeout"
              + "|Timeout\\$ThreadMode|BeforeEach|AfterEach|BeforeAll|AfterAll|RepeatedTest"
              + "|RepetitionInfo|TestInfo|TestInstance|TestInstance\\$Lifecycle|TestMethodOrder|Order"
              + "|MethodOrderer(\\$\\w+)?|Assertions|DynamicTest|DynamicNode|DynamicContainer"
              + "|TestFactory|Assumptions|function/\\w+|DisplayNameGeneration"
              + "|DisplayNameGenerator(\\$\\w+)?|AssertionFailureBuilder)"
              + "|org/junit/jupiter/params/(ParameterizedTest|provider/(ValueSource|CsvSource"
              + "|MethodSource|EnumSource(\\$Mode)?|FieldSource|NullSource|EmptySource"
              + "|NullAndEmptySource|Arguments)|aggregator/ArgumentsAccessor)"
              + "|org/apiguardian/api/\\w+(\\$\\w+)?");

  /// What tests may use beside that when they look into classes.
  private static final Pattern REFLECTION =
      Pattern.compile(
          "java/lang/reflect/[A-Za-z]+|org/junit/jupiter/api/extension/[A-Za-z$]+"
              + "|org/junit/jupiter/api/io/TempDir");

  /// The members that may be used of classes of which not all may.
  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "java/lang/System",
              words(
                  """
                  out err in nanoTime currentTimeMillis arraycopy identityHashCode lineSeparator
                  """),
          "java/lang/Runtime",
              words("getRuntime availableProcessors totalMemory freeMemory maxMemory"),
          "java/lang/Class",
              words(
                  """
                  getName getSimpleName getTypeName isInstance cast desiredAssertionStatus
                  getEnumConstants isAssignableFrom isInterface isEnum isRecord isArray
                  getComponentType getSuperclass getInterfaces isPrimitive getPackageName
                  """),
          "java/lang/Thread", words("sleep currentThread interrupted isInterrupted getName"),
          "java/lang/invoke/LambdaMetafactory", words("metafactory altMetafactory"),
          "java/lang/invoke/StringConcatFactory", words("makeConcatWithConstants makeConcat"),
          "java/lang/invoke/MethodHandles", Set.of(),
          "java/lang/invoke/MethodHandles$Lookup", Set.of(),
          "java/lang/invoke/MethodHandle", Set.of(),
          "java/lang/invoke/ConstantBootstraps",
              words("enumConstant invoke primitiveClass nullConstant"));

  private static final Set<String> THREAD_MEMBERS =
      words(
          """
          <init> start join sleep interrupt isInterrupted interrupted currentThread yield onSpinWait
          getName setName setDaemon isDaemon isAlive getState threadId getId ofVirtual ofPlatform
          startVirtualThread run isVirtual getPriority setPriority setUncaughtExceptionHandler
          """);

  private static final Pattern THREAD_CLASSES =
      Pattern.compile(
          "java/lang/Thread\\$.+|java/lang/(Inheritable)?ThreadLocal|java/util/Timer(Task)?"
              + "|java/util/concurrent/(\\w*Executor\\w*|Executors\\$\\w+|ForkJoin\\w+|Recursive\\w+"
              + "|CountedCompleter|CompletableFuture\\w*(\\$\\w+)?|CompletionStage|StructuredTaskScope"
              + "(\\$\\w+)?|SubmissionPublisher|ThreadFactory|ThreadPoolExecutor\\$\\w+"
              + "|Executor|ForkJoinPool\\$\\w+)");

  private static final Set<String> OF_EVERY_OBJECT = words("getClass hashCode equals toString");

  private final Set<Capability> granted;
  private final boolean tests;

  /// @param tests whether tests are looked at, which may use what tests are written with
  AllowedApi(Set<Capability> granted, boolean tests) {
    this.granted = Set.copyOf(granted);
    this.tests = tests;
  }

  /// Whether a class may be used at all.
  boolean allows(String type) {
    if (LIBRARIES.matcher(type).matches()) {
      return true;
    }
    if (THREAD_CLASSES.matcher(type).matches() && !type.equals("java/lang/ThreadLocal")) {
      return granted.contains(Capability.THREADS);
    }
    if (FILES.matcher(type).matches() && !isAllowedIo(type)) {
      return granted.contains(Capability.FILES);
    }
    if (REFUSED_IN_PACKAGES.contains(type)) {
      return false;
    }
    return PACKAGES.matcher(type).matches()
        || OTHERS.contains(type)
        || isAllowedLang(type)
        || isAllowedIo(type)
        || (tests && TESTS.matcher(type).matches())
        || (looksInto() && REFLECTION.matcher(type).matches());
  }

  /// Why a member of a class that may be used may not be; empty when it may.
  Optional<String> refusal(String owner, String member, String descriptor) {
    if (owner.equals("java/lang/Class") && looksInto()) {
      return Optional.empty();
    }
    Set<String> only =
        owner.equals("java/lang/Thread") && granted.contains(Capability.THREADS)
            ? THREAD_MEMBERS
            : MEMBERS.get(owner);
    // What tests find on their class path is what the suite gives them.
    boolean resource =
        tests && owner.equals("java/lang/Class") && member.equals("getResourceAsStream");
    if (only != null && !resource && !only.contains(member) && !OF_EVERY_OBJECT.contains(member)) {
      return Optional.of(member.equals("<init>") ? "makes a " + simple(owner) : "");
    }
    if (opensFile(owner, member, descriptor) && !granted.contains(Capability.FILES)) {
      return Optional.of("opens a file with " + simple(owner));
    }
    boolean parallel =
        (member.startsWith("parallel") && owner.startsWith("java/util/"))
            || (member.equals("parallel") && owner.startsWith("java/util/stream/"));
    if (parallel && !granted.contains(Capability.THREADS)) {
      return Optional.of("");
    }
    return Optional.empty();
  }

  private boolean looksInto() {
    return tests && granted.contains(Capability.REFLECTION);
  }

  private static boolean opensFile(String owner, String member, String descriptor) {
    return switch (owner) {
      case "java/io/PrintStream", "java/io/PrintWriter", "java/util/Formatter" ->
          member.equals("<init>")
              && (descriptor.startsWith("(Ljava/lang/String;")
                  || descriptor.startsWith("(Ljava/io/File;"));
      case "java/util/Scanner" ->
          member.equals("<init>")
              && (descriptor.startsWith("(Ljava/io/File;")
                  || descriptor.startsWith("(Ljava/nio/file/Path;"));
      default -> false;
    };
  }

  private static boolean isAllowedLang(String type) {
    if (type.startsWith("java/lang/invoke/")) {
      return INVOKE.contains(type.substring("java/lang/invoke/".length()));
    }
    if (!type.startsWith("java/lang/") || type.indexOf('/', 10) >= 0) {
      return false;
    }
    String name = type.substring(10);
    return LANG.contains(name) || name.endsWith("Exception") || name.endsWith("Error");
  }

  private static boolean isAllowedIo(String type) {
    return type.startsWith("java/io/") && IO.contains(type.substring(8));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
