// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.api.ImportRemark;
import se.finsam.api.ImportResult;
import se.finsam.api.ImportedFact;
import se.finsam.api.Progress;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Sums the lines of a ledger by object and year, and collects what is wrong with them. */
final class LedgerLines {
    private static final Pattern PERIOD = Pattern.compile("((?:19|20)\\d\\d)(?:0[1-9]|1[0-2])");
    private static final int FIELDS = 3;
    private static final int MOST_REMARKS = 100;

    private record Sum(String subject, int year) {}

    private record Summed(BigDecimal amount, int line) {
        Summed plus(Summed other) {
            return new Summed(amount.add(other.amount), line);
        }
    }

    private final Snapshot snapshot;
    private final LedgerImporter.Settings settings;
    private final Map<String, Subject> objects;
    private final Map<Sum, Summed> sums = new LinkedHashMap<>();
    private final List<ImportRemark> remarks = new ArrayList<>();

    LedgerLines(Snapshot snapshot, LedgerImporter.Settings settings) {
        this.snapshot = snapshot;
        this.settings = settings;
        objects = snapshot.subjects().stream()
                .filter(subject -> subject.code() != null)
                .collect(Collectors.toMap(Subject::code, Function.identity(), (first, second) -> first));
    }

    ImportResult read(byte[] content, Progress progress) {
        if (snapshot.item(settings.line()).isEmpty()) {
            error(0, 0, "Förbundet har ingen rad \"%s\".", "The association has no line item \"%s\".", settings.line());
            return result();
        }
        var lines = text(content).lines().toList();
        if (lines.stream().allMatch(String::isBlank)) {
            error(0, 0, "Filen är tom.", "The file is empty.");
        }
        for (var i = 1; i < lines.size() && remarks.size() < MOST_REMARKS; i++) {
            progress.checkCancelled();
            if (!lines.get(i).isBlank()) {
                line(i + 1, lines.get(i).split(";", -1));
            }
        }
        return result();
    }

    /** What is no UTF-8 is Windows-1252, as older exports are. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private void line(int number, String[] fields) {
        if (fields.length != FIELDS) {
            error(
                    number,
                    0,
                    "Raden ska ha tre fält: objekt, period och belopp.",
                    "The line should have three fields: object, period and amount.");
            return;
        }
        var object = Optional.ofNullable(objects.get(fields[0].strip()));
        var period = PERIOD.matcher(fields[1].strip());
        var amount = amount(fields[2].strip());
        if (object.isEmpty()) {
            unknown(number, fields[0]);
        }
        if (!period.matches()) {
            error(
                    number,
                    2,
                    "\"%s\" är ingen period; skriv år och månad, 202501.",
                    "\"%s\" is no period; write year and month, 202501.",
                    fields[1]);
        }
        if (amount.isEmpty()) {
            error(number, 3, "\"%s\" är inget belopp i kronor.", "\"%s\" is no amount in kronor.", fields[2]);
        }
        if (object.isPresent() && period.matches() && amount.isPresent()) {
            sums.merge(
                    new Sum(object.get().key(), Integer.parseInt(period.group(1))),
                    new Summed(amount.get(), number),
                    Summed::plus);
        }
    }

    /** Kronor with no more than two decimals. */
    private static Optional<BigDecimal> amount(String text) {
        try {
            return FigureFormat.of(Language.SV).parse(text).filter(kronor -> kronor.scale() <= 2);
        } catch (FigureSyntaxException e) {
            return Optional.empty();
        }
    }

    private void unknown(int number, String code) {
        if (settings.skipUnknown()) {
            add(
                    Severity.WARNING,
                    number,
                    1,
                    "Objektet \"%s\" finns inte i förbundet; raden hoppas över.",
                    "The association has no object \"%s\"; the line is skipped.",
                    code);
        } else {
            error(number, 1, "Förbundet har inget objekt \"%s\".", "The association has no object \"%s\".", code);
        }
    }

    private void error(int line, int column, String sv, String en, String... words) {
        add(Severity.ERROR, line, column, sv, en, words);
    }

    private void add(Severity severity, int line, int column, String sv, String en, String... words) {
        var what = new Text(sv.formatted((Object[]) words), en.formatted((Object[]) words));
        remarks.add(new ImportRemark(severity, line, column, what, Text.EMPTY));
    }

    private ImportResult result() {
        var facts = new ArrayList<ImportedFact>();
        sums.forEach((sum, summed) -> facts.add(new ImportedFact(
                settings.line(),
                sum.subject(),
                sum.year(),
                settings.kind().fact(),
                new Quantity(summed.amount(), Unit.KR),
                summed.line())));
        return new ImportResult(facts, remarks);
    }
}
