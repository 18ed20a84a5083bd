// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house rules of the sources that neither the formatter nor the compiler sees. */
class SourcesTest {
    private static final String HEADER = """
            // Copyright (c) 2026 Finsam Workbench contributors
            // SPDX-License-Identifier: EPL-2.0
            """;
    private static final Set<String> TEXT = Set.of(
            "java",
            "md",
            "xml",
            "properties",
            "mf",
            "exsd",
            "target",
            "product",
            "rptdesign",
            "rptlibrary",
            "json",
            "sh",
            "xsd",
            "ecore",
            "genmodel",
            "csv",
            "finsam");
    private static final Set<String> DRAWN = Set.of("svg", "css", "html");
    private static final int LONGEST = 400;

    private final List<Path> sources = Repository.sources();

    @Test
    void everySourceBeginsWithItsLicence() {
        assertEquals(List.of(), sources(text -> !text.startsWith(HEADER)));
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsItsNulls() {
        var packages = new TreeSet<Path>();
        sources.stream()
                .filter(source -> source.startsWith("bundles")
                        && !source.getName(1).toString().endsWith(".tests"))
                .forEach(source -> packages.add(source.getParent()));
        var silent = packages.stream()
                .filter(folder -> {
                    var info = folder.resolve("package-info.java");
                    return !Files.exists(Repository.ROOT.resolve(info))
                            || !Repository.text(info).contains("/**")
                            || !Repository.text(info).contains("@NullMarked");
                })
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noSourceIsLong() {
        assertEquals(List.of(), sources(text -> text.lines().count() > LONGEST));
    }

    @Test
    void importsNameTheirClasses() {
        assertFree(sources, "(?m)^import .*\\*;");
    }

    @Test
    void nothingIsLeftForLaterAndNothingIsPrintedPastTheUser() {
        var program =
                sources.stream().filter(source -> source.startsWith("bundles")).toList();
        assertFree(sources, "\\bTO" + "DO\\b|\\bFIX" + "ME\\b|\\bXX" + "X\\b");
        assertFree(program, "System\\.(out|err)\\b|printStackTrace\\(\\)|Thread\\.sleep\\(");
    }

    @Test
    void noFileHoldsTheMarksOfAMerge() {
        var texts = Repository.files().stream()
                .filter(file -> TEXT.contains(suffix(file)) || DRAWN.contains(suffix(file)))
                .toList();
        assertFree(texts, "(?m)^(<<<<<<<|>>>>>>>) ");
    }

    @Test
    void aPresenterKnowsNoWidget() {
        var presenters = sources.stream()
                .filter(source -> source.startsWith("bundles")
                        && !source.getName(1).toString().endsWith(".tests")
                        && (source.getParent().endsWith("presenter")
                                || source.getFileName().toString().endsWith("Presenter.java")))
                .toList();
        assertFree(presenters, "import org\\.eclipse\\.(swt|jface|ui)\\.");
    }

    @Test
    void theProjectSpeaksOfItselfAlone() {
        var texts = Repository.files().stream()
                .filter(file -> TEXT.contains(suffix(file)))
                .toList();
        assertFree(texts, "(?<![\\w.])/(work|home|root)/\\w");
        assertFree(texts, "repo1?\\.maven\\.(org|apache)|registry\\.npmjs|\\.\\./" + "shared");
        assertFree(texts, "[\\w.+-]+@[a-z0-9-]+\\.(se|com|org|net|nu)\\b");
    }

    private List<Path> sources(Predicate<String> wrong) {
        return sources.stream()
                .filter(source -> wrong.test(Repository.text(source)))
                .toList();
    }

    private static void assertFree(List<Path> files, String words) {
        var pattern = Pattern.compile(words);
        assertEquals(
                List.of(),
                files.stream()
                        .flatMap(file -> pattern.matcher(Repository.text(file))
                                .results()
                                .map(match -> file + ": " + match.group()))
                        .toList());
    }

    private static String suffix(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
