// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.PrintedStatement;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;

/**
 * What the checks of one report share: the association, the templates and the year, and what several of them would
 * otherwise compute each for itself. Used by several threads at once.
 */
public final class CheckInput {
    private final Snapshot snapshot;
    private final StatementTemplates templates;
    private final int year;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Map<String, Optional<PrintedStatement>> printed = new ConcurrentHashMap<>();
    private final Map<Integer, List<Passage>> passages = new ConcurrentHashMap<>();
    private final Map<Class<?>, Shared> shared = new ConcurrentHashMap<>();

    /** The input of the checks of the report of a year. */
    public CheckInput(Snapshot snapshot, StatementTemplates templates, int year) {
        this.snapshot = snapshot;
        this.templates = templates;
        this.year = year;
    }

    /** The association. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The templates of all statements. */
    public StatementTemplates templates() {
        return templates;
    }

    /** The year of the report. */
    public int year() {
        return year;
    }

    /** The report, if the association holds one for the year. */
    public Optional<AnnualReport> report() {
        return snapshot.report(year);
    }

    /**
     * True when the work on the year is done: its accounts are closed or its report is decided on. What is missing
     * before that is not yet wrong.
     */
    public boolean isFinished() {
        var status = snapshot.year(year).map(FiscalYear::status);
        return status.filter(reached -> reached == YearStatus.CLOSED || reached == YearStatus.ADOPTED)
                        .isPresent()
                || report().filter(report -> report.decided() != null).isPresent();
    }

    /** A statement as the report shows it, if there is such a template. */
    public Optional<Table> table(String statement) {
        return templates.find(statement).map(this::table);
    }

    /** A statement as the report shows it. */
    public Table table(StatementTemplate template) {
        return tables.computeIfAbsent(template.id(), id -> new StatementEvaluator(snapshot).evaluate(template, year));
    }

    /**
     * The statements and notes that the report prints figures of or shows as tables, in the order of the templates; all
     * when it has come to neither yet.
     */
    public List<StatementTemplate> statements() {
        var named = new HashSet<String>();
        report().ifPresent(report -> report.printed().forEach(figure -> named.add(figure.statement())));
        for (var section : sections()) {
            for (var block : section.blocks()) {
                if (block instanceof Block.TableBlock table) {
                    named.add(table.content());
                }
            }
        }
        var all = templates.all().stream()
                .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                .toList();
        var own = all.stream().filter(template -> named.contains(template.id())).toList();
        return own.isEmpty() ? all : own;
    }

    /** Those of {@link #statements()} that are what the role says, whatever their ids. */
    public List<StatementTemplate> statements(StatementTemplate.Role role) {
        return statements().stream().filter(template -> template.role() == role).toList();
    }

    /** The statements and notes of which the report prints figures, in the order of the templates. */
    public List<PrintedStatement> printed() {
        return templates.all().stream()
                .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                .flatMap(template -> printed(template.id()).stream())
                .toList();
    }

    /** What the report prints of a statement, if it prints any figure of it. */
    public Optional<PrintedStatement> printed(String statement) {
        return printed.computeIfAbsent(statement, id -> report().filter(report -> report.printed().stream()
                        .anyMatch(figure -> figure.statement().equals(id)))
                .flatMap(report -> templates.find(id))
                .map(template -> new PrintedStatement(snapshot, template, year)));
    }

    /** A resolver of the references in the texts of the report; for one thread. */
    public FigureReferences references() {
        return new FigureReferences(snapshot, templates, year);
    }

    /** Every section of the report, parents before children. */
    public List<Section> sections() {
        var all = new ArrayList<Section>();
        report().ifPresent(report -> report.sections().forEach(section -> collect(section, all)));
        return all;
    }

    private static void collect(Section section, List<Section> all) {
        all.add(section);
        section.sections().forEach(child -> collect(child, all));
    }

    /**
     * The prose of the report in its order, the explanations of deviations where their table stands. In the place of a
     * reference that leads nowhere stands {@link Passage#NOTHING}, and its piece says why.
     */
    public List<Passage> passages() {
        return passages.computeIfAbsent(year, key -> {
            var references = references();
            var found = new ArrayList<Passage>();
            for (var section : sections()) {
                for (var block : section.blocks()) {
                    switch (block) {
                        case Block.Paragraph paragraph ->
                            found.add(passage(section, block.id(), 0, paragraph.text(), references));
                        case Block.BulletList list -> {
                            for (var i = 0; i < list.items().size(); i++) {
                                found.add(passage(
                                        section, block.id(), i + 1, list.items().get(i), references));
                            }
                        }
                        case Block.TableBlock table -> {
                            if (table.content().equals("explanations")) {
                                report().stream()
                                        .flatMap(report -> report.explanations().stream())
                                        .forEach(explanation -> found.add(
                                                passage(section, explanation.id(), 0, explanation.text(), references)));
                            }
                        }
                        case Block.ChartBlock chart -> {}
                    }
                }
            }
            return List.copyOf(found);
        });
    }

    private static Passage passage(
            Section section, String block, int item, String source, FigureReferences references) {
        return new Passage(
                section,
                block,
                item,
                source,
                Prose.read(source).parts().stream()
                        .map(part -> piece(part, references))
                        .toList());
    }

    private static Passage.Piece piece(Prose.Part part, FigureReferences references) {
        return switch (part) {
            case Prose.Literal literal -> new Passage.Piece(part, literal.text(), "");
            case Prose.Malformed malformed -> new Passage.Piece(part, Passage.NOTHING, malformed.reason());
            case Prose.Reference reference -> {
                var printed = reference.reference().printed();
                if (printed != null) {
                    yield new Passage.Piece(part, printed, "");
                }
                try {
                    yield new Passage.Piece(part, references.text(reference.reference(), Language.SV), "");
                } catch (StatementException e) {
                    yield new Passage.Piece(part, Passage.NOTHING, String.valueOf(e.getMessage()));
                }
            }
        };
    }

    /**
     * Something that several checks read and that is made once for all of them.
     *
     * @param type names it
     * @param maker makes it from this input; it may itself ask for others
     */
    public <T> T shared(Class<T> type, Function<CheckInput, T> maker) {
        return type.cast(shared.computeIfAbsent(type, key -> new Shared()).get(() -> maker.apply(this)));
    }

    private static final class Shared {
        private @Nullable Object made;

        synchronized Object get(Supplier<?> maker) {
            var known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
