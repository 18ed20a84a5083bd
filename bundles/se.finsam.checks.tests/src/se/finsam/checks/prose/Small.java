// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Finding;
import se.finsam.core.snapshot.Alias;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionBuilder;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;

/** A small association whose figures are plain to see, with one paragraph of prose. */
final class Small {
    private static final String STATEMENT = """
        <statement xmlns="urn:se.finsam:statement:1" id="rr" rounding="independent">
          <title sv="Resultaträkning" en="Income statement"/>
          <columns years="2"><column/></columns>
          <lines>
            <item id="revenue"><label sv="Verksamhetens intäkter" en="Revenue"/><formula>revenue</formula></item>
            <item id="cost"><label sv="Verksamhetens kostnader" en="Cost"/><formula>cost</formula></item>
            <total id="result"><label sv="Årets resultat" en="Result"/><formula>@revenue - @cost</formula></total>
            <item id="solvency" unit="percent" decimals="1">
              <label sv="Soliditet" en="Equity ratio"/><formula>percent(equity, assets)</formula>
            </item>
          </lines>
        </statement>
        """;
    private static final String OPERATIONS = """
        <statement xmlns="urn:se.finsam:statement:1" id="drift" rounding="independent">
          <title sv="Driftredovisning" en="Operations"/>
          <columns years="1">
            <column measure="cost"><header sv="Kostnad" en="Cost"/></column>
            <column measure="budget"><header sv="Budget" en="Budget"/></column>
          </columns>
          <lines>
            <item id="intervention" repeat="interventions" having="operationCost" kinds="actual budget">
              <label sv="{shortName}" en="{shortName}"/>
              <formula measure="cost">operationCost[subject]</formula>
              <formula measure="budget">budget(operationCost[subject])</formula>
            </item>
          </lines>
        </statement>
        """;

    private static final StatementTemplates TEMPLATES =
            StatementTemplates.of(List.of(template(STATEMENT), template(OPERATIONS)));

    private Small() {}

    private static StatementTemplate template(String xml) {
        try {
            return StatementReader.read(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "small.statement.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the checks read of the report of 2025 with a paragraph under a heading. */
    static CheckInput input(String heading, String... paragraphs) {
        return new CheckInput(association(heading, paragraphs), TEMPLATES, 2025);
    }

    /** The findings of a check on a paragraph under the heading "Ekonomi". */
    static <P extends Record> List<Finding> find(Check<P> check, String paragraph) {
        return find(check, input("Ekonomi", paragraph));
    }

    /** The findings of a check. */
    static <P extends Record> List<Finding> find(Check<P> check, CheckInput input) {
        try (Stream<Finding> findings = check.run(input, check.defaults(), () -> false)) {
            return findings.toList();
        }
    }

    private static Snapshot association(String heading, String... paragraphs) {
        return new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("cost", Nature.EXPENSE)
                .item("equity", Nature.EQUITY)
                .item("assets", Nature.ASSET)
                .item("operationCost", Nature.EXPENSE)
                .item("otherEquity", Nature.EQUITY)
                .item("depreciation", Nature.EXPENSE)
                .item("financialNet", Nature.INCOME)
                .item("extraordinary", Nature.INCOME)
                .item("contribution", Nature.INCOME)
                .member("fk", "Försäkringskassan", MemberKind.STATE)
                .member("karlstad", "Karlstad", MemberKind.MUNICIPALITY)
                .member("grums", "Grums", MemberKind.MUNICIPALITY)
                .intervention(intervention(
                        "tris",
                        "TRIS",
                        "Projekt Tris",
                        null,
                        new InterventionYear(2025, 505, "aktualiserade individer", null, null, null, "")))
                .intervention(intervention(
                        "stegen",
                        "Stegen Kristinehamn",
                        "Stegen",
                        new GrantDecision(null, new Quantity(new BigDecimal("310"), Unit.TKR), 2025, 2025, ""),
                        new InterventionYear(2025, 91, "inskrivna", 12, null, null, "")))
                .actual("revenue", 2025, "10006")
                .actual("revenue", 2024, "10028")
                .actual("cost", 2025, "9447")
                .actual("cost", 2024, "10184")
                .actual("equity", 2025, "3318")
                .actual("assets", 2025, "7102")
                .actual("equity", 2024, "2609")
                .actual("assets", 2024, "6021")
                .actual("operationCost", "tris", 2025, "3710")
                .actual("operationCost", "stegen", 2025, "2247")
                .fact("operationCost", "tris", 2025, FactKind.BUDGET, "3650", Unit.TKR, Origin.TYPED)
                .parameter("equityBuffer", "700", Unit.TKR)
                .person("a", "Anna", "A", Gender.FEMALE)
                .person("b", "Bo", "B", Gender.MALE)
                .person("c", "Cia", "C", Gender.FEMALE)
                .boardMember("1", "a", Role.CHAIR, LocalDate.of(2023, 1, 1), null)
                .boardMember("2", "b", Role.MEMBER, LocalDate.of(2023, 1, 1), null)
                .boardMember("3", "c", Role.SUBSTITUTE, LocalDate.of(2023, 1, 1), null)
                .goalArea(new GoalArea(
                        "financial",
                        "Finansiella mål",
                        List.of(new Goal(
                                "financial",
                                "Ekonomi",
                                List.of(
                                        measure("a", "Budgeten hålls", null, null, Verdict.MET, null),
                                        measure("b", "Bufferten finns", null, null, Verdict.MET, null),
                                        measure(
                                                "c",
                                                "Administrationen är liten",
                                                "15",
                                                "13",
                                                Verdict.NOT_MET,
                                                null))))))
                .goalArea(new GoalArea(
                        "individual",
                        "Stöd till individer",
                        List.of(new Goal(
                                "stegen",
                                "Stegen Kristinehamn",
                                List.of(measure(
                                        "useful",
                                        "Andel som anser att stödet varit till nytta",
                                        "100",
                                        "87",
                                        Verdict.NOT_MET,
                                        "76"))))))
                .prose(2025, heading, paragraphs)
                .build();
    }

    private static Intervention intervention(
            String key, String name, String alias, @Nullable GrantDecision grant, InterventionYear year) {
        return new InterventionBuilder(key, null, name)
                .aliases(List.of(new Alias(alias, null, null)))
                .grants(grant == null ? List.of() : List.of(grant))
                .results(List.of(year))
                .build();
    }

    private static Measure measure(
            String code,
            String name,
            @Nullable String target,
            @Nullable String value,
            Verdict verdict,
            @Nullable String before) {
        var now = new Outcome(2025, value == null ? null : new BigDecimal(value), null, verdict, "", "");
        var then =
                new Outcome(2024, before == null ? null : new BigDecimal(before), null, Verdict.NOT_MEASURED, "", "");
        return new Measure(
                code,
                name,
                null,
                target == null ? null : new BigDecimal(target),
                Unit.PERCENT,
                Direction.AT_LEAST,
                "",
                List.of(now, then));
    }
}
