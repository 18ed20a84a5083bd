// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.util.List;
import java.util.stream.Stream;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/**
 * Contributions per kind of party in percent of all contributions; FinsamL 5 § lays a half on the state and a quarter each
 * on regions and municipalities.
 */
public final class PartyContributions implements Indicator {
    private static final String CONTRIBUTION = "contribution";

    @Override
    public List<Part> parts(Snapshot snapshot) {
        return Stream.of(MemberKind.values())
                .filter(kind -> snapshot.data().members().stream().anyMatch(member -> member.kind() == kind))
                .map(kind -> new Part(kind.name(), label(kind)))
                .toList();
    }

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        var members = input.snapshot().data().members().stream()
                .filter(member -> member.kind().name().equals(part.key()))
                .map(Member::key)
                .toList();
        var share =
                new Formula.Percent(SubjectFormulas.sum(CONTRIBUTION, members), new Formula.Item(CONTRIBUTION, null));
        return input.value(input.amount(share, year));
    }

    private static Text label(MemberKind kind) {
        return switch (kind) {
            case STATE -> new Text("staten", "the state");
            case REGION -> new Text("regioner", "regions");
            case MUNICIPALITY -> new Text("kommuner", "municipalities");
        };
    }
}
