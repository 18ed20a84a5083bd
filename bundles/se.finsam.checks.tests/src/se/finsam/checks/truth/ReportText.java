// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Annex;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.Event;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;

/** Goals, sections and explanations of a report, all of which say what the accounts say. */
final class ReportText {
    private static final String EQUITY =
            "otherEquity + revenue - cost - part(depreciation, cost) + financialNet + part(extraordinary, cost)";
    private static final BigDecimal LIMIT = BigDecimal.valueOf(200_000);

    private final Snapshot accounts;
    private final StatementTemplates templates;
    private final int year;
    private final boolean plan;
    private final List<Section> sections = new ArrayList<>();
    private int blocks;

    ReportText(Snapshot accounts, StatementTemplates templates, Shape shape) {
        this.accounts = accounts;
        this.templates = templates;
        year = shape.year();
        plan = shape.plan();
    }

    /** The financial goals with their outcomes and verdicts, and one goal of the first intervention. */
    List<GoalArea> goals(BigDecimal buffer) {
        var over = money("operationCost - budget(operationCost)", year);
        var share = money("percent(" + EQUITY + ", contribution)", year).setScale(0, RoundingMode.HALF_UP);
        var before = money("percent(" + EQUITY + ", first(contribution, revenue))", year - 1);
        var target = BigDecimal.valueOf(35);
        var held = over.signum() <= 0;
        var low = share.compareTo(target) <= 0;
        var full = money(EQUITY, year).compareTo(buffer) >= 0;
        var met = (held ? 1 : 0) + (low ? 1 : 0) + (full ? 1 : 0);
        var outcomes = new ArrayList<Outcome>();
        if (!accounts.facts("contribution", "staten", year - 1, FactKind.ACTUAL).isEmpty()) {
            outcomes.add(outcome(year - 1, before.setScale(0, RoundingMode.HALF_UP), Verdict.NOT_MEASURED));
        }
        outcomes.add(outcome(year, share, low ? Verdict.MET : Verdict.NOT_MET));
        var financial = new Goal(
                "financial",
                "God ekonomisk hushållning",
                List.of(
                        new Measure(
                                "budget-held",
                                "Beviljad budget hålls",
                                null,
                                BigDecimal.ZERO,
                                Unit.KR,
                                Direction.AT_MOST,
                                "operationCost - budget(operationCost)",
                                List.of(new Outcome(year, null, null, held ? Verdict.MET : Verdict.NOT_MET, "", ""))),
                        new Measure(
                                "equity-share",
                                "Eget kapital i andel av medlen",
                                null,
                                target,
                                Unit.PERCENT,
                                Direction.AT_MOST,
                                "percent(" + EQUITY + ", contribution)",
                                outcomes),
                        new Measure(
                                "equity-buffer",
                                "Buffert",
                                null,
                                buffer,
                                Unit.KR,
                                Direction.AT_LEAST,
                                EQUITY,
                                List.of(new Outcome(year, null, null, full ? Verdict.MET : Verdict.NOT_MET, "", ""))),
                        new Measure(
                                "fulfilled",
                                "Uppfyllda mätpunkter",
                                null,
                                BigDecimal.valueOf(3),
                                Unit.COUNT,
                                Direction.AT_LEAST,
                                "",
                                List.of(outcome(
                                        year, BigDecimal.valueOf(met), met == 3 ? Verdict.MET : Verdict.PARTLY_MET)))));
        return List.of(
                new GoalArea("financial", "Finansiella mål", List.of(financial)),
                new GoalArea("individual", "Stöd till individer", List.of(enrolled())));
    }

    private Goal enrolled() {
        var first = accounts.data().interventions().getFirst();
        var participants = first.results().getLast().participants();
        var count = BigDecimal.valueOf(participants == null ? 0 : participants);
        var target = BigDecimal.valueOf(80);
        return new Goal(
                "enrolled",
                "Deltagare i " + first.shortName(),
                List.of(new Measure(
                        "enrolled",
                        "Antal deltagare",
                        first.key(),
                        target,
                        Unit.PERSONS,
                        Direction.AT_LEAST,
                        "",
                        List.of(outcome(year, count, count.compareTo(target) >= 0 ? Verdict.MET : Verdict.NOT_MET)))));
    }

    private static Outcome outcome(int year, BigDecimal value, Verdict verdict) {
        return new Outcome(year, value, null, verdict, "", "");
    }

    private BigDecimal money(String formula, int of) {
        return new StatementEvaluator(accounts).value(Formula.parse(formula), of) instanceof Amount.Known known
                ? known.value()
                : BigDecimal.ZERO;
    }

    List<Event> events() {
        return List.of(new Event("Nätverksdagen", LocalDate.of(year, 10, 7), 40 + year % 7));
    }

    List<Annex> annexes() {
        var annexes = new ArrayList<Annex>();
        for (var intervention : accounts.financedInterventions(year)) {
            annexes.add(new Annex(annexes.size() + 1, intervention.name(), intervention.key()));
        }
        return annexes;
    }

