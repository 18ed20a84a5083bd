// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.api.CheckContribution;
import se.finsam.core.finding.Fix;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.text.Texts;

/** A line of the list: something that a check has found, or a check that could not finish. */
sealed interface Problem {
    /** A paragraph of the explanation, with the word that leads it in; empty for none. */
    record Paragraph(Text lead, Text text) {}

    /** The same from run to run. */
    String id();

    /** The check. */
    CheckContribution check();

    /** What is wrong. */
    Text message();

    /** Where. */
    Text place();

    /** All that is to be said of it. */
    List<Paragraph> explanation();

    /** The finding, unless the check could not finish. */
    default Optional<CheckedFinding> finding() {
        return Optional.empty();
    }

    /** What would mend it. */
    default List<Fix> fixes() {
        return finding().map(found -> found.finding().fixes()).orElse(List.of());
    }

    /** True when somebody has accepted it as it is. */
    default boolean isAccepted() {
        return finding().filter(found -> found.waiver().isPresent()).isPresent();
    }

    /** Something found. */
    record Found(CheckedFinding found) implements Problem {
        @Override
        public String id() {
            return found.id();
        }

        @Override
        public CheckContribution check() {
            return found.check();
        }

        @Override
        public Text message() {
            return found.finding().message();
        }

        @Override
        public Text place() {
            return found.finding().location().place();
        }

        @Override
        public Optional<CheckedFinding> finding() {
            return Optional.of(found);
        }

        @Override
        public List<Paragraph> explanation() {
            var paragraphs = new ArrayList<Paragraph>();
            found.parts().forEach(part -> paragraphs.add(new Paragraph(part.lead(), part.text())));
            fixes().forEach(fix -> paragraphs.add(new Paragraph(TEXTS.get("lead.fix"), fix.label())));
            if (!check().basis().isEmpty()) {
                paragraphs.add(new Paragraph(TEXTS.get("lead.basis"), Text.same(check().basis())));
            }
            paragraphs.add(new Paragraph(TEXTS.get("lead.check"), check().name()));
            return paragraphs;
        }
    }

    /** A check that could not finish. */
    record Failed(CheckReport.Result result) implements Problem {
        @Override
        public String id() {
            return "failure:" + check().id();
        }

        @Override
        public CheckContribution check() {
            return result.check();
        }

        @Override
        public Text message() {
            var failure = result.failure();
            return failure == null ? Text.EMPTY : failure;
        }

        @Override
        public Text place() {
            return Text.same(check().contributor().toString());
        }

        @Override
        public List<Paragraph> explanation() {
            return List.of(
                    new Paragraph(Text.EMPTY, message()),
                    new Paragraph(TEXTS.get("lead.check"), check().name()),
                    new Paragraph(TEXTS.get("lead.bundle"), place()));
        }
    }

    /** The texts of the view. */
    Texts TEXTS = Texts.of(Problem.class);

    /** What a report holds: checks that could not finish, then findings with the gravest first. */
    static List<Problem> of(CheckReport report) {
        var problems = new ArrayList<Problem>();
        report.failures().forEach(result -> problems.add(new Failed(result)));
        report.findings().forEach(found -> problems.add(new Found(found)));
        return List.copyOf(problems);
    }
}
