// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.PrintedFigure;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;

/** Sets what the adopted report prints in a cell; null says that it does not print the cell. */
public final class SetPrintedFigure extends ModelCommand {
    private final AnnualReport report;
    private final String statement;
    private final String line;
    private final String column;
    private final @Nullable String printed;

    private SetPrintedFigure(
            AnnualReport report, String statement, String line, String column, @Nullable String printed) {
        super(report, text("setPrinted", statement + "/" + line + "@" + column));
        this.report = report;
        this.statement = statement;
        this.line = line;
        this.column = column;
        this.printed = printed;
    }

    /** {@code printed} is the cell exactly as it stands, faults included; it may be empty. */
    public static SetPrintedFigure create(
            AnnualReport report, String statement, String line, String column, @Nullable String printed) {
        return new SetPrintedFigure(report, statement, line, column, printed);
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        var present = AssociationQuery.printed(report, statement, line, column);
        return first(
                outside(List.of(report)),
                Checks.filled(p.getPrintedFigure_Statement(), statement),
                Checks.filled(p.getPrintedFigure_Line(), line),
                Checks.filled(p.getPrintedFigure_Column(), column),
                Checks.when(
                        Objects.equals(present.map(PrintedFigure::getText).orElse(null), printed), "refuse.unchanged"));
    }

    @Override
    protected void change() {
        var present = AssociationQuery.printed(report, statement, line, column);
        if (printed == null) {
            present.ifPresent(EcoreUtil::remove);
        } else {
            present.orElseGet(this::add).setText(printed);
        }
    }

    private PrintedFigure add() {
        var figure = FinsamFactory.eINSTANCE.createPrintedFigure();
        figure.setStatement(statement);
        figure.setLine(line);
        figure.setColumn(column);
        report.getPrintedFigures().add(figure);
        return figure;
    }
}
