// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.create;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.finsam.model.Association;
import se.finsam.model.Element;
import se.finsam.model.FiscalYear;
import se.finsam.model.file.AssociationFile;

/**
 * A new association as {@code default.finsam} describes it: the line items that our statements are written against, the
 * shares of the parties by law (½, ¼, ¼), the usual goals as parameters, the usual cost units, and one open fiscal year
 * whose report has the sections that law and recommendation ask for, with the statements in place.
 */
public final class NewAssociation {
    private static final String PROTOTYPE = "default.finsam";

    private NewAssociation() {}

    /** A new association whose first fiscal year is the current calendar year. */
    public static Association create(String name) {
        return create(name, LocalDate.now().getYear());
    }

    /** A new association with identities of its own and {@code year} as its first fiscal year. */
    public static Association create(String name, int year) {
        var association = EcoreUtil.copy(prototype());
        forgetIdentity(association);
        association.eAllContents().forEachRemaining(NewAssociation::forgetIdentity);
        association.setName(name);
        association.getYears().forEach(first -> begin(first, year));
        new AssociationFile().assignIdentities(association);
        return association;
    }

    private static void begin(FiscalYear first, int year) {
        first.setYear(year);
        first.getReport().setTitle(first.getReport().getTitle() + ' ' + year);
    }

    private static void forgetIdentity(Object object) {
        if (object instanceof Element element) {
            element.setId(null);
        }
    }

    private static Association prototype() {
        try (var in = NewAssociation.class.getResourceAsStream(PROTOTYPE)) {
            return new AssociationFile().read(in, PROTOTYPE);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + PROTOTYPE + " cannot be read", e);
        }
    }
}
