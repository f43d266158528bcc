package dryrun.kata.harness;

import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs JUnit tests. Disabled ones run too: in the packs that use them they are steps to enable one
/// by one.
final class TestRun {
  private static final Pattern INVOCATION =
      Pattern.compile("(?:invocation|dynamic-test):#(\\d+)\\]$");

  private final Run run;
  private final Request request;

  TestRun(Run run, Request request) {
    this.run = run;
    this.request = request;
  }

  void run(List<Class<?>> classes) {
    LauncherConfig.Builder config =
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false);
    for (TestEngine engine : ServiceLoader.load(TestEngine.class, Main.class.getClassLoader())) {
      if (engine.getId().equals("junit-jupiter") || request.vintage()) {
        config.addTestEngines(engine);
      }
    }
    LauncherDiscoveryRequest discovery =
        LauncherDiscoveryRequestBuilder.request()
            .enableImplicitConfigurationParameters(false)
            .configurationParameter(
                "junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition")
            .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
            .filters(wanted())
            .build();
    LauncherFactory.create(config.build()).execute(discovery, new Listener());
  }

  private PostDiscoveryFilter wanted() {
    return descriptor ->
        FilterResult.includedIf(
            !(descriptor.getSource().orElse(null) instanceof MethodSource method)
                || (isAskedFor(method)
                    && request.done().stream().noneMatch(id -> isWithin(id, descriptor))));
  }

  private boolean isAskedFor(MethodSource method) {
    return request.only().isEmpty()
        || request.only().equals(simple(method.getClassName()) + "." + method.getMethodName());
  }

  private static boolean isWithin(String id, TestDescriptor descriptor) {
    String outer = descriptor.getUniqueId().toString();
    return id.equals(outer) || id.startsWith(outer + "/");
  }

  private final class Listener implements TestExecutionListener {
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      for (TestIdentifier root : plan.getRoots()) {
        run.expect(
            plan.getDescendants(root).stream()
                .filter(test -> test.getSource().orElse(null) instanceof MethodSource)
                .map(TestIdentifier::getUniqueId)
                .toList());
      }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
      if (test.isTest()) {
        run.begin(test.getUniqueId(), name(test), input(test));
      }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      run.begin(test.getUniqueId(), name(test), null);
      run.end(test.getUniqueId(), name(test), new NotRun(reason));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      boolean successful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
      if (!test.isTest() && !successful) {
        run.begin(test.getUniqueId(), name(test), null);
      }
      run.hasRun(test.getUniqueId());
      if (test.isTest() || !successful) {
        @Nullable Throwable thrown =
            successful ? null : result.getThrowable().orElse(new NotRun("it was aborted"));
        run.end(test.getUniqueId(), name(test), thrown);
      }
    }
  }

  /// Why a test did not run.
  private static final class NotRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotRun(String reason) {
      super(reason, null, false, false);
    }
  }

  private static String name(TestIdentifier test) {
    Matcher invocation = INVOCATION.matcher(test.getUniqueId());
    String suffix = invocation.find() ? "[" + invocation.group(1) + "]" : "";
    return test.getSource()
        .map(source ->
            switch (source) {
              case MethodSource method ->
                  simple(method.getClassName()) + "." + method.getMethodName() + suffix;
              case ClassSource type -> simple(type.getClassName()) + suffix;
              default -> test.getDisplayName();
            })
        .orElse(test.getDisplayName());
  }

  /// What a parameterized or dynamic test is given, as JUnit shows it.
  private static @Nullable String input(TestIdentifier test) {
    return INVOCATION.matcher(test.getUniqueId()).find()
        ? test.getDisplayName().replaceFirst("^\\[\\d+\\] ", "")
        : null;
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
