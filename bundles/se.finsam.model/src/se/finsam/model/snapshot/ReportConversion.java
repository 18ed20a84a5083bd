// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.snapshot;

import static se.finsam.model.snapshot.Conversions.absentIfEmpty;
import static se.finsam.model.snapshot.Conversions.enumOf;
import static se.finsam.model.snapshot.Conversions.key;
import static se.finsam.model.snapshot.Conversions.map;
import static se.finsam.model.snapshot.Conversions.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Annex;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.AuditReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.snapshot.SigningCase;
import se.finsam.core.snapshot.SigningEvent;
import se.finsam.core.snapshot.SigningEventKind;
import se.finsam.core.snapshot.Waiver;
import se.finsam.model.BulletList;
import se.finsam.model.ChartBlock;
import se.finsam.model.Paragraph;
import se.finsam.model.TableBlock;

/** From an annual report of the model to that of the snapshot. */
final class ReportConversion {
    private ReportConversion() {}

    static AnnualReport report(se.finsam.model.AnnualReport report) {
        return new AnnualReport(
                text(report.getTitle()),
                report.getDecisionDate(),
                sections(report.getSections(), 1, ""),
                map(report.getExplanations(), ReportConversion::explanation),
                map(report.getAnnexes(), ReportConversion::annex),
                map(report.getSignatures(), ReportConversion::signature),
                report.getSigning() == null ? null : signing(report.getSigning()),
                map(
                        report.getAuditReports(),
                        audit -> new AuditReport(id(audit.getAuditor()), audit.getDate(), audit.getPublished())),
                map(report.getPrintedFigures(), ReportConversion::printed),
                map(
                        report.getWaivers(),
                        waiver -> new Waiver(
                                waiver.getFinding(),
                                waiver.getFingerprint(),
                                waiver.getReason(),
                                waiver.getAcceptedBy(),
                                waiver.getDate())));
    }

    /** {@code prefix} is the number of the nearest numbered section above, with a dot; empty for a chapter. */
    private static List<Section> sections(List<se.finsam.model.Section> sections, int level, String prefix) {
        var converted = new ArrayList<Section>();
        var position = 0;
        for (var section : sections) {
            var number = section.isNumbered() ? prefix + ++position : "";
            converted.add(section(section, level, number, number.isEmpty() ? prefix : number + '.'));
        }
        return converted;
    }

    private static Section section(se.finsam.model.Section section, int level, String number, String prefixBelow) {
        return new Section(
                section.getId(),
                text(section.getKey()),
                level,
                number,
                text(section.getTitle()),
                text(section.getStatutoryBasis()),
                section.isApplicable(),
                absentIfEmpty(section.getAdoptedTitle()),
                absentIfEmpty(section.getAdoptedContentsTitle()),
                section.getAdoptedLevel(),
                map(section.getBlocks(), ReportConversion::block),
                sections(section.getSections(), level + 1, prefixBelow));
    }

    private static Block block(se.finsam.model.Block block) {
        return switch (block) {
            case Paragraph p -> new Block.Paragraph(p.getId(), p.getText());
            case BulletList l -> new Block.BulletList(l.getId(), map(l.getItems(), item -> item.getText()));
            case TableBlock t -> new Block.TableBlock(t.getId(), t.getContent());
            case ChartBlock c -> new Block.ChartBlock(c.getId(), c.getContent(), text(c.getAltText()));
            default -> throw new IllegalStateException("A block of a kind that the snapshot has not: " + block);
        };
    }

    private static Explanation explanation(se.finsam.model.Explanation explanation) {
        return new Explanation(
                explanation.getId(),
                map(explanation.getSubjects(), se.finsam.model.Subject::getKey),
                map(explanation.getItems(), se.finsam.model.LineItem::getCode),
                explanation.getText());
    }

    private static Annex annex(se.finsam.model.Annex annex) {
        return new Annex(annex.getNumber(), text(annex.getName()), key(annex.getIntervention()));
    }

    private static Signature signature(se.finsam.model.Signature signature) {
        return new Signature(
                signature.getPerson().getId(),
                enumOf(Body.class, signature.getBody()),
                enumOf(Role.class, signature.getRole()),
                text(signature.getOnBehalfOf()),
                text(signature.getOrganisation()));
    }

    private static SigningCase signing(se.finsam.model.SigningCase signing) {
        return new SigningCase(
                text(signing.getSystem()),
                text(signing.getTransactionId()),
                signing.getCreated(),
                signing.getCompleted(),
                text(signing.getStatus()),
                text(signing.getDocument()),
                map(signing.getEvents(), ReportConversion::signingEvent));
    }

    private static SigningEvent signingEvent(se.finsam.model.SigningEvent event) {
        return new SigningEvent(
                enumOf(SigningEventKind.class, event.getKind()),
                id(event.getPerson()),
                event.getTime(),
                text(event.getTimeSource()));
    }

    private static @Nullable String id(se.finsam.model.@Nullable Person person) {
        return person == null ? null : person.getId();
    }

    private static PrintedFigure printed(se.finsam.model.PrintedFigure figure) {
        return new PrintedFigure(
                figure.getId(),
                figure.getStatement(),
                figure.getLine(),
                figure.getColumn(),
                text(figure.getTable()),
                text(figure.getRowLabel()),
                text(figure.getColumnLabel()),
                text(figure.getText()),
                text(figure.getUnit()));
    }
}
