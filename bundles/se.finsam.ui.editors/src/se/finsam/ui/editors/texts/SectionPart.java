// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Block;
import se.finsam.model.BulletList;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.SplitText;
import se.finsam.ui.editors.texts.presenter.Moves;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.editors.texts.presenter.SourceText;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.theme.ThemeColor;

/** The section that is worked on: tools, heading, and its blocks under each other, typed in place. */
final class SectionPart implements ProseField.Host {
    private final TextsPage page;
    private final SectionHead head;
    private final Composite body;
    private final SectionRows rows;
    private @Nullable Section section;
    private TextFindings findings = TextFindings.NONE;

    SectionPart(Composite parent, TextsPage page) {
        this.page = page;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        BlockTools.addTo(area, this);
        var pane = new ScrollPane(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        var paper = ThemeColor.GRID_BACKGROUND.get();
        pane.control().setBackground(paper);
        pane.content().setBackground(paper);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(6, 12, 8, 24)
                .spacing(0, 8)
                .applyTo(pane.content());
        head = new SectionHead(pane.content(), this);
        body = new Composite(pane.content(), SWT.NONE);
        body.setBackground(paper);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        rows = new SectionRows(pane, body, this, page.places(), page::refusal);
    }

    TextsPage page() {
        return page;
    }

    SectionRows rows() {
        return rows;
    }

    Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    /** Shows a section, or none. */
    void show(@Nullable Section shown, TextFindings found) {
        findings = found;
        if (shown != section) {
            commit();
            rows.clear();
            section = shown;
            head.show(shown);
        }
        head.refresh(findings);
        body.setVisible(section != null);
        if (section != null) {
            rows.show(section, findings);
        }
    }

    /** Makes hold what is being typed. */
    void commit() {
        head.field().ifPresent(ProseField::commit);
        rows.commit();
    }

    /** Goes on to a new paragraph after a block, in the row at the end when the block is the last one. */
    void draftParagraph(Section owner, @Nullable Block after) {
        if (after == null || after == owner.getBlocks().getLast()) {
            rows.goToEnd();
        } else {
            rows.draft(new ProseTarget.NewParagraph(owner, after), lastOf(after));
        }
    }

    /** The element of the last row of a block. */
    static EObject lastOf(Block block) {
        return block instanceof BulletList list && !list.getItems().isEmpty()
                ? list.getItems().getLast()
                : block;
    }

    /** Executes a command on behalf of the tools. */
    boolean execute(ModelCommand command) {
        commit();
        return page.execute(command);
    }

    @Override
    public boolean execute(ProseField field, ModelCommand command) {
        if (!field.target().isNew()) {
            return page.execute(command);
        }
        var known = rows.elements();
        var hadFocus = field.widget().isFocusControl();
        var typed = field.widget().getText();
        var caret = field.widget().getCaretOffset();
        if (!page.execute(command)) {
            return false;
        }
        if (rows.isDraft(field)) {
            rows.dropDraft();
        }
        if (hadFocus) {
            rows.elements().stream()
                    .filter(element -> !known.contains(element))
                    .flatMap(element -> rows.field(element).stream())
                    .findFirst()
                    .ifPresent(added -> added.resume(typed, caret));
        }
        return true;
    }

    @Override
    public void left(ProseField field) {
        if (rows.isDraft(field) && field.widget().getText().isBlank()) {
            rows.dropDraft();
            rows.reflow();
        }
    }

    /** Puts the focus in the heading, all of it selected. */
    void selectTitle() {
        head.field().ifPresent(field -> {
            field.widget().setFocus();
            field.widget().selectAll();
        });
    }

    @Override
    public List<TextFindings.Mark> marks(ProseField field, String prose) {
        return section == null
                ? List.of()
                : switch (field.target()) {
                    case ProseTarget.OfParagraph(Paragraph paragraph) -> findings.marks(section, paragraph, prose);
                    case ProseTarget.OfPoint(ListItem item) -> findings.marks(section, item, prose);
                    default -> List.of();
                };
    }

    @Override
    public String tip(SourceText.Token token) {
        return page.tip(token);
    }

    @Override
    public void entered(ProseField field) {
        rows.entered(field);
    }

    @Override
    public void grown(ProseField field) {
        rows.reflow();
    }

    @Override
    public boolean key(ProseField field, VerifyEvent key) {
        return switch (key.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                var step = key.keyCode == SWT.ARROW_UP ? -1 : 1;
                yield key.stateMask == SWT.ALT
                        ? move(step)
                        : key.stateMask == 0 && field.isOnEdge(step < 0) && rows.go(field, step);
            }
            case SWT.CR, SWT.KEYPAD_CR -> key.stateMask == 0 && enter(field);
            case 'j' -> key.stateMask == SWT.MOD1 && insertFigure();
            case SWT.BS ->
                key.stateMask == 0 && field.widget().getCharCount() == 0 && rows.isDraft(field) && rows.go(field, -1);
            default -> false;
        };
    }

    /** Moves the block or point that is worked on. */
    boolean move(int step) {
        commit();
        rows.currentElement().flatMap(element -> Moves.step(element, step)).ifPresent(page::execute);
        rows.setFocus();
        return true;
    }

    /** Enter divides prose, or goes on to a new paragraph or point. */
    private boolean enter(ProseField field) {
        if (field.target() instanceof ProseTarget.OfTitle) {
            field.commit();
            rows.setFocus();
            return true;
        }
        var text = field.widget().getText();
        var caret = field.widget().getCaretOffset();
        var left = text.substring(0, caret).strip();
        var right = text.substring(caret).strip();
        if (field.source().inside(caret).isEmpty()) {
            if (field.target().isNew() && !text.isBlank()) {
                field.commit();
                rows.currentField().filter(added -> !added.target().isNew()).ifPresent(this::enter);
            } else if (!left.isEmpty() && !right.isEmpty()) {
                split(field, List.of(left, right));
            } else {
                field.commit();
                goOn(field.target(), text.isBlank());
            }
        }
        return true;
    }

    private void goOn(ProseTarget from, boolean isEmpty) {
        if (section == null) {
            return;
        }
        switch (from) {
            case ProseTarget.OfParagraph(Paragraph paragraph) -> draftParagraph(section, paragraph);
            case ProseTarget.OfPoint(ListItem item)
            when item.eContainer() instanceof BulletList list -> rows.draft(new ProseTarget.NewPoint(list, item), item);
            case ProseTarget.NewPoint(BulletList list, ListItem after) when isEmpty -> draftParagraph(section, list);
            default -> {}
        }
    }

    private void split(ProseField field, List<String> parts) {
        var command =
                switch (field.target()) {
                    case ProseTarget.OfParagraph(Paragraph paragraph) -> SplitText.create(paragraph, parts);
                    case ProseTarget.OfPoint(ListItem item) -> SplitText.create(item, parts);
                    default -> throw new IllegalStateException("Nothing to divide in " + field.target());
                };
        var known = rows.elements();
        field.revert();
        if (page.execute(command)) {
            rows.elements().stream()
                    .filter(element -> !known.contains(element))
                    .findFirst()
                    .ifPresent(element -> rows.select(element, 0, 0));
        }
    }

    /** Lets the user pick a figure and puts it where the caret is. */
    boolean insertFigure() {
        rows.currentField().filter(field -> !field.isBlank()).ifPresent(ProseField::commitAsTyped);
        rows.currentField().ifPresent(page::pick);
        return true;
    }
}