    /** One for every variance of at least 200 tkr. */
    List<Explanation> explanations() {
        var explained = new ArrayList<Explanation>();
        var table = new StatementEvaluator(accounts)
                .evaluate(templates.find("drift").orElseThrow(), year);
        for (var row : table.rows()) {
            var figure = table.cell(row.id(), year + ".variance").flatMap(Cell::figure);
            if (row.kind() == Row.Kind.ITEM
                    && figure.isPresent()
                    && kronor(figure.get()).abs().compareTo(LIMIT) >= 0) {
                var subject = row.subject();
                explained.add(new Explanation(
                        "explanation-" + explained.size(),
                        subject == null ? List.of() : List.of(subject),
                        subject == null ? List.of(row.id()) : List.of(),
                        "Verksamheten fick en annan omfattning än vad som var beslutat."));
            }
        }
        return explained;
    }

    private static BigDecimal kronor(Cell.Figure figure) {
        return new Quantity(figure.exact(), figure.unit()).in(Unit.KR).value();
    }

    /** The sections; {@code with} resolves what the accounts with goals and report hold. */
    List<Section> sections(Snapshot with) {
        var references = new FigureReferences(with, templates, year);
        section("1", "Översikt över verksamhetens utveckling", table("oversikt"));
        section(
                "2",
                "Viktiga förhållanden för resultat och ekonomisk ställning",
                money(references).stream().map(this::paragraph).toArray(Block[]::new));
        section(
                "3",
                "Händelser av väsentlig betydelse",
                activities(with).stream().map(this::paragraph).toArray(Block[]::new));
        section(
                "4",
                "Styrning och uppföljning av verksamheten",
                paragraph("Styrelsen består av {{board/members@Y:word}} ledamöter och {{board/substitutes@Y:word}}"
                        + " ersättare, {{board/women@Y:%0}} kvinnor och {{board/men@Y:%0}} män."));
        section("5", "God ekonomisk hushållning och ekonomisk ställning", goalBlocks());
        section(
                "6",
                "Balanskravsresultat",
                paragraph("Balanskravsresultatet är årets resultat; inget ska återställas."));
        section("7", "Väsentliga personalförhållanden", paragraph("Förbundet köper in sitt kansli av en av parterna."));
        section(
                "8",
                "Förväntad utveckling",
                plan
                        ? paragraph(
                                "Parterna räknar med att bidra med {{budget/contribution@N:mkr.1}} miljoner nästa år.")
                        : paragraph("Parterna räknar med oförändrade bidrag."));
        chapter("Förvaltningsberättelse");
        section("9", "Resultaträkning", table("rr"));
        section("10", "Balansräkning", table("br"));
        section("11", "Kassaflödesanalys", table("kf"));
        section("12", "Driftredovisning", table("drift"));
        section(
                "13",
                "Investeringsredovisning",
                paragraph("Förbundet har inte gjort några investeringar; redovisningen är inte tillämplig."));
        section(
                "14",
                "Not 1. Redovisningsprinciper",
                paragraph("Årsredovisningen följer lagen om kommunal bokföring och redovisning (LKBR) och"
                        + " rekommendationer från Rådet för kommunal redovisning (RKR). Inga avsteg har gjorts."));
        section("15", "Not 2. Verksamhetens intäkter", table("not2"));
        section("16", "Not 3. Verksamhetens kostnader", table("not3"));
        section("17", "Not 4. Fordringar", table("not4"));
        section("18", "Not 5. Kortfristiga skulder", table("not5"));
        section(
                "19",
                "Not 6. Finansiella poster och eget kapital",
                paragraph("Det egna kapitalet är {{br/totalEquity@Y:mkr.1}} miljoner."));
        section(
                "20",
                "Not 7. Kostnad för räkenskapsrevision",
                paragraph("Kostnaden för räkenskapsrevision ingår i posten Styrelse."));
        return List.copyOf(sections);
    }

    private void section(String number, String title, Block... content) {
        sections.add(section(1, number, title, List.of(content), List.of()));
    }

    /** Gathers the sections so far in a chapter. */
    private void chapter(String title) {
        var below = sections.stream()
                .map(each -> section(2, each.number(), each.title(), each.blocks(), List.of()))
                .toList();
        sections.clear();
        sections.add(section(1, "", title, List.of(), below));
    }

    private static Section section(int level, String number, String title, List<Block> blocks, List<Section> below) {
        return new Section(
                "section-" + number, "s" + number, level, number, title, "", true, null, null, null, blocks, below);
    }

    private Block table(String statement) {
        return new Block.TableBlock("block-" + blocks++, statement);
    }

    private Block paragraph(String text) {
        return new Block.Paragraph("block-" + blocks++, years(text));
    }

