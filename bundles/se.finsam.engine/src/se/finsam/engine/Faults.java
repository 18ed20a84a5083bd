// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.api.DesignContribution;
import se.finsam.api.DriverContribution;
import se.finsam.api.ExporterContribution;
import se.finsam.api.ImporterContribution;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.text.Text;

/** What is said of a faulty contribution: its kind, its id and its bundle, and what it did. */
record Faults(Contribution contribution) {
    private static final int LONGEST = 500;

    /**
     * What is said of a contribution that failed.
     *
     * @throws RuntimeException the failure itself, when it is no fault of a contribution
     */
    static Text text(@Nullable RuntimeException failure) {
        if (failure instanceof ContributionException faulty) {
            return faulty.text();
        }
        throw failure == null ? new IllegalStateException("Neither a value nor a failure") : failure;
    }

    /** A sentence without its full stop, as it stands within another. */
    static Text phrase(Text sentence) {
        return new Text(sentence.sv().replaceFirst("\\.$", ""), sentence.en().replaceFirst("\\.$", ""));
    }

    /** It did not end in time. */
    ContributionException late(Duration limit) {
        var seconds = limit.toMillis() % 1000 == 0 ? "" + limit.toSeconds() : "" + limit.toMillis() / 1000.0;
        return fault(
                "blev inte klar inom %s sekunder".formatted(seconds.replace('.', ',')),
                "did not end within %s seconds".formatted(seconds));
    }

    /** It cancelled itself. */
    ContributionException gaveUp() {
        return fault("avbröt sig själv", "gave up");
    }

    /** It threw; to be called on the thread of the contribution, because what is thrown may be a class of its own. */
    ContributionException thrown(Throwable cause) {
        return switch (cause) {
            case ReflectiveOperationException unloadable -> unloadable(unloadable);
            case LinkageError unloadable -> unloadable(unloadable);
            default -> fault("gick fel: " + said(cause), "failed: " + said(cause), copy(cause));
        };
    }

    private ContributionException unloadable(Throwable cause) {
        var why = cause.getMessage() == null
                ? said(cause)
                : cut(cause.getMessage()).replaceFirst("\\.$", "");
        return fault("kan inte laddas: " + why, "cannot be loaded: " + why, copy(cause));
    }

    /** It did something that has no exception of its own. */
    ContributionException fault(String sv, String en) {
        return fault(sv, en, null);
    }

    private ContributionException fault(String sv, String en, @Nullable Throwable cause) {
        var kind = kind();
        return new ContributionException(
                new Text(
                        "%s %s från %s %s.".formatted(kind.sv(), contribution.id(), contribution.contributor(), sv),
                        "%s %s of %s %s.".formatted(kind.en(), contribution.id(), contribution.contributor(), en)),
                cause);
    }

    /** What it says and where it was thrown, without the class that threw. */
    private static Throwable copy(Throwable cause) {
        var copy = new IllegalStateException(said(cause));
        copy.setStackTrace(cause.getStackTrace());
        return copy;
    }

    private static String said(Throwable cause) {
        try {
            return cut(String.valueOf(cause));
        } catch (Throwable e) {
            return cause.getClass().getName();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private Text kind() {
        return switch (contribution) {
            case StatementContribution statement -> new Text("Uppställningen", "The statement");
            case DesignContribution design -> new Text("Rapportmallen", "The report design");
            case CheckContribution check -> new Text("Kontrollen", "The check");
            case IndicatorContribution indicator -> new Text("Nyckeltalet", "The indicator");
            case DriverContribution driver -> new Text("Prognosmetoden", "The forecast driver");
            case AnalysisContribution analysis -> new Text("Analysen", "The analysis");
            case ImporterContribution importer -> new Text("Importen", "The importer");
            case ExporterContribution exporter -> new Text("Exporten", "The exporter");
        };
    }
}
