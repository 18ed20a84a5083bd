// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.finsam.api.ImportResult;
import se.finsam.api.ImportedFact;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;

/** Makes facts of the lines of a file, and remarks of what is wrong with them. */
final class FigureLines {
    private final Words words;
    private final FiguresImporter.Settings settings;
    private final FigureRemarks remarks;
    private final Map<FigureColumn, Integer> columns = new EnumMap<>(FigureColumn.class);
    private final List<ImportedFact> facts = new ArrayList<>();

    FigureLines(Words words, FiguresImporter.Settings settings, FigureRemarks remarks) {
        this.words = words;
        this.settings = settings;
        this.remarks = remarks;
    }

    ImportResult read(List<CsvRecords.Line> lines, Progress progress) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            remarks.empty();
        } else if (readHeadings(filled.getFirst())) {
            for (var line : filled.subList(1, filled.size())) {
                progress.checkCancelled();
                readLine(line, filled.getFirst().fields().size());
            }
        }
        return new ImportResult(facts, remarks.all());
    }

    private boolean readHeadings(CsvRecords.Line line) {
        var complete = true;
        for (var i = 0; i < line.fields().size(); i++) {
            var heading = line.fields().get(i).strip();
            var column = FigureColumn.of(heading);
            if (column.isEmpty()) {
                if (!heading.isEmpty()) {
                    remarks.columnNotRead(line.line(), i + 1, heading);
                }
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                remarks.columnTwice(line.line(), i + 1, heading);
                complete = false;
            }
        }
        var required = settings.year() > 0
                ? List.of(FigureColumn.LINE, FigureColumn.AMOUNT)
                : List.of(FigureColumn.YEAR, FigureColumn.LINE, FigureColumn.AMOUNT);
        for (var column : required) {
            if (!columns.containsKey(column)) {
                remarks.noColumn(line.line(), column.heading());
                complete = false;
            }
        }
        return complete;
    }

    private void readLine(CsvRecords.Line line, int width) {
        for (var i = width; i < line.fields().size(); i++) {
            if (!line.fields().get(i).isBlank()) {
                remarks.tooManyFields(line.line(), i + 1);
                return;
            }
        }
        var written = field(line, FigureColumn.AMOUNT);
        if (written.isEmpty() || written.equals("..")) {
            remarks.noAmount(line.line(), place(FigureColumn.AMOUNT));
            return;
        }
        var year = year(line);
        var item = item(line);
        var subject = subject(line);
        var kind = known(
                line,
                FigureColumn.KIND,
                words::kind,
                "slag; skriv utfall, budget eller plan",
                "kind; write actual, budget or plan");
        var amount = amount(line, written);
        if (year.isPresent() && item.isPresent() && subject.isPresent() && kind.isPresent() && amount.isPresent()) {
            unit(line, item.get())
                    .ifPresent(unit -> facts.add(new ImportedFact(
                            item.get().code(),
                            subject.get().map(Subject::key).orElse(null),
                            year.get(),
                            kind.get(),
                            new Quantity(amount.get(), unit),
                            line.line())));
        }
    }

    private String field(CsvRecords.Line line, FigureColumn column) {
        var index = columns.get(column);
        return index == null || index >= line.fields().size()
                ? ""
                : line.fields().get(index).strip();
    }

    private int place(FigureColumn column) {
        var index = columns.get(column);
        return index == null ? 0 : index + 1;
    }

    private <T> Optional<T> known(
            CsvRecords.Line line, FigureColumn column, Function<String, Optional<T>> meaning, String sv, String en) {
        var text = field(line, column);
        var found = meaning.apply(text);
        if (found.isEmpty()) {
            remarks.badField(line.line(), place(column), text, sv, en);
        }
        return found;
    }

    private Optional<Integer> year(CsvRecords.Line line) {
        return field(line, FigureColumn.YEAR).isEmpty() && settings.year() > 0
                ? Optional.of(settings.year())
                : known(
                        line,
                        FigureColumn.YEAR,
                        text -> text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                        "årtal",
                        "year");
    }

    private Optional<LineItem> item(CsvRecords.Line line) {
        var text = field(line, FigureColumn.LINE);
        var found = words.items(text);
        return one(line, FigureColumn.LINE, text, found, LineItem::code, "ingen rad", "line item");
    }

    /** The subject, which may be none; empty when the field cannot be understood. */
    private Optional<Optional<Subject>> subject(CsvRecords.Line line) {
        var text = field(line, FigureColumn.SUBJECT);
        return text.isEmpty()
                ? Optional.of(Optional.empty())
                : one(
                                line,
                                FigureColumn.SUBJECT,
                                text,
                                words.subjects(text),
                                Subject::key,
                                "ingen medlem, kostnadspost eller insats",
                                "member, cost unit or intervention")
                        .map(Optional::of);
    }

    private <T> Optional<T> one(
            CsvRecords.Line line,
            FigureColumn column,
            String text,
            List<T> found,
            Function<T, String> code,
            String sv,
            String en) {
        if (found.isEmpty()) {
            remarks.unknown(settings.skipUnknown(), line.line(), place(column), text, sv, en);
        } else if (found.size() > 1) {
            var codes = found.stream().map(code).collect(Collectors.joining(", "));
            remarks.ambiguous(line.line(), place(column), text, codes);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** An amount with a decimal comma or, when it has no comma, a decimal point. */
    private Optional<BigDecimal> amount(CsvRecords.Line line, String written) {
        var language = written.indexOf(',') < 0 ? Language.EN : Language.SV;
        try {
            return FigureFormat.of(language).parse(written);
        } catch (FigureSyntaxException e) {
            remarks.badField(line.line(), place(FigureColumn.AMOUNT), written, "belopp", "amount");
            return Optional.empty();
        }
    }

    private Optional<Unit> unit(CsvRecords.Line line, LineItem item) {
        if (!field(line, FigureColumn.UNIT).isEmpty()) {
            return known(
                    line,
                    FigureColumn.UNIT,
                    words::unit,
                    "mått; skriv kr, tkr, mkr, personer, antal eller %",
                    "unit; write kr, tkr, mkr, persons, count or %");
        }
        if (item.nature() == Nature.STATISTIC) {
            remarks.noUnit(line.line(), item.code());
            return Optional.empty();
        }
        return Optional.of(Unit.valueOf(settings.unit().name()));
    }
}
