// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.AuditReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.snapshot.SigningCase;
import se.finsam.core.snapshot.SigningEvent;
import se.finsam.core.snapshot.SigningEventKind;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;

/** A report of 2025 written by hand, adopted and decided on 23 March 2026 unless the test says otherwise. */
public final class SmallReport {
    private final List<Section> sections = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<SigningEvent> events = new ArrayList<>();
    private final List<AuditReport> audits = new ArrayList<>();
    private final List<PrintedFigure> printed = new ArrayList<>();
    private YearStatus status = YearStatus.ADOPTED;
    private String title = "Årsredovisning 2025";
    private @Nullable LocalDate decided = LocalDate.of(2026, 3, 23);
    private @Nullable LocalDate completed;
    private @Nullable LocalDate interim;

    /** A report that is still being written: the year is open and nothing is decided. */
    public SmallReport open() {
        status = YearStatus.OPEN;
        decided = null;
        return this;
    }

    public SmallReport title(String text) {
        title = text;
        return this;
    }

    public SmallReport decided(@Nullable LocalDate day) {
        decided = day;
        return this;
    }

    public SmallReport interim(LocalDate day) {
        interim = day;
        return this;
    }

    public SmallReport with(Section section) {
        sections.add(section);
        return this;
    }

    /** Adds a chapter with paragraphs. */
    public SmallReport chapter(String heading, String... paragraphs) {
        return with(section(1, heading, null, paragraphs));
    }

    public SmallReport explain(List<String> subjects, List<String> items) {
        explanations.add(new Explanation("explanation-" + explanations.size(), subjects, items, "Därför."));
        return this;
    }

    public SmallReport page(String person, Body body, Role role) {
        signatures.add(new Signature(person, body, role, "", ""));
        return this;
    }

    /** A signature in the trail, at a time in UTC. */
    public SmallReport signed(String person, String time) {
        events.add(new SigningEvent(SigningEventKind.SIGNED, person, Instant.parse(time), "server"));
        return this;
    }

    public SmallReport completed(LocalDate day) {
        completed = day;
        return this;
    }

    public SmallReport audited(@Nullable String auditor, @Nullable LocalDate day, @Nullable Boolean published) {
        audits.add(new AuditReport(auditor, day, published));
        return this;
    }

    /** A printed cell with the labels that stand around it. */
    public SmallReport print(
            String statement, String line, String column, String rowLabel, String columnLabel, String text) {
        printed.add(new PrintedFigure(
                "printed-" + printed.size(),
                statement,
                line,
                column,
                statement.toUpperCase(Locale.ROOT),
                rowLabel,
                columnLabel,
                text,
                ""));
        return this;
    }

    /** The year that holds the report. */
    public FiscalYear year() {
        var signing = events.isEmpty() && completed == null
                ? null
                : new SigningCase("", "", null, completed, "", "", List.copyOf(events));
        return new FiscalYear(
                2025,
                status,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                List.of(),
                null,
                interim,
                new AnnualReport(
                        title,
                        decided,
                        sections,
                        explanations,
                        List.of(),
                        signatures,
                        signing,
                        audits,
                        printed,
                        List.of()));
    }

    /** A section without children; {@code adoptedLevel} is the level that it was printed with when that is another. */
    public static Section section(int level, String heading, @Nullable Integer adoptedLevel, String... paragraphs) {
        var blocks = new ArrayList<Block>();
        for (var text : paragraphs) {
            blocks.add(new Block.Paragraph(heading + "-" + blocks.size(), text));
        }
        return new Section(heading, "", level, "", heading, "", true, null, null, adoptedLevel, blocks, List.of());
    }

    /** A section with blocks of any kind. */
    public static Section section(String heading, Block... blocks) {
        return new Section(heading, "", 1, "", heading, "", true, null, null, null, List.of(blocks), List.of());
    }

    /** A chapter with sections below it, known by their headings. */
    public static Section chapterOf(String heading, String... children) {
        var below = Stream.of(children).map(child -> section(2, child, null)).toList();
        return new Section(heading, "", 1, "", heading, "", true, null, null, null, List.of(), below);
    }

    /** A template from its XML between {@code <statement>} and {@code </statement>}, and its further attributes. */
    public static StatementTemplate template(String id, String attributes, String content) {
        var xml = """
            <statement xmlns="urn:se.finsam:statement:1" id="%s" %s><title sv="%s" en="%s"/>%s</statement>
            """.formatted(id, attributes, id, id, content);
        try {
            return StatementReader.read(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), id + ".statement.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a check with its default parameters finds in the report of 2025. */
    public static <P extends Record> List<Finding> run(
            Check<P> check, SnapshotBuilder association, StatementTemplate... templates) {
        return run(check, check.defaults(), association, templates);
    }

    /** What a check finds in the report of 2025. */
    public static <P extends Record> List<Finding> run(
            Check<P> check, P parameters, SnapshotBuilder association, StatementTemplate... templates) {
        var input = new CheckInput(association.build(), StatementTemplates.of(List.of(templates)), 2025);
        return check.run(input, parameters, Progress.ENDLESS).toList();
    }

    /** What a check finds in a report of an association that holds nothing else. */
    public static <P extends Record> List<Finding> run(Check<P> check, SmallReport report) {
        return run(check, new SnapshotBuilder().year(report.year()));
    }

    /** The keys of findings. */
    public static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    /** The message of the only finding, in Swedish with plain spaces. */
    public static String message(List<Finding> findings) {
        if (findings.size() != 1) {
            throw new AssertionError("not one finding but " + keys(findings));
        }
        return findings.getFirst().message().sv().replace('\u00A0', ' ');
    }
}
