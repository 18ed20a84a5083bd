// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records what the charter (förbundsordning) lays down; null stands for what is not known. */
public final class SetCharter extends ModelCommand {
    private final @Nullable LocalDate adopted;
    private final @Nullable Integer boardMembers;
    private final @Nullable Boolean interimReport;

    private SetCharter(
            Association association,
            @Nullable LocalDate adopted,
            @Nullable Integer boardMembers,
            @Nullable Boolean interimReport) {
        super(
                association,
                text(
                        "setAttribute",
                        Names.of(FinsamPackage.eINSTANCE.getAssociation_Charter()),
                        Names.of(association)));
        this.adopted = adopted;
        this.boardMembers = boardMembers;
        this.interimReport = interimReport;
    }

    /** Refuses a negative number of members of the board. */
    public static SetCharter create(
            Association association,
            @Nullable LocalDate adopted,
            @Nullable Integer boardMembers,
            @Nullable Boolean interimReport) {
        return new SetCharter(association, adopted, boardMembers, interimReport);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                Checks.when(boardMembers != null && boardMembers < 0, "refuse.negative"),
                Checks.when(isUnchanged(), "refuse.unchanged"));
    }

    private boolean isUnchanged() {
        var present = association().getCharter();
        return present == null
                ? adopted == null && boardMembers == null && interimReport == null
                : Objects.equals(present.getAdoptionDate(), adopted)
                        && Objects.equals(present.getBoardMembers(), boardMembers)
                        && Objects.equals(present.getInterimReport(), interimReport);
    }

    @Override
    protected void change() {
        if (association().getCharter() == null) {
            association().setCharter(FinsamFactory.eINSTANCE.createCharter());
        }
        var charter = association().getCharter();
        charter.setAdoptionDate(adopted);
        charter.setBoardMembers(boardMembers);
        charter.setInterimReport(interimReport);
    }
}
