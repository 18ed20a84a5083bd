// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AppliesTo;
import se.finsam.api.Aspect;
import se.finsam.api.Contributor;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

class ContributionRegistryTest {
    private static final String STATEMENT = """
        <statement xmlns="urn:se.finsam:statement:1" id="%s">
          <title sv="" en=""/><columns years="1"><column/></columns>
          <lines><item id="a"><label sv="" en=""/><formula>%s</formula></item></lines>
        </statement>
        """;

    private final Object token = new Object();
    private IExtensionRegistry registry;

    @TempDir
    private Path folder;

    /** Bundles as folders beside each other. */
    private final BundleFiles files = new BundleFiles() {
        @Override
        public String version(String bundle) {
            return "1.2.3";
        }

        @Override
        public Optional<URL> find(String bundle, String path) {
            try {
                var file = folder.resolve(bundle).resolve(path);
                return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    @BeforeEach
    void createRegistry() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        plugin("se.finsam.api", """
            <extension-point id="statementTemplates" name="s"/>
            <extension-point id="reportDesigns" name="r"/>
            <extension-point id="checks" name="c"/>
            <extension-point id="forecastDrivers" name="d"/>
            <extension-point id="indicators" name="i"/>
            <extension-point id="analyses" name="a"/>
            <extension-point id="importers" name="m"/>
            <extension-point id="exporters" name="x"/>
            """);
    }

    @AfterEach
    void stopRegistry() {
        registry.stop(token);
    }

    private void plugin(String bundle, String content) {
        var xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        assertTrue(registry.addContribution(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle),
                false,
                bundle,
                null,
                token));
    }

    private void statement(String bundle, String id, String formula) throws IOException {
        Files.createDirectories(folder.resolve(bundle));
        Files.writeString(folder.resolve(bundle).resolve(id + ".statement.xml"), STATEMENT.formatted(id, formula));
    }

    private static String template(String attributes) {
        return "<extension point=\"se.finsam.api.statementTemplates\"><template " + attributes + "/></extension>";
    }

    private ContributionRegistry read() {
        return ContributionRegistry.read(registry, files);
    }

    @Test
    void aStatementIsKnownWithTheBundleThatBringsIt() throws IOException {
        statement("in.house", "own", "1");
        plugin("in.house", template("id=\"own\" name=\"Own\" description=\"d\" file=\"own.statement.xml\""));
        var contributions = read();
        var own = contributions.statement("own").orElseThrow();
        assertEquals(new Contributor("in.house", "1.2.3"), own.contributor());
        assertEquals(Text.same("Own"), own.name());
        assertEquals(Text.same("d"), own.description());
        assertEquals("other", own.category());
        assertTrue(contributions.templates().find("own").orElseThrow().line("a").isPresent());
        assertEquals(List.of(), contributions.problems());
    }

    @Test
    void aBrokenContributionIsReportedWithItsBundleAndTheOthersStand() throws IOException {
        statement("a.broken", "bad", "1 +");
        statement("a.broken", "misnamed", "1");
        statement("z.good", "good", "1");
        plugin(
                "a.broken",
                template("id=\"bad\" name=\"Bad\" file=\"bad.statement.xml\"")
                        + template("id=\"gone\" name=\"Gone\" file=\"gone.statement.xml\"")
                        + template("id=\"other\" name=\"Other\" file=\"misnamed.statement.xml\"")
                        + template("id=\"nameless\" file=\"bad.statement.xml\"")
                        + "<extension point=\"se.finsam.api.statementTemplates\"><tmplate id=\"x\"/></extension>");
        plugin("z.good", template("id=\"good\" name=\"Good\" file=\"good.statement.xml\""));
        var contributions = read();
        assertEquals(
                List.of("good"),
                contributions.statements().stream()
                        .map(StatementContribution::id)
                        .toList());
        var problems = contributions.problems().stream()
                .map(BrokenContribution::toString)
                .toList();
        assertEquals(5, problems.size(), problems.toString());
        assertTrue(problems.stream().allMatch(problem -> problem.startsWith("a.broken 1.2.3: ")), problems.toString());
        assertTrue(problems.stream().anyMatch(p -> p.contains("bad: ") && p.contains(":3:")), problems.toString());
        assertTrue(problems.stream().anyMatch(p -> p.contains("gone.statement.xml is not in the bundle")));
        assertTrue(problems.stream().anyMatch(p -> p.contains("holds the statement misnamed")));
        assertTrue(problems.stream().anyMatch(p -> p.contains("lacks the attribute name")));
        assertTrue(problems.stream().anyMatch(p -> p.contains("unknown element <tmplate>")));
    }

    @Test
    void theSecondContributionWithAnIdIsReported() throws IOException {
        statement("a.first", "own", "1");
        statement("b.second", "own", "2");
        plugin("b.second", template("id=\"own\" name=\"Second\" file=\"own.statement.xml\""));
        plugin("a.first", template("id=\"own\" name=\"First\" file=\"own.statement.xml\""));
        var contributions = read();
        assertEquals(
                Text.same("First"), contributions.statement("own").orElseThrow().name());
        assertEquals(
                "b.second 1.2.3: own: the id is already taken by a.first 1.2.3; choose another",
                contributions.problems().getFirst().toString());
    }

    @Test
    void designsSayWhatTheyApplyTo() throws IOException {
        Files.createDirectories(folder.resolve("in.house"));
        Files.writeString(folder.resolve("in.house/a.rptdesign"), "<report/>");
        plugin("in.house", """
            <extension point="se.finsam.api.reportDesigns">
              <design id="plain" name="Plain" design="a.rptdesign"/>
              <design id="plan" name="Plan" design="a.rptdesign" appliesTo="plan"/>
              <design id="odd" name="Odd" design="a.rptdesign" appliesTo="month"/>
            </extension>
            """);
        var contributions = read();
        assertEquals(AppliesTo.YEAR, contributions.design("plain").orElseThrow().appliesTo());
        assertEquals(AppliesTo.PLAN, contributions.design("plan").orElseThrow().appliesTo());
        assertTrue(contributions.design("odd").isEmpty());
        assertTrue(contributions.problems().getFirst().problem().en().contains("\"month\""));
    }

    @Test
    void checksAreListedWithoutTheirClasses() {
        plugin(
                "in.house",
                "<extension point=\"se.finsam.api.checks\">"
                        + "<check id=\"equity\" name=\"Equity\" family=\"R9\" severity=\"hint\" reads=\"facts people\""
                        + " appliesTo=\"printed\""
                        + " class=\"in.house.NotHere\"/>"
                        + "<check id=\"plain\" name=\"Plain\" class=\"in.house.NotHere\"/>"
                        + "<check id=\"wrong\" name=\"Wrong\" severity=\"terrible\" class=\"in.house.NotHere\"/>"
                        + "<check id=\"odd\" name=\"Odd\" appliesTo=\"month\" class=\"in.house.NotHere\"/>"
                        + "<check id=\"two\" name=\"Two\" severity=\"error hint\" class=\"in.house.NotHere\"/>"
                        + "<check id=\"classless\" name=\"Classless\"/></extension>");
        var contributions = read();
        var equity = contributions.check("equity").orElseThrow();
        assertEquals(Severity.HINT, equity.severity());
        assertEquals(Set.of(Aspect.FACTS, Aspect.PEOPLE), equity.reads());
        assertEquals(AppliesTo.PRINTED, equity.appliesTo());
        assertEquals("R9", equity.family());
        var plain = contributions.check("plain").orElseThrow();
        assertEquals(Severity.WARNING, plain.severity());
        assertEquals(Set.of(Aspect.values()), plain.reads());
        assertEquals(AppliesTo.YEAR, plain.appliesTo());
        assertThrows(ReflectiveOperationException.class, () -> equity.loader().load());
        assertEquals(
                List.of("wrong", "odd", "two", "classless"),
                contributions.problems().stream().map(BrokenContribution::id).toList());
        assertTrue(contributions.problems().getFirst().problem().en().contains("error, warning, hint"));
        assertTrue(contributions.problems().get(1).problem().en().contains("year, years, report, printed, plan"));
    }

    @Test
    void driversAreListedWithoutTheirClasses() {
        plugin(
                "in.house",
                "<extension point=\"se.finsam.api.forecastDrivers\">"
                        + "<driver id=\"mean\" name=\"Mean\" source=\"A book\" class=\"in.house.NotHere\"/>"
                        + "<driver id=\"mean\" name=\"Again\" class=\"in.house.NotHere\"/>"
                        + "<driver id=\"classless\" name=\"Classless\"/>"
                        + "<method id=\"wrong\"/></extension>");
        var contributions = read();
        var mean = contributions.driver("mean").orElseThrow();
        assertEquals(Text.same("A book"), mean.source());
        assertEquals("other", mean.category());
        assertEquals("in.house 1.2.3", mean.contributor().toString());
        assertThrows(ReflectiveOperationException.class, () -> mean.loader().load());
        assertEquals(List.of(mean), contributions.drivers());
        assertEquals(
                List.of("classless", "wrong", "mean"),
                contributions.problems().stream().map(BrokenContribution::id).toList());
    }

    @Test
    void analysesAreListedWithoutTheirClassesAndAFaultyOneIsNamed() {
        plugin(
                "in.house",
                "<extension point=\"se.finsam.api.analyses\">"
                        + "<analysis id=\"gone\" name=\"Gone\" class=\"in.house.NotHere\"/>"
                        + "<analysis id=\"gone\" name=\"Again\" class=\"in.house.NotHere\"/>"
                        + "<analysis id=\"classless\" name=\"Classless\"/></extension>");
        var contributions = read();
        assertEquals(
                Text.same("Gone"), contributions.analysis("gone").orElseThrow().name());
        assertEquals(
                List.of("classless", "gone"),
                contributions.problems().stream().map(BrokenContribution::id).toList());
        var house = new Contributor("in.house", "1.2.3");
        var runner = new AnalysisRunner(
                List.of(
                        contributions.analyses().getFirst(),
                        new AnalysisContribution(
                                "throws", Text.same("Throws"), Text.EMPTY, "other", house, () -> input -> {
                                    throw new IllegalStateException("on purpose");
                                })),
                List.of());
        var association = new SnapshotBuilder().build();
        for (var expected : Map.of(
                        "gone", "The analysis gone of in.house 1.2.3 cannot be loaded",
                        "throws",
                                "The analysis throws of in.house 1.2.3 failed: java.lang.IllegalStateException: on purpose",
                        "other", "There is no analysis other; there are gone, throws")
                .entrySet()) {
            var failure = assertThrows(
                    AnalysisException.class,
                    () -> runner.run(expected.getKey(), association, contributions.templates(), 2025));
            assertTrue(
                    failure.text().en().startsWith(expected.getValue()),
                    failure.text().en());
        }
    }

    @Test
    void indicatorsAreListedWithoutTheirClasses() {
        plugin(
                "in.house",
                "<extension point=\"se.finsam.api.indicators\">"
                        + "<indicator id=\"cash\" name=\"Cash\" category=\"own\" unit=\"percent\" decimals=\"0\""
                        + " good=\"higher\" target=\"25\" source=\"s\" formula=\"percent(cash, cost)\"/>"
                        + "<indicator id=\"staff\" name=\"Staff\" unit=\"tkr\" class=\"in.house.NotHere\"/>"
                        + "<indicator id=\"neither\" name=\"N\"/>"
                        + "<indicator id=\"both\" name=\"B\" formula=\"1\" class=\"in.house.NotHere\"/>"
                        + "<indicator id=\"wrong\" name=\"W\" formula=\"cash +\"/>"
                        + "<indicator id=\"line\" name=\"L\" formula=\"@cash\"/>"
                        + "<indicator id=\"many\" name=\"M\" formula=\"1\" decimals=\"12\"/>"
                        + "<indicator id=\"odd\" name=\"O\" formula=\"1\" unit=\"miles\"/>"
                        + "<indicator id=\"cash\" name=\"Again\" formula=\"1\"/></extension>");
        var contributions = read();
        var cash = contributions.indicator("cash").orElseThrow();
        assertEquals(Text.same("Cash"), cash.name());
        assertEquals(Unit.PERCENT, cash.unit());
        assertEquals(0, cash.decimals());
        assertEquals(IndicatorContribution.Good.HIGHER, cash.good());
        assertEquals("25", cash.target());
        assertEquals("percent(cash, cost)", cash.formula());
        var staff = contributions.indicator("staff").orElseThrow();
        assertEquals(IndicatorContribution.Good.NEITHER, staff.good());
        assertEquals(1, staff.decimals());
        assertThrows(ReflectiveOperationException.class, () -> staff.loader().load());
        assertEquals(2, contributions.indicators().size());
        assertEquals(
                List.of("neither", "both", "wrong", "line", "many", "odd", "cash"),
                contributions.problems().stream().map(BrokenContribution::id).toList());
    }

    @Test
    void aRegistryCanBeMadeByHand() throws IOException {
        statement("in.house", "own", "1");
        var file = files.find("in.house", "own.statement.xml").orElseThrow();
        var contributor = new Contributor("in.house", "");
        var contributions = new ContributionRegistry(
                List.of(new StatementContribution("own", Text.same("Own"), Text.EMPTY, "other", contributor, file)));
        assertEquals(
                "in.house",
                contributions.statement("own").orElseThrow().contributor().toString());
        assertTrue(contributions.problems().isEmpty());
    }

    @Test
    void theRunningFrameworkGivesVersionsAndFilesOfItsBundles() throws BundleException {
        var bundle = FrameworkUtil.getBundle(ContributionRegistry.class);
        bundle.start(Bundle.START_TRANSIENT);
        var installed = new InstalledBundles(bundle.getBundleContext());
        assertEquals(bundle.getVersion().toString(), installed.version("se.finsam.engine"));
        assertTrue(installed.find("se.finsam.engine", "META-INF/MANIFEST.MF").isPresent());
        assertTrue(installed.find("se.finsam.engine", "nowhere/nothing.xml").isEmpty());
        assertTrue(installed.find("no.such.bundle", "plugin.xml").isEmpty());
        assertEquals("", installed.version("no.such.bundle"));
    }
}
