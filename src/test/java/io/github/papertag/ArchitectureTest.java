package io.github.papertag;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way: read, text, topic and claim, label, evaluate, report; commands come last. */
class ArchitectureTest {

    private static final String ROOT = "io.github.papertag";

    /** For each package the packages it may use, besides itself and the root. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "data", List.of(),
            "read", List.of(),
            "text", List.of(),
            "topic", List.of("data", "text"),
            "claim", List.of("data", "text"),
            "label", List.of("data", "read", "text", "topic", "claim"),
            "evaluate", List.of("read", "topic", "label"),
            "report", List.of("read", "topic", "label", "evaluate"),
            "spark", List.of("read", "claim", "label"),
            "cli", List.of("read", "text", "topic", "claim", "label", "evaluate", "report"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0} uses at most {1}")
    @MethodSource("directions")
    void aPackageUsesOnlyThoseBeforeIt(String from, List<String> to) {
        String[] allowed = Stream.concat(
                        Stream.of(ROOT, inside(from)), to.stream().map(ArchitectureTest::inside))
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(inside(from))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage(ROOT + "..")))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        TreeSet<String> packages = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).isNotEmpty().isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void theRootStandsAloneButForTheFacade() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .doNotHaveFullyQualifiedName(Papertag.class.getName())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ROOT).or(resideOutsideOfPackage(ROOT + "..")))
                .check(PROGRAM);
    }

    @Test
    void theFacadeUsesNothingButTheLabeller() {
        classes()
                .that()
                .haveFullyQualifiedName(Papertag.class.getName())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(ROOT, inside("label")).or(resideOutsideOfPackage(ROOT + "..")))
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void nothingIsSerializedByJava() {
        noClasses()
                .should()
                .dependOnClassesThat(type(ObjectInputStream.class).or(type(ObjectOutputStream.class)))
                .check(PROGRAM);
    }

    @Test
    void noClassIsLoadedByNameNoConnectionOpenedAndNoProgramStartedButToAskTheTerminalForItsSize() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("spark"))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Terminal")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.script..")
                        .and(not(type(URLEncoder.class)))
                        .or(type(ProcessBuilder.class))
                        .or(type(ClassLoader.class))
                        .or(type(ServiceLoader.class)))
                .orShould()
                .callMethodWhere(target(owner(type(Class.class))).and(target(name("forName"))))
                .orShould()
                .callMethodWhere(target(owner(type(Runtime.class))).and(target(nameMatching("exec|load|loadLibrary"))))
                .check(PROGRAM);
    }

    @Test
    void onlyCommandsTalkToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("cli"), inside("spark"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..manager..", "..impl..", "..helper..", "..common..")
                .check(PROGRAM);
    }

    private static Stream<Arguments> directions() {
        return MAY_USE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }
}
