// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R13: rows of the operating account without a code while the others have one; members have no codes. */
public final class CodesCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.statements(Role.OPERATIONS).stream()
                .flatMap(template -> input.printed(template.id()).stream())
                .flatMap(printed -> finding(input, printed.table()));
    }

    private static Stream<Finding> finding(CheckInput input, Table table) {
        var subjects = table.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.subject()))
                .flatMap(key -> input.snapshot().subject(key).stream())
                .filter(subject -> !(subject instanceof Member))
                .toList();
        var without =
                subjects.stream().filter(subject -> subject.code() == null).toList();
        if (without.isEmpty() || without.size() == subjects.size()) {
            return Stream.of();
        }
        return Stream.of(Finding.at(
                        Location.statement(table),
                        Say.format(
                                "%s saknar kod fast de andra raderna har en.",
                                "%s have no code though the other rows have one.",
                                Say.list(
                                        without.stream().map(Subject::shortName).toList())))
                .because(new Text(
                        "Kostnaderna går inte att följa i bokföringen på kodens väg. Lägg upp koder eller ange dem.",
                        "The costs cannot be followed in the books by their code. Set up codes or state them.")));
    }
}
