// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AnnualReport;
import se.finsam.model.Explanation;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddExplanation;
import se.finsam.model.edit.command.EditExplanation;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.Deviations;
import se.finsam.ui.editors.texts.presenter.ProseRenderer;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.editors.texts.presenter.ReportText;
import se.finsam.ui.editors.texts.presenter.SourceText;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.Form;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.theme.Icons;

/** The explanations of deviations: what each is about, how much that deviates, its text and how it will print. */
final class ExplanationsPart implements ProseField.Host {
    private static final Texts TEXTS = Texts.of(ExplanationsPart.class);

    private final PageContext context;
    private final ReportYear year;
    private final SashForm sash;
    private final ElementTable<Explanation> table;
    private final Composite detail;
    private final Label about;
    private final Label mark;
    private final Composite prose;
    private final PreviewPart preview;
    private final Background background;
    private @Nullable ProseField field;
    private @Nullable ProseRenderer renderer;
    private Deviations deviations = Deviations.NONE;

    /** What takes time to make. */
    private record Computed(Deviations deviations, ProseRenderer renderer) {}

    ExplanationsPart(Composite parent, PageContext context, ReportYear year) {
        this.context = context;
        this.year = year;
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 6, 8, 4).applyTo(left);
        table = new ElementTable<>(
                left, "notes.explanations", TEXTS.get("notes.explanations"), context.session()::execute);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.column(TEXTS.get("explanation.about"), 35, Deviations::names)
                .figures(TEXTS.get("explanation.deviation"), 18, explanation -> deviations.sum(explanation))
                .column(TEXTS.get("explanation.text"), 47, this::printed)
                .adding(TEXTS.get("explanation.add"), this::add)
                .removing(TEXTS.get("explanation.remove"), RemoveElement::create)
                .moving();
        detail = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .extendedMargins(6, 4, 8, 4)
                .spacing(8, 6)
                .applyTo(detail);
        mark = new Label(detail, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .hint(16, SWT.DEFAULT)
                .applyTo(mark);
        about = Ids.set(new Label(detail, SWT.WRAP), "notes.about");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(100, SWT.DEFAULT)
                .applyTo(about);
        var buttons = new Composite(detail, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, "explanation.change", "notes.change", this::change);
        button(buttons, "insertFigure", "notes.insertFigure", this::insertFigure);
        var labels = new Composite(detail, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(labels);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(labels);
        Form.heading(labels, TEXTS.get("explanation.text"));
        prose = new Composite(detail, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(prose);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(prose);
        preview = new PreviewPart(detail, 0);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(preview.control());
        sash.setWeights(52, 48);
        background = new Background(sash, UiLanguage.in(TEXTS.get("counting")));
        table.onSelect(this::show);
        show(Optional.empty());
    }

    private static void button(Composite parent, String name, String id, Runnable run) {
        var button = Ids.set(new Button(parent, SWT.PUSH), id);
        button.setText(UiLanguage.in(TEXTS.get(name)));
        button.addListener(SWT.Selection, event -> run.run());
    }

    Control control() {
        return sash;
    }

    /** Makes hold what is being typed. */
    void commit() {
        if (field != null) {
            field.commit();
        }
    }

    /** Shows the explanations as they are now. */
    void refresh() {
        if (sash.isDisposed()) {
            return;
        }
        table.show(year.report()
                .map(AnnualReport::getExplanations)
                .map(List::copyOf)
                .orElse(List.of()));
        if (table.selected().isEmpty()) {
            year.report()
                    .flatMap(report -> report.getExplanations().stream().findFirst())
                    .ifPresent(table::select);
        }
        detail();
    }

    /** Computes beside the thread of the window what deviates, and then shows it. */
    void compute() {
        var snapshot = context.session().snapshot();
        var templates = context.session().templates();
        var of = year.year();
        background.run(
                cancelled -> new Computed(
                        Deviations.of(snapshot, templates, of), new ProseRenderer(snapshot, templates, of)),
                computed -> {
                    deviations = computed.deviations();
                    renderer = computed.renderer();
                    refresh();
                });
    }

    private void show(Optional<Explanation> explanation) {
        commit();
        if (field != null) {
            field.widget().dispose();
            field = null;
        }
        detail.setVisible(explanation.isPresent());
        explanation.ifPresent(it -> {
            field = new ProseField(
                    prose, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL, new ProseTarget.OfExplanation(it), this);
            field.widget().setMargins(6, 4, 6, 4);
            field.widget().setAlwaysShowScrollBars(false);
            Ids.set(field.widget(), "notes.text");
            GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(field.widget());
            prose.layout();
        });
        detail();
    }

    private void detail() {
        var selected = table.selected();
        if (field == null || selected.isEmpty()) {
            return;
        }
        var explanation = selected.get();
        field.refresh();
        var sum = deviations.sum(explanation);
        about.setText(
                sum.isEmpty()
                        ? Deviations.names(explanation)
                        : UiLanguage.in(TEXTS.get("explanation.of", Deviations.names(explanation), sum)));
        var found = findings().at(explanation);
        mark.setImage(TextFindings.worst(found)
                .map(ProseStyle::icon)
                .map(Icons::image)
                .orElse(null));
        mark.setToolTipText(found.isEmpty() ? null : UiLanguage.in(TextFindings.messages(found)));
        preview.show(Optional.ofNullable(renderer)
                .map(made -> new ReportText.Part(
                        explanation.getId(),
                        1,
                        "",
                        "",
                        true,
                        List.of(new ReportText.Paragraph(made.render(explanation.getText()))),
                        List.of())));
        detail.layout();
    }

    private TextFindings findings() {
        return TextFindings.of(context.session().findings(), year.year());
    }

    private String printed(Explanation explanation) {
        return renderer == null ? "" : renderer.render(explanation.getText()).text();
    }

    private @Nullable ModelCommand add() {
        commit();
        var report = year.report();
        if (report.isEmpty()) {
            return null;
        }
        var dialog = new ExplanationDialog(sash.getShell(), context.session().association(), deviations, null);
        return dialog.open() == Window.OK
                ? AddExplanation.create(report.get(), dialog.subjects(), dialog.items(), dialog.prose())
                : null;
    }

    private void change() {
        commit();
        table.selected().ifPresent(explanation -> {
            var dialog =
                    new ExplanationDialog(sash.getShell(), context.session().association(), deviations, explanation);
            if (dialog.open() == Window.OK) {
                context.execute(EditExplanation.create(explanation, dialog.subjects(), dialog.items()));
            }
        });
    }

    private boolean insertFigure() {
        if (field != null) {
            field.commitAsTyped();
            new FigureInsertion(sash.getShell(), context, year.year()).into(field);
        }
        return true;
    }

    /** Selects an explanation and puts the focus in its text. */
    void select(Explanation explanation) {
        table.select(explanation);
        if (field != null) {
            field.widget().setFocus();
        }
    }

    @Override
    public boolean execute(ProseField from, ModelCommand command) {
        return context.execute(command);
    }

    @Override
    public List<TextFindings.Mark> marks(ProseField from, String text) {
        return from.target() instanceof ProseTarget.OfExplanation(Explanation explanation)
                ? findings().marks(explanation, text)
                : List.of();
    }

    @Override
    public String tip(SourceText.Token token) {
        return renderer == null ? "" : UiLanguage.in(renderer.tip(token.part()));
    }

    @Override
    public void entered(ProseField from) {}

    @Override
    public void left(ProseField from) {}

    @Override
    public boolean key(ProseField from, VerifyEvent key) {
        var isEnter = key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR;
        if (isEnter && key.stateMask == 0) {
            from.commit();
            return true;
        }
        return key.keyCode == 'j' && key.stateMask == SWT.MOD1 && insertFigure();
    }

    @Override
    public void grown(ProseField from) {}
}