    private String years(String text) {
        return text.replace("@Y", "@" + year).replace("@P", "@" + (year - 1)).replace("@N", "@" + (year + 1));
    }

    private List<String> money(FigureReferences references) {
        var found = new ArrayList<String>();
        var unit = "{{rr/revenue@Y:unit}}";
        found.add("Verksamhetens intäkter är " + unit + " och årets resultat är {{rr/result@Y:unit}}."
                + " Soliditeten är {{oversikt/solvency@Y:%1}}.");
        found.add(change(references, "Intäkterna", "rr/revenue", "").orElse("Intäkterna är {{rr/revenue@Y:unit}}."));
        found.add(
                change(references, "Kostnaderna", "rr/cost", ":abs").orElse("Kostnaderna är {{rr/cost@Y:abs,unit}}."));
        found.add(higher(references, "Fordringarna", "br/receivables")
                .orElse("Fordringarna är {{br/receivables@Y:unit}}."));
        found.add("Det egna kapitalet motsvarar {{indicator/equityShare@Y:%0}} av medlen från parterna.");
        if (plan) {
            fromTo(references).ifPresent(found::add);
            found.add("Bufferten är {{parameter/buffer:unit}}.");
        }
        return found;
    }

    private Optional<String> change(FigureReferences references, String what, String path, String format) {
        return way(references, path, format, "ökade", "minskade").map(word -> "%s %s från {{%s@P%s}} till {{%s@Y%s}}."
                .formatted(what, word, path, format, path, format));
    }

    private Optional<String> higher(FigureReferences references, String what, String path) {
        return way(references, path, "", "högre", "lägre")
                .map(word -> "%s är %s än året före, {{%s@Y}} mot {{%s@P}}.".formatted(what, word, path, path));
    }

    private Optional<String> fromTo(FigureReferences references) {
        var now = value(references, "br/totalEquity@Y:mkr.1");
        var then = value(references, "budget/closingEquity@N:mkr.1");
        var way = then.compareTo(now);
        return way == 0
                ? Optional.empty()
                : Optional.of("Det egna kapitalet %s enligt planen från {{br/totalEquity@Y:mkr.1}} till"
                                .formatted(way > 0 ? "ökar" : "minskar")
                        + " {{budget/closingEquity@N:mkr.1}} miljoner.");
    }

    private Optional<String> way(FigureReferences references, String path, String format, String up, String down) {
        var way = value(references, path + "@Y" + format).compareTo(value(references, path + "@P" + format));
        return way == 0 ? Optional.empty() : Optional.of(way > 0 ? up : down);
    }

    private BigDecimal value(FigureReferences references, String reference) {
        try {
            var text = references.text(FigureReference.parse(years(reference)), Language.SV);
            return FigureFormat.of(Language.SV).parse(text).orElse(BigDecimal.ZERO);
        } catch (StatementException | FigureSyntaxException e) {
            throw new IllegalStateException(reference, e);
        }
    }

    private List<String> activities(Snapshot with) {
        var found = new ArrayList<String>();
        found.add("Förbundet har finansierat {{count/interventions@Y:word}} insatser, varav"
                + " {{count/interventions.individual@Y:word}} för individer och"
                + " {{count/interventions.structural@Y:word}} för strukturen; rapporten har {{count/annexes@Y:word}}"
                + " bilagor.");
        found.add("Nätverksdagen hade {{event/Nätverksdagen@Y}} besökare.");
        for (var intervention : with.data().interventions()) {
            var results = intervention.results().stream()
                    .filter(result -> result.year() == year)
                    .findFirst();
            results.ifPresent(result -> found.add(results(intervention, result)));
            if (!intervention.grants().isEmpty()) {
                found.add("%s beviljades {{grant/%s@Y:unit}} och kostade {{drift/%s@Y.cost:unit}}."
                        .formatted(intervention.name(), intervention.key(), intervention.key()));
            }
        }
        return found;
    }

    private static String results(Intervention intervention, InterventionYear result) {
        var key = intervention.key();
        return ("%s hade {{participants/%s@Y}} deltagare, {{gender/%s.women@Y:%%}} kvinnor och"
                        + " {{gender/%s.men@Y:%%}} män. {{completedToWork/%s@Y:word}} av {{completed/%s@Y:word}} gick"
                        + " vidare till arbete.")
                .formatted(intervention.name(), key, key, key, key, key);
    }

    private Block[] goalBlocks() {
        return new Block[] {
            paragraph("{{outcome/fulfilled@Y:word}} av {{target/fulfilled@Y:word}} finansiella mål är uppfyllda."),
            new Block.BulletList(
                    "block-" + blocks++,
                    List.of(
                            years("Eget kapital är {{outcome/equity-share@Y:%}}; målet är högst"
                                    + " {{target/equity-share@Y:%}}."),
                            years("Antalet deltagare är {{outcome/enrolled@Y}}; målet är"
                                    + " minst {{target/enrolled@Y}}.")))
        };
    }
}
