package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Who may depend on whom in the library. A rule that finds no class to look at fails, so a package that is renamed
 * takes its rules with it. An exception is listed beside its rule, with the reason.
 */
class ArchitectureTest {

  private static final String ROOT = "org.readout";
  private static final String TEXT = ROOT + ".text";

  /** In the order of the run. */
  static final List<String> STAGES = Stream.of(
          "ingest",
          "article",
          "analysis",
          "attribution",
          "reprint",
          "story",
          "statement",
          "account",
          "publish")
      .map(stage -> ROOT + "." + stage)
      .toList();

  /** Without the edges {@code ingest} and {@code publish}, which may do I/O; with {@code text}, which lies under all. */
  static final List<String> PURE = Stream.concat(
          Stream.of(TEXT), STAGES.subList(1, STAGES.size() - 1).stream())
      .toList();

  /** Without arguments, different at every call. */
  private static final Set<String> UNREPEATABLE = Set.of(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.lang.Math.random",
      "java.lang.StrictMath.random",
      "java.util.Date.<init>",
      "java.util.Random.<init>",
      "java.util.SplittableRandom.<init>",
      "java.util.UUID.randomUUID");

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(location -> !location.contains("/test-classes/"))
      .importPackages(ROOT);

  @Test
  void everyPackageIsAStageOrLiesUnderAll() {
    var packages = CORE.stream().map(JavaClass::getPackageName).collect(toSet());
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(ROOT, TEXT), STAGES.stream()).toList());
  }

  @Test
  void everyPackageIsIntroducedAndNullMarked() {
    var packages = CORE.stream().map(JavaClass::getPackage).collect(toSet());
    assertThat(packages).isNotEmpty().allSatisfy(each -> assertThat(each.tryGetPackageInfo())
        .as("package-info of %s", each.getName())
        .hasValueSatisfying(
            info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue()));
  }

  @ParameterizedTest
  @FieldSource("STAGES")
  void stageLooksUpstreamOnly(String stage) {
    var downstream = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
    noClasses()
        .that()
        .resideInAPackage(stage)
        .should()
        .dependOnClassesThat(resideInAnyPackage(downstream.toArray(String[]::new)))
        .check(CORE);
  }

  @Test
  void textKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage(TEXT)
        .should()
        .dependOnClassesThat(resideInAnyPackage(STAGES.toArray(String[]::new)))
        .check(CORE);
  }

  /** The root package holds {@code Readout}, which orders the stages; no stage may know of that order. */
  @Test
  void nobodyDependsOnTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT))
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  /** Workers stay at home: {@code Readout} alone calls them. */
  @Test
  void onlyDataAndInterfacesCrossPackageBorders() {
    classes()
        .that()
        .resideInAnyPackage(STAGES.toArray(String[]::new))
        .should(useOnlyDataAndInterfacesOfOtherStages())
        .check(CORE);
  }

  private static ArchCondition<JavaClass> useOnlyDataAndInterfacesOfOtherStages() {
    return new ArchCondition<>("use only records, enums and interfaces of other stages") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
          var used = dependency.getTargetClass().getBaseComponentType();
          var crosses = STAGES.contains(used.getPackageName())
              && !used.getPackageName().equals(user.getPackageName());
          if (crosses && !(used.isRecord() || used.isEnum() || used.isInterface()))
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
      }
    };
  }

  @ParameterizedTest
  @FieldSource("PURE")
  void middlePackagesTouchNoFileAndNoNetwork(String pure) {
    noClasses()
        .that()
        .resideInAPackage(pure)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                .or(named(
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.net.Socket",
                    "java.net.URLConnection")))
        .check(CORE);
  }

  @ParameterizedTest
  @FieldSource("PURE")
  void middlePackagesKnowNoClockAndNoChance(String pure) {
    noClasses()
        .that()
        .resideInAPackage(pure)
        .should()
        .dependOnClassesThat(named(
            "java.time.Clock",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom"))
        .orShould()
        .accessTargetWhere(
            describe("the clock is read or chance is unseeded", ArchitectureTest::isUnrepeatable))
        .check(CORE);
  }

  @Test
  void coreNeitherPrintsNorExits() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    noClasses().should().callMethod(System.class, "exit", int.class).check(CORE);
  }

  /** Calls and method references alike. */
  private static boolean isUnrepeatable(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) return false;
    var call = target.getOwner().getName() + "." + target.getName();
    return switch (target.getRawParameterTypes().size()) {
      case 0 -> UNREPEATABLE.contains(call) || call.matches("java\\.time\\..*\\.now");
      case 1 ->
        call.equals("java.util.Collections.shuffle") || call.matches("java\\.time\\..*\\.now");
      default -> false;
    };
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    var set = Set.of(names);
    return describe("are one of " + String.join(", ", names), it -> set.contains(it.getName()));
  }
}
