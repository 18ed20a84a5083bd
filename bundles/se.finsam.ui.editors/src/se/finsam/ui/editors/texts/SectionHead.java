// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.Section;
import se.finsam.model.edit.command.EditSection;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.ThemeColor;

/** The heading of the section that is worked on, whether it is numbered and included, and what is found about it. */
final class SectionHead {
    private static final Texts TEXTS = Texts.of(SectionHead.class);
    private static final int SHOWN = 2;

    private final SectionPart part;
    private final Composite area;
    private final Composite title;
    private final Button numbered;
    private final Button applicable;
    private final Label basis;
    private final Composite found;
    private @Nullable ProseField field;
    private @Nullable Section section;
    private java.util.List<CheckedFinding> shown = java.util.List.of();

    SectionHead(Composite parent, SectionPart part) {
        this.part = part;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults()
                .extendedMargins(28, 0, 0, 0)
                .spacing(0, 4)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        title = new Composite(area, SWT.NONE);
        title.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        var line = new Composite(area, SWT.NONE);
        line.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        numbered = check(line, "numbered");
        applicable = check(line, "applicable");
        basis = new Label(line, SWT.WRAP);
        basis.setBackground(parent.getBackground());
        basis.setForeground(ThemeColor.MUTED.get());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(60, SWT.DEFAULT)
                .applyTo(basis);
        found = new Composite(area, SWT.NONE);
        found.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(found);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(found);
    }

    private Button check(Composite parent, String name) {
        var button = Ids.set(new Button(parent, SWT.CHECK), "texts." + name);
        button.setText(UiLanguage.in(TEXTS.get(name)));
        button.addListener(SWT.Selection, event -> set());
        return button;
    }

    private void set() {
        if (section != null) {
            part.execute(EditSection.create(
                    section, section.getTitle(), numbered.getSelection(), applicable.getSelection()));
        }
    }

    Optional<ProseField> field() {
        return Optional.ofNullable(field);
    }

    /** Shows another section, or none. */
    void show(@Nullable Section shown) {
        section = shown;
        if (field != null) {
            field.widget().dispose();
            field = null;
        }
        area.setVisible(shown != null);
        if (shown != null) {
            field = new ProseField(title, SWT.MULTI | SWT.WRAP, new ProseTarget.OfTitle(shown), part);
            field.widget().setBackground(title.getBackground());
            field.widget().setFont(JFaceResources.getHeaderFont());
            Ids.set(field.widget(), "texts.title");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(field.widget());
            title.layout();
        }
    }

    /** Shows the section as it is now. */
    void refresh(TextFindings findings) {
        if (section == null || field == null) {
            return;
        }
        field.refresh();
        numbered.setSelection(section.isNumbered());
        applicable.setSelection(section.isApplicable());
        var rule = section.getStatutoryBasis();
        basis.setText(rule == null || rule.isEmpty() ? "" : UiLanguage.in(TEXTS.get("basis", rule)));
        var about = findings.about(section);
        if (!about.equals(shown)) {
            shown = about;
            for (var child : found.getChildren()) {
                child.dispose();
            }
            about.stream().limit(SHOWN).forEach(this::say);
            if (about.size() > SHOWN) {
                line(null, UiLanguage.in(TEXTS.get("more", about.size() - SHOWN)))
                        .setToolTipText(UiLanguage.in(TextFindings.messages(about.subList(SHOWN, about.size()))));
            }
        }
        BlockRow.exclude(found, about.isEmpty());
    }

    private void say(CheckedFinding finding) {
        line(
                        ProseStyle.icon(finding.severity()),
                        UiLanguage.in(finding.finding().message()))
                .setToolTipText(UiLanguage.in(TextFindings.messages(java.util.List.of(finding))));
    }

    private Label line(@Nullable String icon, String text) {
        var image = new Label(found, SWT.NONE);
        image.setBackground(found.getBackground());
        image.setImage(icon == null ? null : Icons.image(icon));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
        var label = new Label(found, SWT.WRAP);
        label.setBackground(found.getBackground());
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
