// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.pdfcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates PDF files against PDF/UA-1 (ISO 14289-1), as far as a machine can tell. */
public final class PdfCheck {
    /** A checker; one can check any number of files, one after the other. */
    public PdfCheck() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * The rules a file breaks, one line each, empty when it passes.
     *
     * @throws IOException if the file cannot be read or is no PDF
     */
    public List<String> violations(Path file) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfCheck::describe)
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException(file + " cannot be checked: " + e.getMessage(), e);
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage() + " at " + assertion.getLocation().getContext();
    }

    /** Checks the files named; prints one line for each and one for each violation, and exits with 1 if there is any. */
    public static void main(String[] files) throws IOException {
        if (files.length == 0) {
            System.err.println("usage: PdfCheck FILE...");
            System.exit(2);
        }
        PdfCheck check = new PdfCheck();
        boolean passed = true;
        for (String file : files) {
            List<String> violations = check.violations(Path.of(file));
            System.out.println((violations.isEmpty() ? "passed " : "FAILED ") + file);
            violations.forEach(violation -> System.out.println("  " + violation));
            passed &= violations.isEmpty();
        }
        System.exit(passed ? 0 : 1);
    }
}
