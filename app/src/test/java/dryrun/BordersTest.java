package dryrun;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dryrun", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

  @ArchTest
  static final ArchRule onlyTheWindowSeesJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackage("dryrun.app.desktop..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
          .because("judging, running and remembering must work without a screen");

  @ArchTest
  static final ArchRule onlyEnginesAndJournalSeeDatabases =
      noClasses()
          .that()
          .resideOutsideOfPackages("dryrun.sql..", "dryrun.journal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..")
          .because("a query's database must never be reachable from anywhere else");

  @ArchTest
  static final ArchRule onlyTheSandboxSeesCalcite =
      noClasses()
          .that()
          .resideOutsideOfPackage("dryrun.sql..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.calcite..")
          .because("the planner may change; the outcome of a run is ours");

  @ArchTest
  static final ArchRule practiceIsPure =
      noClasses()
          .that()
          .resideInAPackage("dryrun.practice..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "dryrun.app..")
          .because("a session is a state machine over a clock, tested without waiting");

  @ArchTest
  static final ArchRule bankDoesNotKnowTheJournal =
      noClasses()
          .that()
          .resideInAPackage("dryrun.bank..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dryrun.journal..")
          .because("content and history meet in practice, not below it");

  @ArchTest
  static final ArchRule journalDoesNotKnowTheBank =
      noClasses()
          .that()
          .resideInAPackage("dryrun.journal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dryrun.bank..")
          .because("history outlives the packs it speaks of");

  @ArchTest
  static final ArchRule modulesAtTheBottomStandAlone =
      classes()
          .that()
          .resideInAnyPackage("dryrun.sql..", "dryrun.story..", "dryrun.assets..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("dryrun.sql..", "dryrun.story..", "dryrun.assets..")
                  .or(not(resideInAnyPackage("dryrun.."))))
          .because("each can be understood, tested and replaced alone");

  @ArchTest
  static final ArchRule graderDoesNotKnowWhoAsks =
      noClasses()
          .that()
          .resideInAPackage("dryrun.grade..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dryrun.journal..", "dryrun.practice..", "dryrun.app..")
          .because("a verdict is the same in the window, on the command line and in a proof");

  @ArchTest
  static final ArchRule windowAndCommandLineAreTwoDoors =
      noClasses()
          .that()
          .resideInAPackage("dryrun.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dryrun.app.desktop..")
          .because("the command line starts without loading the window");

  @ArchTest
  static final ArchRule onlyTheEntryPointEndsTheProgram =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dryrun.app.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("what ends the program cannot be tested or cancelled");

  @ArchTest
  static final ArchRule theProgramDoesNotKnowTheHarness =
      noClasses()
          .that()
          .resideInAPackage("dryrun..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dryrun.kata.harness..", "org.junit..")
          .because("what runs an answer is in a process of its own, and so are its jars");
}
