// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.create.NewAssociation;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Keys;

/** What is entered for a new association, and the file that is made of it. */
final class NewAssociationModel {
    private static final Texts TEXTS = Texts.of(NewAssociationModel.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{4}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final String SUFFIX = "." + AssociationFile.EXTENSION;

    private final Path folder;
    private String name = "";
    private String number = "";
    private String year;
    private String file = "";
    private boolean isFileChosen;

    /**
     * Nothing is entered yet.
     *
     * @param folder where the file lies unless the user says otherwise
     */
    NewAssociationModel(Path folder, int year) {
        this.folder = folder;
        this.year = Integer.toString(year);
    }

    void setName(String typed) {
        name = typed.strip();
    }

    void setNumber(String typed) {
        number = typed.strip();
    }

    void setYear(String typed) {
        year = typed.strip();
    }

    /** A file chosen by the user; until then the file is named after the association. */
    void setFile(String typed) {
        isFileChosen = !typed.isBlank();
        file = typed.strip();
    }

    String year() {
        return year;
    }

    /** The file as the user sees it. */
    String fileText() {
        if (isFileChosen || name.isEmpty()) {
            return file;
        }
        return folder.resolve(Keys.of(name, "forbund", word -> false) + SUFFIX).toString();
    }

    /** The file, with its suffix; empty when what is entered names none. */
    Optional<Path> file() {
        var text = fileText();
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(text.endsWith(SUFFIX) ? text : text + SUFFIX)
                            .toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** True if finishing would replace a file. */
    boolean replaces() {
        return file().filter(Files::exists).isPresent();
    }

    /** Why no file can be made yet; null if it can. */
    @Nullable
    Text problem() {
        if (name.isEmpty()) {
            return TEXTS.get("association.noName");
        }
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            return TEXTS.get("association.number.form");
        }
        if (!YEAR.matcher(year).matches()) {
            return TEXTS.get("association.year.form");
        }
        var target = file();
        if (target.isEmpty() || Files.isDirectory(target.get())) {
            return TEXTS.get("association.noFile");
        }
        var parent = target.get().getParent();
        return parent == null || !Files.isDirectory(parent)
                ? TEXTS.get("association.noFolder", String.valueOf(parent))
                : null;
    }

    /**
     * Makes the file.
     *
     * @throws AssociationFileException if it could not be written; then what was there before is untouched
     */
    Path create() throws AssociationFileException {
        var association = NewAssociation.create(name, Integer.parseInt(year));
        association.setOrganisationNumber(number.isEmpty() ? null : number);
        var target = file().orElseThrow();
        new AssociationFile().save(association, target);
        return target;
    }
}
