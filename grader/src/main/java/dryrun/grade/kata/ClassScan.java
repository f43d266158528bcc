package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Reach;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what classes reach for outside what a kata needs, without running them.
///
/// All that a class can name is in its constant pool, whether an instruction uses it or not; so the
/// pool decides, and the instructions are only asked for a line to show.
final class ClassScan {
  private static final Pattern IN_DESCRIPTORS =
      Pattern.compile("L((?:[a-zA-Z_]\\w*/)+[\\w$]+)[;<]");
  private static final List<String> RESERVED =
      List.of(
          "java/",
          "javax/",
          "jdk/",
          "sun/",
          "com/sun/",
          "org/junit/",
          "org/assertj/",
          "org/hamcrest/",
          "org/opentest4j/",
          "org/apiguardian/",
          "dryrun/");

  private final AllowedApi allowed;
  private final Map<String, ClassModel> own = new HashMap<>();
  private final Map<String, Reach> found = new LinkedHashMap<>();

  private ClassScan(AllowedApi allowed) {
    this.allowed = allowed;
  }

  /// What the classes reach for, each thing once.
  ///
  /// @param classes the classes to look at, by their names
  /// @param known other classes that they may use, by their names
  static List<Reach> of(
      Map<String, byte[]> classes, Map<String, byte[]> known, AllowedApi allowed) {
    ClassScan scan = new ClassScan(allowed);
    Map<String, ClassModel> models = new LinkedHashMap<>();
    classes.forEach((name, bytes) -> models.put(internal(name), ClassFile.of().parse(bytes)));
    known.forEach((name, bytes) -> scan.own.put(internal(name), ClassFile.of().parse(bytes)));
    scan.own.putAll(models);
    models.values().forEach(scan::look);
    return new ArrayList<>(scan.found.values());
  }

  private void look(ClassModel type) {
    String name = type.thisClass().asInternalName();
    if (RESERVED.stream().anyMatch(name::startsWith)) {
      reach(type, "declares a class in the package of another program", Optional.empty());
    }
    type.methods().stream()
        .filter(method -> (method.flags().flagsMask() & ClassFile.ACC_NATIVE) != 0)
        .forEach(method -> reach(type, "declares a native method", Optional.empty()));
    type.methods().stream()
        .filter(method -> method.methodName().equalsString("finalize"))
        .filter(method -> method.methodType().equalsString("()V"))
        .forEach(method -> reach(type, "declares a finalizer", Optional.empty()));
    for (PoolEntry entry : type.constantPool()) {
      switch (entry) {
        case ClassEntry used -> use(type, used.asInternalName());
        case MemberRefEntry member -> use(type, member);
        case Utf8Entry text -> useAll(type, text.stringValue());
        default -> {}
      }
    }
  }

  private void useAll(ClassModel type, String text) {
    if (text.indexOf('L') >= 0) {
      Matcher descriptor = IN_DESCRIPTORS.matcher(text);
      while (descriptor.find()) {
        // Words of the answer may look like the name of a class of nobody.
        if (descriptor.group(1).startsWith("java") || text.matches("[\\[(].*|L[^ ]*;")) {
          use(type, descriptor.group(1));
        }
      }
    }
  }

  private void use(ClassModel type, String used) {
    String name = used;
    while (name.startsWith("[")) {
      name = name.substring(1);
    }
    if (!used.equals(name) && name.length() == 1) {
      return;
    }
    if (!used.equals(name) && name.startsWith("L") && name.endsWith(";")) {
      name = name.substring(1, name.length() - 1);
    }
    if (!own.containsKey(name) && !allowed.allows(name)) {
      reach(type, "uses " + name.replace('/', '.').replace('$', '.'), Uses.ofClass(type, name));
    }
  }

  private void use(ClassModel type, MemberRefEntry member) {
    String name = member.name().stringValue();
    String owner = declaring(member.owner().asInternalName(), name);
    if (own.containsKey(owner)) {
      return;
    }
    allowed
        .refusal(owner, name, member.type().stringValue())
        .ifPresent(words -> {
          String simple = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
          reach(
              type,
              words.isEmpty() ? "calls " + simple + "." + name : words,
              Uses.ofMember(type, member));
        });
  }

  /// The class that a member is looked up in: a class of the answer inherits what it does not
  /// declare.
  private String declaring(String owner, String member) {
    String name = owner;
    for (int depth = 0; own.containsKey(name) && depth < 100; depth++) {
      ClassModel model = own.get(name);
      if (model == null || Uses.declares(model, member)) {
        return name;
      }
      name = model.superclass().map(ClassEntry::asInternalName).orElse("java/lang/Object");
    }
    return name;
  }

  private void reach(ClassModel type, String what, Optional<Integer> line) {
    String file = Uses.sourceFile(type);
    String where = line.map(number -> file + ":" + number).orElse(file);
    found.putIfAbsent(what, new Reach(what, where));
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
