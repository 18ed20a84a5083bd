// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** R10: a gender split of the board that is another when substitutes do not count. */
public final class GenderPopulationCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var board = input.snapshot().board(input.year());
        var all = share(input, board);
        var ordinary = share(
                input,
                board.stream()
                        .filter(appointment -> appointment.role() != Role.SUBSTITUTE)
                        .toList());
        if (all.isEmpty() || ordinary.isEmpty() || all.get().compareTo(ordinary.get()) == 0) {
            return Stream.of();
        }
        return input.passages().stream()
                .filter(passage -> passage.source().contains("{{board/women@"))
                .map(passage -> finding(passage, all.get(), ordinary.get()));
    }

    private static Optional<BigDecimal> share(CheckInput input, List<Appointment> appointments) {
        var counts = input.snapshot().genders(appointments);
        var persons = counts.values().stream().mapToInt(Integer::intValue).sum();
        return persons == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * counts.getOrDefault(Gender.FEMALE, 0))
                        .divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP));
    }

    private static Finding finding(Passage passage, BigDecimal all, BigDecimal ordinary) {
        return Finding.at(
                        Location.section(passage.section(), passage.id()),
                        Say.format(
                                "Andelen kvinnor i styrelsen är %s %% med ersättare men %s %% bland ordinarie ledamöter;"
                                        + " texten säger inte vilka som räknas.",
                                "The share of women on the board is %s %% with substitutes but %s %% among the members;"
                                        + " the text does not say who counts.",
                                Say.number(all),
                                Say.number(ordinary)))
                .because(new Text(
                        "Talet är rätt om alla räknas. Skriv ”ledamöter och ersättare”.",
                        "The figure is right if all count. Write “members and substitutes”."))
                .numbers(Say.withUnit(all, Unit.PERCENT), ordinary, all.subtract(ordinary), Unit.PERCENT);
    }
}
