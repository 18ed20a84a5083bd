// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.snapshot.SnapshotBuilder;
import se.finsam.model.validation.AssociationValidator;

/** The real association that we ship as example: that the model holds all of its annual report 2025. */
class SampleTest {
    private static final Path SAMPLE = Path.of("..", "se.finsam.sample", "samspelet.finsam");

    private final AssociationFile file = new AssociationFile();
    private Association association;
    private AnnualReport report;

    @BeforeEach
    void load() throws IOException {
        association = file.load(SAMPLE);
        report = new AssociationQuery(association).report(2025).orElseThrow();
    }

    @Test
    void itHasNoProblems() {
        assertEquals(
                List.of(),
                AssociationValidator.validate(association).stream()
                        .map(problem ->
                                problem.path().sv() + ": " + problem.problem().sv())
                        .toList());
    }

    @Test
    void itIsWrittenAsItWasRead() throws IOException {
        assertArrayEquals(Files.readAllBytes(SAMPLE), file.write(association));
    }

    @Test
    void aSnapshotCanBeMadeOfIt() {
        assertEquals(
                2025,
                SnapshotBuilder.snapshot(association).year(2025).orElseThrow().year());
    }

    @Test
    void everyFigureThatTheReportPrintsIsInIt() throws IOException {
        var rows = Files.readAllLines(Path.of("data", "figures.csv"), StandardCharsets.UTF_8);
        var missing = rows.stream()
                .skip(1)
                .map(SampleTest::fields)
                .filter(row -> !isPrinted(row))
                .map(row -> String.join(" | ", row))
                .toList();
        assertEquals(314, rows.size());
        assertEquals(List.of(), missing);
    }

    /** Table, line, column, printed text, unit. */
    private boolean isPrinted(List<String> row) {
        return AssociationQuery.printedAt(report, row.get(0), row.get(1), row.get(2))
                .anyMatch(figure -> text(figure.getText()).equals(row.get(3))
                        && text(figure.getUnit()).equals(row.get(4)));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    @Test
    void everyHeadingOfTheReportHasItsSection() throws IOException {
        var titles = AssociationQuery.sections(report)
                .flatMap(section -> Stream.of(section.getTitle(), section.getAdoptedTitle()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var missing = Files.readAllLines(Path.of("data", "headings.txt"), StandardCharsets.UTF_8).stream()
                .filter(heading -> !titles.contains(heading))
                .toList();
        assertEquals(List.of(), missing);
    }
}
