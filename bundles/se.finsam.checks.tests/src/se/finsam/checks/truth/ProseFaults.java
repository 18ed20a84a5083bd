// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.StatementException;
import se.finsam.core.text.Language;

/** Faults in sentences. */
final class ProseFaults {
    private static final Map<String, String> OPPOSITES = Map.of(
            "ökade",
            "minskade",
            "minskade",
            "ökade",
            "ökar",
            "minskar",
            "minskar",
            "ökar",
            "högre",
            "lägre",
            "lägre",
            "högre",
            "minskning",
            "ökning");
    private static final Pattern DIRECTION = Pattern.compile("\\b(" + String.join("|", OPPOSITES.keySet()) + ")\\b"
            + "[^{.]*\\{\\{([^|}]*)\\|([^}]*)}}([^{.]*)\\{\\{([^|}]*)\\|([^}]*)}}");

    private final Adopted report;
    private final Draw draw;

    ProseFaults(Adopted report, Draw draw) {
        this.report = report;
        this.draw = draw;
    }

    Optional<Fault> plant(FaultKind kind) {
        return switch (kind) {
            case PROSE_NUMBER -> claim(kind, claim -> !isWord(claim)).flatMap(this::number);
            case PROSE_WORD -> claim(kind, ProseFaults::isWord).flatMap(this::word);
            case PROSE_OTHER_YEAR ->
                claim(kind, claim -> claim.reference().column().matches("\\d{4}.*"))
                        .flatMap(this::otherYear);
            case DIRECTION_TURNED -> direction();
            default -> Optional.empty();
        };
    }

    private static boolean isWord(Adopted.Claim claim) {
        return claim.printed().chars().allMatch(Character::isLetter);
    }

    private Optional<Adopted.Claim> claim(FaultKind kind, Predicate<Adopted.Claim> which) {
        var claims = report.claims().stream().filter(which).toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(draw.of(claims));
    }

    private Fault fault(FaultKind kind, Adopted.Claim claim, String text, BigDecimal value) {
        return Fault.inProse(
                kind,
                "%s: %s → %s".formatted(claim.reference().text(), claim.printed(), text),
                report.write(report.data(), claim.passage(), claim.source(), claim.source(text)),
                claim.passage().id(),
                value.compareTo(claim.value()) != 0);
    }

    private Optional<Fault> number(Adopted.Claim claim) {
        var plain = claim.value().abs().toPlainString();
        var at = draw.between(0, plain.length() - 1);
        if (plain.charAt(at) == '.') {
            return Optional.empty();
        }
        var digit = draw.between(0, 9);
        var changed = new BigDecimal(plain.substring(0, at) + digit + plain.substring(at + 1));
        if (at == 0 && digit == 0) {
            return Optional.empty();
        }
        var value = claim.value().signum() < 0 ? changed.negate() : changed;
        return value.compareTo(claim.value()) == 0
                ? Optional.empty()
                : Optional.of(fault(FaultKind.PROSE_NUMBER, claim, Figures.like(claim.printed(), value), value));
    }

    private Optional<Fault> word(Adopted.Claim claim) {
        var value = draw.between(0, 12);
        if (claim.value().intValue() == value) {
            return Optional.empty();
        }
        return Optional.of(fault(FaultKind.PROSE_WORD, claim, Figures.WORDS.get(value), BigDecimal.valueOf(value)));
    }

    private Optional<Fault> otherYear(Adopted.Claim claim) {
        var reference = claim.reference();
        var year = Integer.parseInt(reference.column().substring(0, 4));
        var before = FigureReference.parse(reference.text().replace("@" + year, "@" + (year - 1)));
        try {
            var references = new FigureReferences(new Snapshot(report.data()), report.templates(), report.year());
            var text = references.text(before, Language.SV);
            return Figures.number(text)
                    .filter(value -> value.compareTo(claim.value()) != 0)
                    .map(value -> fault(FaultKind.PROSE_OTHER_YEAR, claim, text, value));
        } catch (StatementException e) {
            return Optional.empty();
        }
    }

    /** A sentence with two figures of the same thing, or one that goes from a figure to another. */
    private Optional<Fault> direction() {
        var passages = report.input().passages().stream()
                .filter(passage -> DIRECTION.matcher(passage.source()).find())
                .toList();
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        var passage = draw.of(passages);
        var match = DIRECTION.matcher(passage.source());
        match.find();
        var first = match.group(2).replaceAll("@.*", "");
        var second = match.group(5).replaceAll("@.*", "");
        if (!first.equals(second) && !match.group(4).strip().equals("till")) {
            return Optional.empty();
        }
        var word = match.group(1);
        var data = report.write(report.data(), passage, word, OPPOSITES.get(word));
        var differ = !Figures.number(match.group(3)).equals(Figures.number(match.group(6)));
        return Optional.of(Fault.inProse(
                FaultKind.DIRECTION_TURNED, "%s: %s".formatted(passage.id(), word), data, passage.id(), differ));
    }

    static List<FaultKind> kinds() {
        return List.of(
                FaultKind.PROSE_NUMBER, FaultKind.PROSE_WORD, FaultKind.PROSE_OTHER_YEAR, FaultKind.DIRECTION_TURNED);
    }
}
