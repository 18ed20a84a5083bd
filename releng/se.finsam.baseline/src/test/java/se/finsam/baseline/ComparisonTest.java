// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added or taken away must be declared by the versions of the package and of the bundles that offer it. */
class ComparisonTest {
    private static final String RELEASED = """
            package in.house;
            public interface Rule {
                int limit();
                default String name() { return ""; }
            }
            """;

    private static final String SCHEMA = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema"><element name="rule"><complexType>
              <attribute name="id" type="string" use="required"/>
              <attribute name="severity"><simpleType><restriction base="string">
                <enumeration value="error"/><enumeration value="hint"/></restriction></simpleType></attribute>
            </complexType></element></schema>
            """;

    @TempDir
    Path folder;

    private BundleApi released;
    private String schema = SCHEMA;
    private int built;

    @BeforeEach
    void release() throws Exception {
        released = bundle("1.2.0", "in.house;version=\"1.2.0\"", RELEASED);
    }

    /** What is wrong with a bundle that follows upon the released one. */
    private List<String> problems(String bundleVersion, String packageVersion, String source) throws Exception {
        return problems(bundle(bundleVersion, "in.house;version=\"%s\"".formatted(packageVersion), source));
    }

    private List<String> problems(BundleApi next) throws Exception {
        var kept = ApiText.read(ApiText.write(released).lines());
        return Comparison.problems(Map.of("in.house", kept), Map.of("in.house", next));
    }

    private BundleApi bundle(String version, String exports, String source) throws Exception {
        return BundleApi.of(jar("in.house", version, exports, "", source));
    }

    private Path jar(String name, String version, String exports, String requires, String source) throws IOException {
        var classes = Files.createDirectory(folder.resolve("classes" + ++built));
        var file = Files.writeString(classes.resolve("Rule.java"), source);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), file.toString()));
        var manifest = new Manifest();
        var said = manifest.getMainAttributes();
        said.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        said.putValue("Bundle-ManifestVersion", "2");
        said.putValue("Bundle-SymbolicName", name);
        said.putValue("Bundle-Version", version + ".202601010000");
        said.putValue("Export-Package", exports);
        if (!requires.isEmpty()) {
            said.putValue("Require-Bundle", requires);
        }
        var jar = folder.resolve("bundle" + built + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var compiled = Files.walk(classes)) {
            out.putNextEntry(new ZipEntry("schema/rules.exsd"));
            out.write(schema.getBytes(StandardCharsets.UTF_8));
            for (var each :
                    compiled.filter(path -> path.toString().endsWith(".class")).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(each));
            }
        }
        return jar;
    }

    @Test
    void whatHasNotChangedNeedsNothing() throws Exception {
        assertEquals(List.of(), problems("1.2.0", "1.2.0", RELEASED));
    }

    @Test
    void theBodyOfAMethodMayChange() throws Exception {
        assertEquals(List.of(), problems("1.2.0", "1.2.0", RELEASED.replace("\"\"", "\"rule\"")));
    }

    @Test
    void aMethodThatIsGoneNeedsAMajorVersion() throws Exception {
        var without = RELEASED.replace("int limit();", "");
        for (var tooLow : List.of("1.2.0", "1.3.0")) {
            var problems = problems("2.0.0", tooLow, without);
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(
                    problems.getFirst()
                            .startsWith("The package in.house has the version %s and needs 2.0.0".formatted(tooLow)),
                    problems::toString);
            assertTrue(
                    problems.getFirst().contains("removed: method limit() of in.house.Rule (a break)"),
                    problems::toString);
        }
        assertEquals(List.of(), problems("2.0.0", "2.0.0", without));
    }

    @Test
    void anotherTypeOfWhatAMethodGivesIsABreak() throws Exception {
        assertTrue(problems("1.3.0", "1.3.0", RELEASED.replace("int limit", "long limit"))
                .getFirst()
                .contains("needs 2.0.0"));
    }

    @Test
    void whatMustBeImplementedIsABreak() throws Exception {
        assertTrue(problems("1.3.0", "1.3.0", RELEASED.replace("int limit();", "int limit(); int most();"))
                .getFirst()
                .contains("added: method most() of in.house.Rule (a break)"));
    }

    @Test
    void anAdditionNeedsAMinorVersion() throws Exception {
        var more = RELEASED.replace("int limit();", "int limit(); default int most() { return 0; }");
        var problems = problems("1.3.0", "1.2.9", more);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(
                problems.getFirst().contains("needs 1.3.0")
                        && problems.getFirst().contains("added: method most() of in.house.Rule (an addition)"),
                problems::toString);
        assertEquals(List.of(), problems("1.3.0", "1.3.0", more));
    }

    @Test
    void theBundleFollowsItsPackages() throws Exception {
        var problems = problems("1.3.0", "2.0.0", RELEASED.replace("int limit();", ""));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(
                problems.getFirst().startsWith("The bundle in.house has the version 1.3.0 and needs 2.0.0"),
                problems::toString);
    }

    @Test
    void aPackageThatIsGoneBreaksItsBundle() throws Exception {
        var problems = problems(bundle("1.3.0", "in.house;x-internal:=true", RELEASED));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().contains("the package in.house is gone"), problems::toString);
    }

    @Test
    void anExportedPackageIsApiOrInternal() throws Exception {
        var undecided = problems(bundle("2.0.0", "in.house", RELEASED));
        assertTrue(undecided.getFirst().contains("exports in.house without a version"), undecided::toString);
        assertEquals(List.of(), problems(bundle("2.0.0", "in.house;x-friends:=\"in.house.ui\"", RELEASED)));
    }

    @Test
    void whoeverReexportsABrokenBundleIsBroken() throws Exception {
        var requires = "in.house;visibility:=reexport";
        var around = BundleApi.of(jar(
                "around", "1.0.0", "around;version=\"1.0.0\"", requires, "package around; public interface Rule {}"));
        var next = bundle("2.0.0", "in.house;version=\"2.0.0\"", RELEASED.replace("int limit();", ""));
        var problems = Comparison.problems(
                Map.of("in.house", released, "around", around), Map.of("in.house", next, "around", around));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith("The bundle around"), problems::toString);
    }

    private void assertNeeds(String version, String change) throws Exception {
        var problems = problems("1.2.0", "1.2.0", RELEASED);
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(
                problems.getFirst()
                        .startsWith("The schema schema/rules.exsd has the version 1.2.0 and needs " + version),
                problems::toString);
        assertTrue(problems.getFirst().contains(change), problems::toString);
        assertEquals(List.of(), problems(version, "1.2.0", RELEASED));
    }

    @Test
    void anAttributeThatIsGoneBreaksWhoeverWritesIt() throws Exception {
        schema = SCHEMA.replace("severity", "weight");
        assertNeeds("2.0.0", "removed: attribute severity of rule (a break)");
    }

    @Test
    void aWordThatIsGoneIsABreakAndANewOneAnAddition() throws Exception {
        schema = SCHEMA.replace("\"hint\"", "\"warning\"");
        assertNeeds("2.0.0", "removed: expression hint of severity (a break)");
        schema = SCHEMA.replace(
                "<enumeration value=\"hint\"/>", "<enumeration value=\"hint\"/><enumeration value=\"x\"/>");
        assertNeeds("1.3.0", "added: expression x of severity (an addition)");
    }

    @Test
    void anAttributeThatMustBeWrittenIsABreakAndAnotherAnAddition() throws Exception {
        schema = SCHEMA.replace("<attribute name=\"id\"", "<attribute name=\"basis\"/><attribute name=\"id\"");
        assertNeeds("1.3.0", "added: attribute basis of rule (an addition)");
        schema = SCHEMA.replace(
                "<attribute name=\"id\"", "<attribute name=\"basis\" use=\"required\"/><attribute name=\"id\"");
        assertNeeds("2.0.0", "added: attribute basis of rule (a break)");
        schema = SCHEMA.replace("<attribute name=\"severity\">", "<attribute name=\"severity\" use=\"required\">");
        assertNeeds("2.0.0", "added: directive required of severity (a break)");
    }
}
